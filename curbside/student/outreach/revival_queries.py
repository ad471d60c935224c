"""Whom to revive, and why now: the short list, its reasons, and what it does not know."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from heapq import nsmallest
from typing import Final
from uuid import UUID

from curbside.algorithms.ties.ladder import Technique, Way, way_to_ask
from curbside.algorithms.ties.revival import LOST_TOUCH_YEARS, Candidate, Suggestion, Unknown, Weights, gaps, rank
from curbside.algorithms.ties.rings import OUTWARD
from curbside.foundation.accounts.models import User
from curbside.student.people.models import Contact, HowKnown

from .book_queries import Book, book_of, ways_to_reach
from .ladder_queries import on_the_ladder, set_aside_now, technique_for
from .models import OpenField, RevivalWeights, SetAside, WarmUp

SHORT: Final = 5
NAMES_SHOWN: Final = 5
STRANGERS: Final = {HowKnown.MET_ONCE, HowKnown.NOT_YET, ""}
"""Those whom somebody introduces; all others the student can greet themselves."""

_FEWEST_TIES: Final = 3
_DISTANCE: Final = {ring: steps for steps, ring in enumerate(OUTWARD)}


@dataclass(frozen=True, slots=True)
class Suggested:
    """One person of the list, with what its reasons are made of."""

    contact: Contact
    suggestion: Suggestion
    months_silent: int | None
    knows: int
    way: Way
    connector: Contact | None
    needs_warm_up: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the list would have counted if it were known: of how many, and a few of them to begin with."""

    code: Unknown
    count: int
    few: list[Contact]


@dataclass(frozen=True, slots=True)
class WhyNow:
    """The page: the list, the gaps, how many people there are, who is set aside and with whom a warm-up is open."""

    suggested: list[Suggested]
    gaps: list[Gap]
    people: int
    open_fields: int
    warm_ups: list[WarmUp]
    set_aside: list[SetAside]


def weights_of(student: User) -> Weights:
    """What counts how much for this student; the usual where they moved nothing."""
    row = RevivalWeights.objects.visible_to(student).first()
    return Weights(**{field.name: getattr(row, field.name) for field in fields(Weights)}) if row else Weights()


def why_now(student: User, now: datetime, *, limit: int = SHORT) -> WhyNow:
    """The ranked short list. The same number of queries for three people as for thousands."""
    book = book_of(student, now)
    open_fields = set(OpenField.objects.visible_to(student).values_list("specialty", flat=True))
    warm_ups = list(WarmUp.objects.visible_to(student).open().select_related("contact").order_by("started_at"))
    aside = set_aside_now(student, book.today)
    candidates = _candidates(book, open_fields, {one.contact_id for one in warm_ups})
    away = {str(row.contact_id) for row in aside}
    found = rank([c for c in candidates if c.key not in away], weights_of(student), limit=limit)
    few = _few(candidates)
    shown = {UUID(one.key) for one in found} | {key for keys in few.values() for key in keys}
    contacts = _contacts(student, shown | {book.connectors[key] for key in shown if key in book.connectors})
    technique = technique_for(student)
    ways = ways_to_reach(student, only=[UUID(one.key) for one in found])
    suggested = [_suggested(book, one, contacts, ways, technique) for one in found]
    missing = [Gap(code, n, [contacts[key] for key in few[code]]) for code, n in gaps(candidates).items() if n]
    return WhyNow(suggested, missing, len(book.people), len(open_fields), warm_ups, aside)


def _candidates(book: Book, open_fields: set[str], warming: set[UUID]) -> list[Candidate]:
    in_field = Counter(person.specialty for person in book.people.values() if person.specialty)
    bridges = _bridges(book)
    return [
        Candidate(
            key=str(person.key),
            ring=person.ring,
            how_known=person.known.how_known,
            last_touch=person.known.last_touch,
            years_silent=book.years_silent(person),
            specialty_open=person.specialty in open_fields,
            specialty_unknown=not person.specialty,
            is_peer=person.known.how_known == HowKnown.CLASSMATE,
            can_be_introduced=person.key in book.connectors,
            bridges=bridges.get(person.key),
            is_only_one_in_field=in_field[person.specialty] == 1,
            warm_up_under_way=person.key in warming,
            asked_recently=person.is_busy,
        )
        for person in book.people.values()
    ]


def _bridges(book: Book) -> dict[UUID, float]:
    """How much each brings together people who do not know one another; only for those who know three at least."""
    telling = [key for key, ties in book.degrees.items() if ties >= _FEWEST_TIES]
    if not telling:
        return {}
    # NumPy and SciPy take a while to load: only where there are ties to look at.
    import numpy as np  # noqa: PLC0415

    from curbside.algorithms.ties.bridging import bridge_shares, constraint  # noqa: PLC0415

    place = {key: index for index, key in enumerate(book.degrees)}
    ends = np.array([[place[one], place[other]] for one, other in book.ties], dtype=np.int64)
    shares = bridge_shares(constraint(len(place), ends[:, 0], ends[:, 1], np.ones(len(ends))))
    return {key: float(shares[place[key]]) for key in telling}


_MISSING: Final[dict[Unknown, Callable[[Candidate], bool]]] = {
    Unknown.LAST_SPOKE: lambda candidate: candidate.years_silent is None,
    Unknown.SPECIALTY: lambda candidate: candidate.specialty_unknown,
    Unknown.HOW_KNOWN: lambda candidate: not candidate.how_known,
    Unknown.OTHER_TIES: lambda candidate: candidate.bridges is None,
}


def _few(candidates: list[Candidate]) -> dict[Unknown, list[UUID]]:
    """Of whom each thing is not known: the nearest, of whom the student can most easily say it."""
    return {
        code: [UUID(one.key) for one in nsmallest(NAMES_SHOWN, filter(missing, candidates), key=_nearness)]
        for code, missing in _MISSING.items()
    }


def _nearness(candidate: Candidate) -> tuple[int, str]:
    return _DISTANCE[candidate.ring], candidate.key


def _contacts(student: User, keys: Iterable[UUID]) -> dict[UUID, Contact]:
    rows = Contact.objects.visible_to(student).filter(pk__in=list(keys)).select_related("specialty")
    return {contact.pk: contact for contact in rows}


def _suggested(
    book: Book, one: Suggestion, contacts: dict[UUID, Contact], ways: dict[UUID, set[str]], technique: Technique
) -> Suggested:
    key = UUID(one.key)
    way = way_to_ask(on_the_ladder(book, book.people[key], ways.get(key, ())), technique)
    silent = book.years_silent(book.people[key])
    connector, contact = book.connectors.get(key), contacts[key]
    introduced = way == Way.INTRODUCTION and contact.how_known in STRANGERS
    return Suggested(
        contact=contact,
        suggestion=one,
        months_silent=None if silent is None else int(silent * 12),
        knows=book.degrees.get(key, 0),
        way=way,
        connector=contacts[connector] if connector else None,
        needs_warm_up=silent is not None and silent >= LOST_TOUCH_YEARS and not introduced,
    )
