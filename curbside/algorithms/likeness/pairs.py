"""Pairs of contacts that are probably one person."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from operator import attrgetter
from typing import Final

import numpy as np

from .blocking import MOST_PAIRS, Keys, alike, forms, meetings, name_keys, rare_keys
from .columns import Integers
from .comparing import likeness_of
from .parts import Vocabulary
from .rosters import Roster, shared_by
from .shapes import Likeness, Person

SUGGESTED_FROM: Final = 0.5
NOBODY: Final[Integers] = np.zeros(0, dtype=np.int64)


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
    vocabulary = Vocabulary()
    new = Roster(people, vocabulary)
    book = new if against is None else Roster(against, vocabulary)
    shared = shared_by((new,) if book is new else (new, book))
    ones, others = _candidates(new, book, vocabulary)
    if against is None:
        ones, others = ones[ones < others], others[ones < others]
    found = []
    for one, other in zip(ones.tolist(), others.tolist(), strict=True):
        first, second = new[one], book[other]
        if against is None and first.person.key > second.person.key:
            first, second = second, first
        if (likeness := likeness_of(first, second, shared, at_least=SUGGESTED_FROM)) is not None:
            found.append(likeness)
    found.sort(key=attrgetter("one", "other"))
    return sorted(found, key=attrgetter("score"), reverse=True)


def _candidates(new: Roster, book: Roster, words: Vocabulary) -> tuple[Integers, Integers]:
    """The pairs (place in `new`, place in `book`) worth comparing, each once."""
    if not new.people or not book.people:
        return NOBODY, NOBODY
    met = [_met(new.addresses, book.addresses)]
    under = forms(words)
    left = name_keys(new.couples, under)
    right = left if book is new else name_keys(book.couples, under)
    rows, columns, whole = meetings(left, right, MOST_PAIRS)
    if len(rows):
        kept = alike(left.rest[rows], right.rest[columns], words)
        met.append((left.owner[rows[kept]], right.owner[columns[kept]]))
    asked = {"by_consonants": words.is_consonantal, "by_whole_name": not whole}
    met.append(_met(*(rare_keys(side.names, **asked) for side in (new, book))))
    ones, others = (np.concatenate([pair[side] for pair in met]) for side in (0, 1))
    return np.divmod(np.unique(ones * len(book.people) + others), len(book.people))


def _met(left: Keys, right: Keys) -> tuple[Integers, Integers]:
    rows, columns, _ = meetings(left, right)
    return left.owner[rows], right.owner[columns]
