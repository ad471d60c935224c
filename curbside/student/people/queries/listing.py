"""Everyone, ring by ring, as the page of people lists and draws them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import Final, NamedTuple
from uuid import UUID

from django.db.models import Case, DateTimeField, F, When

from curbside.algorithms.folding import fold
from curbside.algorithms.ties.rings import NEW_DAYS, OUTWARD, Ring, place
from curbside.foundation.accounts.models import User

from ..models import Contact, Touch
from .near import as_known, traces
from .pages import for_list

_NEAREST: Final = {ring: rank for rank, ring in enumerate(OUTWARD)}


class Listed(NamedTuple):
    """One of the student's people: sorted by ring from the nearest outward, then by name."""

    rank: int
    folded: str
    pk: UUID
    name: str
    last_touch: date | None

    @property
    def ring(self) -> Ring:
        """The ring they stand in."""
        return OUTWARD[self.rank]


class RingPart(NamedTuple):
    """Some people of one ring, and how many it has."""

    ring: Ring
    count: int
    contacts: list[Contact]


def listed(student: User, *, today: date, search: str = "") -> list[Listed]:
    """Everyone the student keeps, or those a search finds, the nearest ring first. Two queries.

    Placed, sorted and compared here rather than in the database: the rule is not SQL's, and the two databases
    order accents differently and ignore none. A book is bounded, and this stays quick for a full one.
    """
    words = fold(search).split()
    return sorted(_listed(student, today, words))


def ids_by_name(student: User, search: str = "") -> list[UUID]:
    """The student's people in the order of their names, those that match `search` only. One query."""
    words = fold(search).split()
    rows = Contact.objects.visible_to(student).kept().order_by().values_list("name", "pk", "organisation")
    found = sorted((fold(name), pk, organisation) for name, pk, organisation in rows)
    return [pk for name, pk, organisation in found if not words or found_by(words, name, fold(organisation))]


def ring_by_ring(shown: Sequence[Listed], everyone: Iterable[Listed]) -> list[RingPart]:
    """The people of one page as its list shows them: by ring, each ring with how many stand in it in all."""
    counts = Counter(one.ring for one in everyone)
    rows = {contact.pk: contact for contact in for_list([one.pk for one in shown])}
    parts = groupby((one for one in shown if one.pk in rows), key=lambda one: one.ring)
    return [RingPart(ring, counts[ring], [rows[one.pk] for one in some]) for ring, some in parts]


def found_by(words: list[str], *texts: str) -> bool:
    """Whether each word of a search stands in one of the folded texts."""
    return all(any(word in text for text in texts) for word in words)


def _listed(student: User, today: date, words: list[str]) -> Iterator[Listed]:
    passed = traces(Touch.objects.visible_to(student), today)
    # The rule asks how long somebody has been here only of those who are new. Longer ago need not be read exactly,
    # and makes one person without a trace like the next: one of them stands for all.
    long_ago = today - timedelta(days=NEW_DAYS + 1)
    recent = When(created_at__gt=datetime.combine(long_ago, time(), UTC), then=F("created_at"))
    added_lately = Case(recent, default=None, output_field=DateTimeField())
    rows = Contact.objects.visible_to(student).kept().order_by()
    ranks: dict[tuple[object, ...], int] = {}
    columns = ("pk", "name", "organisation", "ring_word", "how_known", "last_spoke", "known_since")
    for pk, name, organisation, word, how, spoke, since, added in rows.values_list(*columns, added_lately):
        folded = fold(name)
        if words and not found_by(words, folded, fold(organisation)):
            continue
        trace = passed.get(pk)
        last = as_known(how, spoke, since, long_ago, trace).last_touch if trace else spoke
        alike = (word, how, last, since and max(since, long_ago), added, trace)
        rank = ranks.get(alike)
        if rank is None:
            known = as_known(how, spoke, since, added.date() if added else long_ago, trace)
            rank = ranks[alike] = _NEAREST[Ring(word) if word else place(known, today=today).ring]
        yield Listed(rank, folded, pk, name, last)
