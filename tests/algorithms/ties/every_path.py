"""Every simple path of at most three ties, by trying them all: what the quick ways are compared with."""

from collections.abc import Collection
from itertools import groupby, permutations

from tests.algorithms.ties.strategies import Floats, Ints

Way = tuple[tuple[int, ...], float]


def best_by_trying(
    arcs: tuple[Ints, Ints, Floats], n: int, source: int, goals: Collection[int], *, hops: int, count: int, each: int
) -> list[Way]:
    """Best first, equal ones by length and then by nodes; `each` to one goal, `count` in all."""
    strength = {(a, b): w for a, b, w in zip(*(array.tolist() for array in arcs), strict=True)}
    found: list[Way] = []
    for length in range(1, hops + 1):
        for rest in permutations([node for node in range(n) if node != source], length):
            nodes = (source, *rest)
            ties = list(zip(nodes, rest, strict=False))
            if rest[-1] in goals and all(tie in strength for tie in ties):
                product = 1.0
                for tie in ties:
                    product *= strength[tie]
                found.append((nodes, product))
    found.sort(key=lambda way: (way[0][-1], -way[1], len(way[0]), way[0]))
    kept = [way for _, ways in groupby(found, key=lambda way: way[0][-1]) for way in list(ways)[:each]]
    return sorted(kept, key=lambda way: (-way[1], len(way[0]), way[0]))[:count]
