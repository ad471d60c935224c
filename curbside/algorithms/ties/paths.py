"""The best ways from one person to others through people who know each other, over compressed rows.

A path is as good as the product of its ties' strengths; exact, simple paths only, at most three ties long. Forward
from the source two ties, backward from the targets one, and a join where they meet: the cost follows the two
neighbourhoods, not the network. For nightly work on a snapshot of ties that may all be used; a page asks the database
(`path_sql`), where consent is looked up at that very moment.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

MOST_HOPS: Final = 3
_NOBODY: Final = -1


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Compressed rows: node i's ties go to indices[indptr[i]:indptr[i + 1]], each node at most once."""

    indptr: Ints
    indices: Ints
    strengths: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """The ties out of each node and those into it; the same rows twice if every tie goes both ways."""

    out: Rows
    into: Rows


@dataclass(frozen=True, slots=True)
class Path:
    """From the source to a target, both included, and the product of the strengths."""

    nodes: tuple[int, ...]
    strength: float


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """Paths side by side: first and second between, the target, the product, the number of ties."""

    first: Ints
    second: Ints
    target: Ints
    product: Floats
    hops: Ints


@dataclass(frozen=True, slots=True, eq=False)
class _Ties:
    """Ties side by side: the place, in the list asked for, of the node it hangs on; its other end; its strength."""

    owner: Ints
    end: Ints
    strength: Floats

    def only(self, where: NDArray[np.bool_]) -> "_Ties":
        return _Ties(self.owner[where], self.end[where], self.strength[where])


def graph_of(n: int, sources: Ints, targets: Ints, strengths: Floats) -> Graph:
    """The graph of the arcs from `sources` to `targets` among nodes 0 to n - 1; no arc twice."""
    return Graph(_rows(n, sources, targets, strengths), _rows(n, targets, sources, strengths))


def best_paths(
    graph: Graph, source: int, targets: Ints, *, hops: int = MOST_HOPS, count: int = 5, each: int | None = None
) -> list[Path]:
    """At most `count` simple paths of at most `hops` (1 to 3) ties to any of `targets`, at most `each` to one of them.

    `targets` holds nodes, or a mask over all of them. Best first; equal ones by length, then by nodes.
    """
    if not 1 <= hops <= MOST_HOPS:
        raise ValueError("hops is 1, 2 or 3")
    goals = np.flatnonzero(targets) if targets.dtype == np.bool_ else np.unique(targets)
    return _best(_found(graph, source, goals[goals != source], hops), source, count, each)


def _rows(n: int, sources: Ints, targets: Ints, strengths: Floats) -> Rows:
    order = np.lexsort((targets, sources))
    counts = np.bincount(sources, minlength=n)
    return Rows(np.concatenate([[0], np.cumsum(counts)]).astype(np.int64), targets[order], strengths[order])


def _found(graph: Graph, source: int, goals: Ints, hops: int) -> _Found:
    near = _expand(graph.out, np.array([source]))
    near = near.only(near.end != source)
    far = _expand(graph.into, goals)
    far = far.only((far.end != source) & (far.end != goals[far.owner]))
    parts = [_straight(near, goals)]
    if hops > 1:
        parts.append(_through_one(near, far, goals))
    if hops == MOST_HOPS:
        parts.append(_through_two(near, _expand(graph.out, near.end), far, goals))
    return _joined(parts)


def _straight(near: _Ties, goals: Ints) -> _Found:
    near = near.only(np.isin(near.end, goals))
    none = np.full(near.end.size, _NOBODY)
    return _Found(none, none, near.end, near.strength, np.full(near.end.size, 1))


def _through_one(near: _Ties, far: _Ties, goals: Ints) -> _Found:
    left, right = _join(near.end, far.end)
    product = near.strength[left] * far.strength[right]
    none = np.full(left.size, _NOBODY)
    return _Found(near.end[left], none, goals[far.owner[right]], product, np.full(left.size, 2))


def _through_two(near: _Ties, middle: _Ties, far: _Ties, goals: Ints) -> _Found:
    left, right = _join(middle.end, far.end)
    first, second, goal = near.end[middle.owner[left]], far.end[right], goals[far.owner[right]]
    product = near.strength[middle.owner[left]] * middle.strength[left] * far.strength[right]
    simple = (first != second) & (first != goal)
    return _Found(first[simple], second[simple], goal[simple], product[simple], np.full(np.count_nonzero(simple), 3))


def _joined(parts: list[_Found]) -> _Found:
    return _Found(
        np.concatenate([part.first for part in parts]),
        np.concatenate([part.second for part in parts]),
        np.concatenate([part.target for part in parts]),
        np.concatenate([part.product for part in parts]),
        np.concatenate([part.hops for part in parts]),
    )


def _best(found: _Found, source: int, count: int, each: int | None) -> list[Path]:
    order = np.lexsort((found.target, found.second, found.first, found.hops, -found.product))
    if each is not None:
        order = order[_place_in_group(found.target[order]) < each]
    chosen = []
    for at in order[:count].tolist():
        between = (int(found.first[at]), int(found.second[at]), int(found.target[at]))
        nodes = (source, *(node for node in between if node != _NOBODY))
        chosen.append(Path(nodes, float(found.product[at])))
    return chosen


def _place_in_group(groups: Ints) -> Ints:
    """How many of the same group stand before each."""
    order = np.argsort(groups, kind="stable")
    starts = np.searchsorted(groups[order], groups[order], side="left")
    places = np.empty(groups.size, np.int64)
    places[order] = np.arange(groups.size) - starts
    return places


def _expand(rows: Rows, nodes: Ints) -> _Ties:
    starts = rows.indptr[nodes]
    owner, offset = _ranges(rows.indptr[nodes + 1] - starts)
    at = starts[owner] + offset
    return _Ties(owner, rows.indices[at], rows.strengths[at])


def _join(left: Ints, right: Ints) -> tuple[Ints, Ints]:
    """The places of all pairs that are equal."""
    order = np.argsort(right, kind="stable")
    inner = right[order]
    starts = np.searchsorted(inner, left, side="left")
    owner, offset = _ranges(np.searchsorted(inner, left, side="right") - starts)
    return owner, order[starts[owner] + offset]


def _ranges(counts: Ints) -> tuple[Ints, Ints]:
    """For each count c at place p: p c times, and 0 to c - 1."""
    owner = np.repeat(np.arange(counts.size), counts)
    return owner, np.arange(owner.size) - np.repeat(np.cumsum(counts) - counts, counts)
