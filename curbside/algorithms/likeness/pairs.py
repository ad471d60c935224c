"""Pairs of contacts that are probably one person."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

import numpy as np

from .blocking import MOST_PAIRS, Integers, Keys, address_keys, alike, couples, meetings, name_keys, rare_keys
from .comparing import likeness_of
from .names import Part
from .readings import Reading, read_person, shared_addresses
from .shapes import Likeness, Person

SUGGESTED_FROM: Final = 0.5


def likely_pairs(people: Sequence[Person], against: Sequence[Person] | None = None, *, limit: int) -> list[Likeness]:
    """Find the pairs good enough to suggest, best first: within `people`, or of `people` with `against`.

    At most `limit` pairs. Within one list `one` is the lesser key; with `against`, `one` is the new contact
    and `other` the one in the book. Keys are unique within a list. The order of the input changes nothing.
    """
    with collection_put_off():
        return _likely_pairs(people, against)[:limit]


@contextmanager
def collection_put_off() -> Iterator[None]:
    """Do without the search for reference cycles: with many thousand readings it costs as much as the work, in vain."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _likely_pairs(people: Sequence[Person], against: Sequence[Person] | None) -> list[Likeness]:
    new = [read_person(person) for person in people]
    book = new if against is None else [read_person(person) for person in against]
    shared = shared_addresses(new if against is None else [*new, *book])
    found = []
    for one, other in _candidates(new, book):
        if against is None:
            if one >= other:
                continue
            first, second = sorted((new[one], book[other]), key=lambda reading: reading.person.key)
        else:
            first, second = new[one], book[other]
        if (likeness := likeness_of(first, second, shared, at_least=SUGGESTED_FROM)) is not None:
            found.append(likeness)
    return sorted(found, key=lambda likeness: (-likeness.score, likeness.one, likeness.other))


def _candidates(new: Sequence[Reading], book: Sequence[Reading]) -> list[tuple[int, int]]:
    """The pairs (position in `new`, position in `book`) worth comparing, each once."""
    if not new or not book:
        return []
    met = [_met(address_keys(new), address_keys(book))]
    numbers: dict[Part, int] = {}
    mine = couples(new, numbers)
    theirs = mine if book is new else couples(book, numbers)
    parts = list(numbers)
    left = name_keys(mine, parts)
    right = left if book is new else name_keys(theirs, parts)
    rows, columns, whole = meetings(left, right, MOST_PAIRS)
    if len(rows):
        kept = alike(left.rest[rows], right.rest[columns], parts)
        met.append((left.owner[rows[kept]], right.owner[columns[kept]]))
    by_consonants = any(part.is_consonantal for part in parts)
    met.append(_met(*(rare_keys(side, by_consonants=by_consonants, by_whole_name=not whole) for side in (new, book))))
    ones, others = (np.concatenate([pair[side] for pair in met]) for side in (0, 1))
    both = np.unique(ones * len(book) + others)
    return list(zip(*(half.tolist() for half in np.divmod(both, len(book))), strict=True))


def _met(left: Keys, right: Keys) -> tuple[Integers, Integers]:
    rows, columns, _ = meetings(left, right)
    return left.owner[rows], right.owner[columns]
