"""Pairs of contacts that are probably one person."""

from collections.abc import Sequence

from .comparing import compare
from .shapes import Likeness, Person


def likely_pairs(people: Sequence[Person], against: Sequence[Person] | None = None, *, limit: int) -> list[Likeness]:
    """Find the pairs good enough to suggest, best first: within `people`, or of `people` with `against`."""
    book: dict[str, list[Person]] = {}
    for person in people if against is None else against:
        book.setdefault(person.name.casefold(), []).append(person)
    found = [
        compare(p, q) for p in people for q in book.get(p.name.casefold(), []) if against is not None or p.key < q.key
    ]
    return sorted(found, key=lambda likeness: (-likeness.score, likeness.one, likeness.other))[:limit]
