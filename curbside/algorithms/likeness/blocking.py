"""Which pairs are worth comparing: those that share an address, or one name and how another begins.

Nothing here looks at all pairs. Each contact is filed under a few keys; two that meet under a key are a
candidate, and of those that met by name only the ones whose other names are alike by Jaro-Winkler stay.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cpdist

from .names import Name
from .readings import Reading

Integers = NDArray[np.int64]

MOST_PAIRS: Final = 2_000_000  # that may meet by one sort of key; the largest blocks are given up first
_PARTS: Final = 4  # of a name, under which it is filed
_ALIKE: Final = 0.75
_SHORT: Final = 3  # letters up to which a part may be initials
_EVERY: Final = -1  # a key whose meetings need no further look


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of one list: the key, whose it is (position in the list), and the name part still to be compared."""

    code: Integers
    owner: Integers
    rest: Integers

    def __add__(self, other: "Keys") -> "Keys":
        """Both sets of keys."""
        return Keys(*(np.concatenate(pair) for pair in zip(self.columns(), other.columns(), strict=True)))

    def columns(self) -> tuple[Integers, Integers, Integers]:
        """Return the three columns, each of shape (keys,)."""
        return self.code, self.owner, self.rest


def address_keys(readings: Sequence[Reading]) -> Keys:
    """File each contact under its e-mail addresses and phone numbers."""
    found = [(hash(a), i) for i, r in enumerate(readings) for a in (*r.emails, *r.phones)]
    return _keys([code for code, _ in found], [owner for _, owner in found], [_EVERY] * len(found))


def name_keys(readings: Sequence[Reading], texts: dict[str, int]) -> Keys:
    """File each contact under each of its names with how another begins. `texts` numbers the parts, and grows."""
    codes: list[int] = []
    owners: list[int] = []
    rests: list[int] = []
    for owner, reading in enumerate(readings):
        parts = reading.name.parts[:_PARTS]
        for part in parts:
            if part.is_letter:
                continue
            for rest in parts:
                if rest is part:
                    continue
                number = texts.setdefault(rest.text, len(texts))
                for code in part.codes:
                    for begins in rest.begins:
                        codes.append(code ^ begins)
                        owners.append(owner)
                        rests.append(number)
    return _keys(codes, owners, rests)


def whole_name_keys(readings: Sequence[Reading], *, by_consonants: bool) -> Keys:
    """File each contact under its whole name: all its words, however short, and names of one word.

    With `by_consonants` also under what the Arabic and Hebrew scripts write of its first and last word.
    """
    found = [(hash(key), i) for i, r in enumerate(readings) for key in _whole(r.name, by_consonants=by_consonants)]
    return _keys([code for code, _ in found], [owner for _, owner in found], [_EVERY] * len(found))


def _whole(name: Name, *, by_consonants: bool) -> list[object]:
    if name.single:
        return [name.single[0].roots]
    found: list[object] = []
    if name.given and name.family:
        ends = (name.given[0], name.family[-1])
        found.append(frozenset(part.roots for part in ends))
        if by_consonants:
            found.append(frozenset(part.skeleton for part in ends))
    return found


def _keys(codes: list[int], owners: list[int], rests: list[int]) -> Keys:
    return Keys(*(np.array(column, dtype=np.int64) for column in (codes, owners, rests)))


def meetings(left: Keys, right: Keys, most: int = MOST_PAIRS) -> tuple[Integers, Integers]:
    """Return the positions in `left` and `right` that share a key, at most `most` of them: whole blocks, smallest first."""
    order = np.argsort(right.code, kind="stable")
    codes = right.code[order]
    start = np.searchsorted(codes, left.code, "left")
    count = np.searchsorted(codes, left.code, "right") - start
    if int(count.sum()) > most:
        count = np.where(_small_blocks(left.code, count, most), count, 0)
    position = np.repeat(np.arange(len(count)), count)
    step = np.arange(len(position)) - np.repeat(np.cumsum(count) - count, count)
    return position, order[np.repeat(start, count) + step]


def _small_blocks(codes: Integers, count: Integers, most: int) -> NDArray[np.bool_]:
    """Which entries belong to the smallest blocks whose pairs together are at most `most`."""
    _, block = np.unique(codes, return_inverse=True)
    pairs = np.bincount(block, weights=count)
    order = np.argsort(pairs, kind="stable")
    kept = np.zeros(len(pairs), dtype=np.bool_)
    kept[order] = np.cumsum(pairs[order]) <= most
    return kept[block]


def alike(left: Integers, right: Integers, texts: Sequence[str]) -> NDArray[np.bool_]:
    """Whether the parts numbered in `left` and `right`, of equal shape, may be one name; each two are compared once."""
    both, back = np.unique(left * len(texts) + right, return_inverse=True)
    first, second = np.divmod(both, max(len(texts), 1))
    ones, others = [texts[i] for i in first.tolist()], [texts[i] for i in second.tolist()]
    scores = cpdist(ones, others, scorer=JaroWinkler.similarity, score_cutoff=_ALIKE, dtype=np.float32)
    lengths = np.array([len(text) for text in texts], dtype=np.int64)
    short = np.minimum(lengths[first], lengths[second]) <= _SHORT
    result: NDArray[np.bool_] = ((scores > 0) | short)[back]
    return result

