"""The ladder: the next five people to ask, and where it stands and why."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from curbside.algorithms.ties import ladder
from curbside.algorithms.ties.ladder import Level, Rung, next_five, reached
from curbside.foundation.accounts.models import User
from curbside.student.people.models import AddressKind, Contact, HowKnown, Touch, TouchKind

from .book_queries import Book, Person, book_of, ways_to_reach
from .models import Approach, Company, Ease, Feeling, SetAside, Start, WarmUp
from .queries import technique_of

FELT_ABOUT: Final = timedelta(days=21)
"""So long after an ask the page asks how it felt. A convention."""

FELT_SHOWN: Final = 3
SLIP: Final = timedelta(hours=1)
"""So long what was said is shown with a way to undo it."""

SAID_SHOWN: Final = 3
_HISTORY: Final = 200

_WORDS_FIRST: Final = {Ease.TALKING: "talk", Ease.WRITING: "write"}
_COMPANY: Final = {Company.ONE: "one", Company.FEW: "several"}
_GROUND: Final = {Start.NEAR: "near", Start.CLASSMATES: "classmates", Start.FURTHER: "far"}


class Moved(StrEnum):
    """What brought the ladder to where it stands."""

    START = "start"
    OUTWARD = "outward"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Standing:
    """The level the ladder has reached, and what moved it last."""

    level: Level
    moved: Moved


@dataclass(frozen=True, slots=True)
class Step:
    """One of the five: who, where on the ladder and why, and who could introduce the student."""

    contact: Contact
    rung: Rung
    connector: Contact | None


@dataclass(frozen=True, slots=True)
class Ladder:
    """The page: where it stands, the next five, and whom the student asked without saying how it felt."""

    standing: Standing
    start: str
    steps: list[Step]
    to_feel: list[Contact]
    people: int
    set_aside: list[SetAside]


def technique_for(student: User) -> ladder.Technique:
    """What suits the student, in the words of the ladder; empty where they have not said."""
    said = technique_of(student)
    if said is None:
        return ladder.Technique()
    return ladder.Technique(
        words_first=_WORDS_FIRST.get(Ease(said.ease), ""),
        company=_COMPANY.get(Company(said.company), ""),
        ground=_GROUND.get(Start(said.start), ""),
    )


def on_the_ladder(book: Book, person: Person, ways: Collection[str] = ()) -> ladder.Candidate:
    """One of the student's people as the ladder sees them; `ways` are the kinds of addresses written down."""
    return ladder.Candidate(
        key=str(person.key),
        how_known=person.known.how_known,
        ring=person.ring,
        is_family=person.known.how_known == HowKnown.RELATIVE,
        can_be_introduced=person.key in book.connectors,
        has_email=AddressKind.EMAIL in ways,
        has_phone=AddressKind.PHONE in ways,
    )


def felt_so_far(student: User) -> list[ladder.Felt]:
    """How asking felt, the oldest first; of very many, the latest."""
    rows = Feeling.objects.visible_to(student).order_by("-at", "-pk").values_list("felt", "level")[:_HISTORY]
    return [ladder.Felt(ladder.Feeling(felt), Level(level)) for felt, level in reversed(rows)]


def standing_of(technique: ladder.Technique, history: list[ladder.Felt]) -> Standing:
    """Where the ladder stands, and the last thing that moved it there."""
    levels = [reached(technique, history[:count]) for count in range(len(history) + 1)]
    moves = [later - earlier for earlier, later in pairwise(levels) if later != earlier]
    if not moves:
        return Standing(levels[-1], Moved.START)
    return Standing(levels[-1], Moved.OUTWARD if moves[-1] > 0 else Moved.BACK)


def ladder_of(student: User, now: datetime) -> Ladder:
    """The next five, easiest first. The same number of queries for three people as for thousands."""
    book, technique, history = book_of(student, now), technique_for(student), felt_so_far(student)
    warming = set(WarmUp.objects.visible_to(student).open().values_list("contact", flat=True))
    aside = set_aside_now(student, book.today)
    elsewhere = warming | {row.contact_id for row in aside}
    busy = {str(person.key) for person in book.people.values() if person.is_busy or person.key in elsewhere}
    ways = ways_to_reach(student)
    people = [on_the_ladder(book, person, ways.get(person.key, ())) for person in book.people.values()]
    rungs = next_five(people, technique, history, asked_recently=busy)
    keys = [UUID(rung.key) for rung in rungs]
    wanted = {*keys, *(book.connectors[key] for key in keys if key in book.connectors)}
    contacts = {one.pk: one for one in Contact.objects.visible_to(student).filter(pk__in=wanted)}
    by = {key: contacts.get(connector) for key, connector in book.connectors.items()}
    steps = [Step(contacts[UUID(rung.key)], rung, by.get(UUID(rung.key))) for rung in rungs]
    standing, felt = standing_of(technique, history), to_feel(student, now)
    return Ladder(standing, technique.ground, steps, felt, len(book.people), aside)


def set_aside_now(student: User, today: date) -> list[SetAside]:
    """Whom the student put away for now, the latest first."""
    rows = SetAside.objects.visible_to(student).filter(until__gt=today, contact__in=Contact.objects.kept())
    return list(rows.select_related("contact"))


def to_feel(student: User, now: datetime) -> list[Contact]:
    """Whom the student asked lately without saying how it felt, the latest first."""
    asks = Touch.objects.filter(contact=OuterRef("pk"), kind=TouchKind.ASKED).order_by("-at")
    people = Contact.objects.visible_to(student).kept().annotate(asked_at=Subquery(asks.values("at")[:1]))
    felt = Feeling.objects.filter(contact=OuterRef("pk"), at__gte=OuterRef("asked_at"))
    unfelt = people.filter(~Exists(felt), asked_at__gte=now - FELT_ABOUT)
    return list(unfelt.order_by("-asked_at", "pk")[:FELT_SHOWN])


@dataclass(frozen=True, slots=True)
class AskFelt:
    """What the student said of one ask, and whether it is recent enough to be asked about."""

    feeling: Feeling | None
    is_recent: bool


def said_lately(student: User, now: datetime) -> QuerySet[Feeling]:
    """What the student said about asking within the last hour: a tap that can still be a slip."""
    said = Feeling.objects.visible_to(student).filter(at__gte=now - SLIP, contact__removed_at=None)
    return said.select_related("contact").order_by("-at")[:SAID_SHOWN]


def felt_of(approach: Approach, now: datetime) -> AskFelt:
    """How this ask felt; nothing, and not recent, before it went."""
    if approach.sent_at is None:
        return AskFelt(None, is_recent=False)
    said = Feeling.objects.filter(contact=approach.conversation.contact_id, at__gte=approach.sent_at).last()
    return AskFelt(said, is_recent=now - approach.sent_at <= FELT_ABOUT)
