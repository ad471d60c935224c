"""Which pairs are worth comparing: those that share an address, or one name and how another begins.

Nothing here looks at all pairs. Each contact is filed under a few keys; two that meet under a key are a
candidate, and of those that met by name only the ones whose other names are alike by Jaro-Winkler stay.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cpdist

from .names import Part
from .readings import Reading

Integers = NDArray[np.int64]

MOST_PAIRS: Final = 2_000_000  # that may meet by one sort of key; the largest blocks are given up first
_PARTS: Final = 4  # of a name, under which it is filed
_ALIKE: Final = 0.8
_SHORT: Final = 2  # letters up to which a part may be initials
_EVERY: Final = -1  # a key whose meetings need no further look


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of one list: the key, whose it is (position in the list), and the name part still to be compared."""

    code: Integers
    owner: Integers
    rest: Integers


def address_keys(readings: Sequence[Reading]) -> Keys:
    """File each contact under its e-mail addresses and phone numbers."""
    found = [(hash(a), i) for i, r in enumerate(readings) for a in (*r.emails, *r.phones)]
    return _keys([code for code, _ in found], [owner for _, owner in found], [_EVERY] * len(found))


@dataclass(frozen=True, slots=True)
class Couples:
    """Every two parts of each name of a list, by the numbers the parts have: each column of shape (couples,)."""

    one: Integers
    other: Integers
    owner: Integers


def couples(readings: Sequence[Reading], numbers: dict[Part, int]) -> Couples:
    """Take each name's parts two by two. `numbers` numbers the parts, and grows."""
    ones: list[int] = []
    others: list[int] = []
    owners: list[int] = []
    for owner, reading in enumerate(readings):
        found = [numbers.setdefault(part, len(numbers)) for part in reading.name.parts[:_PARTS]]
        if len(found) > 1:
            for one, other in combinations(found, 2):
                ones.append(one)
                others.append(other)
                owners.append(owner)
    return Couples(*(np.array(column, dtype=np.int64) for column in (ones, others, owners)))


def name_keys(found: Couples, parts: Sequence[Part]) -> Keys:
    """File each contact under each of its names, in every form, with each letter that another of them begins with."""
    kept = np.concatenate([found.one, found.other])
    rest = np.concatenate([found.other, found.one])
    owner = np.concatenate([found.owner, found.owner])
    files = np.array([not part.is_letter for part in parts], dtype=np.bool_)[kept]
    kept, rest, owner = kept[files], rest[files], owner[files]
    row, code = _each([part.codes for part in parts], kept)
    turn, begins = _each([part.begins for part in parts], rest[row])
    return Keys(code[turn] ^ begins, owner[row][turn], rest[row][turn])


def _each(values: Sequence[Sequence[int]], chosen: Integers) -> tuple[Integers, Integers]:
    """For each position in `chosen`, every value of the entry it names: (which position, the value)."""
    flat = np.array([value for entry in values for value in entry], dtype=np.int64)
    count = np.array([len(entry) for entry in values], dtype=np.int64)
    start = np.cumsum(count) - count
    times = count[chosen]
    row = np.repeat(np.arange(len(chosen)), times)
    step = np.arange(len(row)) - np.repeat(np.cumsum(times) - times, times)
    return row, flat[start[chosen][row] + step]


def rare_keys(readings: Sequence[Reading], *, by_consonants: bool, by_whole_name: bool) -> Keys:
    """File names of one word; and, where asked, each contact under its whole name.

    `by_consonants` is what the Arabic and Hebrew scripts write of the first and last word; `by_whole_name` is
    for lists so crowded that `name_keys` gives up its largest blocks.
    """
    found: list[tuple[int, int]] = []
    for owner, reading in enumerate(readings):
        name = reading.name
        if name.single:
            found.append((hash(name.single[0].roots), owner))
        elif by_consonants or by_whole_name:
            ends = name.given[:1] + name.family[-1:]
            if by_whole_name:
                found.append((hash(frozenset(part.roots for part in ends)), owner))
            if by_consonants:
                found.append((hash(frozenset(part.skeleton for part in ends)), owner))
    return _keys([code for code, _ in found], [owner for _, owner in found], [_EVERY] * len(found))


def _keys(codes: list[int], owners: list[int], rests: list[int]) -> Keys:
    return Keys(*(np.array(column, dtype=np.int64) for column in (codes, owners, rests)))


def meetings(left: Keys, right: Keys, most: int = MOST_PAIRS) -> tuple[Integers, Integers, bool]:
    """Return the positions in `left` and `right` that share a key, and whether that is all of them.

    At most `most` pairs: whole blocks, the smallest first.
    """
    order = np.argsort(right.code, kind="stable")
    codes = right.code[order]
    start = np.searchsorted(codes, left.code, "left")
    count = np.searchsorted(codes, left.code, "right") - start
    whole = int(count.sum()) <= most
    if not whole:
        count = np.where(_small_blocks(left.code, count, most), count, 0)
    position = np.repeat(np.arange(len(count)), count)
    step = np.arange(len(position)) - np.repeat(np.cumsum(count) - count, count)
    return position, order[np.repeat(start, count) + step], whole


def _small_blocks(codes: Integers, count: Integers, most: int) -> NDArray[np.bool_]:
    """Which entries belong to the smallest blocks whose pairs together are at most `most`."""
    _, block = np.unique(codes, return_inverse=True)
    pairs = np.bincount(block, weights=count)
    order = np.argsort(pairs, kind="stable")
    kept = np.zeros(len(pairs), dtype=np.bool_)
    kept[order] = np.cumsum(pairs[order]) <= most
    return kept[block]


def alike(left: Integers, right: Integers, parts: Sequence[Part]) -> NDArray[np.bool_]:
    """Whether the parts numbered in `left` and `right`, of equal shape, may be one name; each two are compared once."""
    texts = [part.text for part in parts]
    both, back = np.unique(left * len(texts) + right, return_inverse=True)
    first, second = np.divmod(both, max(len(texts), 1))
    ones, others = [texts[i] for i in first.tolist()], [texts[i] for i in second.tolist()]
    scores = cpdist(ones, others, scorer=JaroWinkler.similarity, score_cutoff=_ALIKE, dtype=np.float32)
    lengths = np.array([len(text) for text in texts], dtype=np.int64)
    short = np.minimum(lengths[first], lengths[second]) <= _SHORT
    result: NDArray[np.bool_] = ((scores > 0) | short)[back]
    return result
