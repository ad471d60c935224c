"""Which pairs are worth comparing: those that share an address, or one name and how another begins.

Nothing here looks at all pairs. Each contact is filed under a few keys; two that meet under a key are a
candidate, and of those that met by name only the ones whose other names are alike by Jaro-Winkler stay.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cpdist

from .names import Name
from .parts import Part

Integers = NDArray[np.int64]

MOST_PAIRS: Final = 2_000_000  # that may meet by one sort of key; the largest blocks are given up first
_PARTS: Final = 4  # of a name, under which it is filed
_ALIKE: Final = 0.8
_WORDS: Final = 4  # given, middle, family, single: what a Name begins with
_SIGNS: Final = 0x110000  # that Unicode has room for
_SHORT: Final = 2  # letters up to which a part may be initials
_EVERY: Final = -1  # a key whose meetings need no further look


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of one list: the key, whose it is (position in the list), and the name part still to be compared."""

    code: Integers
    owner: Integers
    rest: Integers


def address_keys(addresses: Sequence[Sequence[str]]) -> Keys:
    """File each contact under its e-mail addresses and phone numbers."""
    filed = lists([[hash(address) for address in some] for some in addresses])
    return _keys(filed.flat, np.repeat(np.arange(len(addresses)), filed.length))


@dataclass(frozen=True, slots=True)
class Couples:
    """Every two parts of each name of a list, by the numbers the parts have: each column of shape (couples,)."""

    one: Integers
    other: Integers
    owner: Integers


def couples(names: Sequence[Name]) -> Couples:
    """Take each name's parts two by two."""
    number, start, length = lists([[part.number for word in name[:_WORDS] for part in word] for name in names])
    ones, others, owners = [], [], []
    for one, other in combinations(range(_PARTS), 2):
        owner = np.flatnonzero(length > other)
        ones.append(number[start[owner] + one])
        others.append(number[start[owner] + other])
        owners.append(owner)
    return Couples(*(np.concatenate(column) for column in (ones, others, owners)))


class Lists(NamedTuple):
    """Lists of numbers, one after the other, with where each starts and how many it has."""

    flat: Integers
    start: Integers
    length: Integers


def lists(values: Sequence[Collection[int]]) -> Lists:
    """Put lists of numbers one after the other."""
    flat = np.fromiter(chain.from_iterable(values), dtype=np.int64)
    length = np.fromiter(map(len, values), dtype=np.int64, count=len(values))
    return Lists(flat, np.cumsum(length) - length, length)


@dataclass(frozen=True, slots=True)
class Forms:
    """What each part of a vocabulary is filed under, by its number: its roots, and the letters its forms begin with."""

    roots: Lists
    begins: Lists
    is_letter: NDArray[np.bool_]


def forms(parts: Sequence[Part]) -> Forms:
    """What the parts of a vocabulary, in the order of their numbers, are filed under."""
    roots = lists([[hash(root) for root in part.roots] for part in parts])
    initials = [ord(part.text[0]) for part in parts] + [ord(root[0]) for part in parts for root in part.roots]
    bearer = np.concatenate([np.arange(len(parts)), np.repeat(np.arange(len(parts)), roots.length)])
    bearer, letter = np.divmod(np.unique(bearer * _SIGNS + np.array(initials, dtype=np.int64)), _SIGNS)
    length = np.bincount(bearer, minlength=len(parts))
    is_letter = np.array([part.is_letter for part in parts], dtype=np.bool_)
    return Forms(roots, Lists(letter, np.cumsum(length) - length, length), is_letter)


def name_keys(found: Couples, under: Forms) -> Keys:
    """File each contact under each of its names, in every form, with each letter that another of them begins with."""
    kept = np.concatenate([found.one, found.other])
    rest = np.concatenate([found.other, found.one])
    owner = np.concatenate([found.owner, found.owner])
    files = ~under.is_letter[kept]
    kept, rest, owner = kept[files], rest[files], owner[files]
    row, code = _each(under.roots, kept)
    turn, begins = _each(under.begins, rest[row])
    return Keys(code[turn] ^ begins, owner[row][turn], rest[row][turn])


def _each(values: Lists, chosen: Integers) -> tuple[Integers, Integers]:
    """For each position in `chosen`, every value of the list it names: (which position, the value)."""
    times = values.length[chosen]
    row = np.repeat(np.arange(len(chosen)), times)
    step = np.arange(len(row)) - np.repeat(np.cumsum(times) - times, times)
    return row, values.flat[values.start[chosen][row] + step]


def rare_keys(names: Sequence[Name], *, by_consonants: bool, by_whole_name: bool) -> Keys:
    """File names of one word; and, where asked, each contact under its whole name.

    `by_consonants` is what the Arabic and Hebrew scripts write of the first and last word; `by_whole_name` is
    for lists so crowded that `name_keys` gives up its largest blocks.
    """
    found = [(hash(name.single[0].roots), owner) for owner, name in enumerate(names) if name.single]
    for owner, name in enumerate(names) if by_whole_name or by_consonants else ():
        ends = name.given[:1] + name.family[-1:]
        if by_whole_name:
            found.append((hash(frozenset(part.roots for part in ends)), owner))
        if by_consonants:
            found.append((hash(frozenset(part.skeleton for part in ends)), owner))
    return _keys([code for code, _ in found], [owner for _, owner in found])


def _keys(codes: Sequence[int] | Integers, owners: Sequence[int] | Integers) -> Keys:
    return Keys(
        np.array(codes, dtype=np.int64), np.array(owners, dtype=np.int64), np.full(len(codes), _EVERY, dtype=np.int64)
    )


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
    scores = cpdist(ones, others, scorer=JaroWinkler.similarity, score_cutoff=_ALIKE, dtype=np.float32, workers=-1)
    lengths = np.array([len(text) for text in texts], dtype=np.int64)
    short = np.minimum(lengths[first], lengths[second]) <= _SHORT
    result: NDArray[np.bool_] = ((scores > 0) | short)[back]
    return result
