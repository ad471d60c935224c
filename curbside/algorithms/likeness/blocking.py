"""Which pairs are worth comparing: those that share an address, or one name and how another begins.

Nothing here looks at all pairs. Each contact is filed under a few keys; two that meet under a key are a
candidate, and of those that met by name only the ones whose other names are alike by Jaro-Winkler stay.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cpdist

from .columns import Integers, Lists, counted, lists
from .names import Names
from .parts import Vocabulary, is_letter, may_be_initials
from .scripts import skeleton
from .word_likeness import LIKE, is_begun_by

MOST_PAIRS: Final = 2_000_000  # that may meet by one sort of key; the largest blocks are given up first
_PARTS: Final = 4  # of a name, under which it is filed
_ALIKE: Final = 0.8
_SIGNS: Final = 0x110000  # that Unicode has room for
_EVERY: Final = -1  # a key whose meetings need no further look


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of one list: the key, whose it is (position in the list), and the name part still to be compared."""

    code: Integers
    owner: Integers
    rest: Integers


def address_keys(*columns: Sequence[tuple[str, ...]]) -> Keys:
    """File each contact under its e-mail addresses and phone numbers, a column of each."""
    filed = [lists(column, hash) for column in columns]
    owners = [counted(some.length)[0] for some in filed]
    return _keys(np.concatenate([some.flat for some in filed]), np.concatenate(owners))


@dataclass(frozen=True, slots=True)
class Couples:
    """Every two parts of each name of a list, by the numbers the parts have: each column of shape (couples,)."""

    one: Integers
    other: Integers
    owner: Integers


def couples(words: Lists) -> Couples:
    """Take the words of each name, by their numbers, two by two."""
    number, start, length = words
    ones, others, owners = [], [], []
    for one, other in combinations(range(_PARTS), 2):
        owner = np.flatnonzero(length > other)
        ones.append(number[start[owner] + one])
        others.append(number[start[owner] + other])
        owners.append(owner)
    return Couples(*(np.concatenate(column) for column in (ones, others, owners)))


@dataclass(frozen=True, slots=True)
class Forms:
    """What each part of a vocabulary is filed under, by its number: its roots, and the letters its forms begin with."""

    roots: Lists
    begins: Lists
    is_letter: NDArray[np.bool_]


def forms(words: Vocabulary) -> Forms:
    """What the words of a vocabulary, in the order of their numbers, are filed under."""
    places = np.arange(len(words.texts))
    roots = lists(words.roots, hash)
    initials = np.array([ord(text[0]) for text in chain(words.texts, chain.from_iterable(words.roots))], dtype=np.int64)
    bearer = np.concatenate([places, np.repeat(places, roots.length)])
    bearer, letter = np.divmod(np.unique(bearer * _SIGNS + initials), _SIGNS)
    length = np.bincount(bearer, minlength=len(places))
    letters = np.array([is_letter(text) for text in words.texts], dtype=np.bool_)
    return Forms(roots, Lists(letter, np.cumsum(length) - length, length), letters)


def name_keys(found: Couples, under: Forms) -> Keys:
    """File each contact under each of its names, in every form, with each letter that another of them begins with."""
    kept = np.concatenate([found.one, found.other])
    rest = np.concatenate([found.other, found.one])
    owner = np.concatenate([found.owner, found.owner])
    files = ~under.is_letter[kept]
    kept, rest, owner = kept[files], rest[files], owner[files]
    row, code = under.roots.of(kept)
    turn, begins = under.begins.of(rest[row])
    return Keys(code[turn] ^ begins, owner[row][turn], rest[row][turn])


def rare_keys(names: Names, *, by_consonants: bool, by_whole_name: bool) -> Keys:
    """File names of one word; and, where asked, each contact under its whole name.

    `by_consonants` is what the Arabic and Hebrew scripts write of the first and last word; `by_whole_name` is
    for lists so crowded that `name_keys` gives up its largest blocks.
    """
    # A plain name has two words at least: a single one is among those already read.
    found = [(hash(name.single[0].roots), owner) for owner, name in names.items() if name.single]
    for owner, name in enumerate(names.all()) if by_whole_name or by_consonants else ():
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
    if not len(right.code):
        return right.owner, right.owner, True
    order = np.argsort(right.code, kind="stable")
    codes, first, times = np.unique(right.code[order], return_index=True, return_counts=True)
    block = np.searchsorted(codes[:-1], left.code)  # of the last code, where a code is greater than all
    start, count = first[block], np.where(codes[block] == left.code, times[block], 0)
    whole = int(count.sum()) <= most
    if not whole:
        count = np.where(_small_blocks(left.code, count, most), count, 0)
    position, step = counted(count)
    return position, order[np.repeat(start, count) + step], whole


def _small_blocks(codes: Integers, count: Integers, most: int) -> NDArray[np.bool_]:
    """Which entries belong to the smallest blocks whose pairs together are at most `most`."""
    _, block = np.unique(codes, return_inverse=True)
    pairs = np.bincount(block, weights=count)
    order = np.argsort(pairs, kind="stable")
    kept = np.zeros(len(pairs), dtype=np.bool_)
    kept[order] = np.cumsum(pairs[order]) <= most
    return kept[block]


def alike(left: Integers, right: Integers, words: Vocabulary) -> NDArray[np.bool_]:
    """Whether the words numbered in `left` and `right` may be one name, in whichever way `match_parts` tells it."""
    texts = np.array(words.texts, dtype=np.object_)
    initials = np.array([may_be_initials(text) for text in words.texts], dtype=np.bool_)
    result: NDArray[np.bool_] = left == right
    others = np.flatnonzero(~result)
    left, right = left[others], right[others]
    scores = cpdist(
        texts[left].tolist(),
        texts[right].tolist(),
        scorer=JaroWinkler.similarity,
        score_cutoff=_ALIKE,
        dtype=np.float32,
        workers=-1,
    )
    kept = (scores >= LIKE) | initials[left] | initials[right]
    doubtful = np.flatnonzero((scores > 0) & ~kept)
    kept[doubtful] = [
        _may_be_one(one, other, words)
        for one, other in zip(left[doubtful].tolist(), right[doubtful].tolist(), strict=True)
    ]
    result[others] = kept
    return result


def _may_be_one(one: int, other: int, words: Vocabulary) -> bool:
    """Whether two words may be one name though they are less alike than slips: by their beginnings or their sounds."""
    short, long = sorted((words.texts[one], words.texts[other]), key=len)
    if long.startswith(short) or is_begun_by(long, short):  # Mei-Ling, Meiling; Venky, Venkatesh
        return True
    heard, also = words.sounds[one], words.sounds[other]
    return JaroWinkler.similarity(heard, also) >= LIKE or skeleton(heard) == skeleton(also)
