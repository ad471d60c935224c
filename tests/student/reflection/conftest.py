"""Maëlle has talked with Harjit; her sheet and a few noted lines are there."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from allauth.account.models import EmailAddress

from curbside.foundation.accounts.models import User
from curbside.foundation.specialties.models import Specialty
from curbside.student.meetings.models import Meeting, Note, NoteKind, PlaceKind
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.models import Card, Sheet
from curbside.student.reflection.actions.next_steps import keep_next_step
from curbside.student.reflection.actions.reflections import begin_reflection
from curbside.student.reflection.actions.thank_yous import keep_thank_you
from curbside.student.reflection.actions.turning_points import keep_turning_point
from curbside.student.reflection.models import NextStep, Reflection, ThankYou, TurningPoint

INSIGHT = "The good hour is when I forget to write"
BODY = f"""Hello Harjit,

Thank you for Friday. “{INSIGHT}” has stayed with me.

Maëlle"""

Note_ = Callable[..., Note]


def meeting_of(conversation: Conversation, starts_at: datetime) -> Meeting:
    """Confirmed, in the library."""
    return Meeting.objects.create(
        conversation=conversation,
        starts_at=starts_at,
        time_zone="America/Toronto",
        place_kind=PlaceKind.PUBLIC,
        place="Library, first floor",
        created_at=starts_at - timedelta(days=3),
    )


@pytest.fixture
def meeting(conversation: Conversation, now: datetime) -> Meeting:
    """Two days ago; nobody has said yet how it went."""
    return meeting_of(conversation, now - timedelta(days=2))


@pytest.fixture
def cards(conversation: Conversation, now: datetime) -> list[Card]:
    sheet = Sheet.objects.create(conversation=conversation, created_at=now)
    texts = ("How do your evenings look in a hard week?", "What does a good hour feel like?")
    return [
        Card.objects.create(sheet=sheet, text=text, hope=f"Hope {at}", is_on_sheet=True, position=at, created_at=now)
        for at, text in enumerate(texts)
    ]


@pytest.fixture
def medicine(db: None) -> Specialty:
    names = {"name_en": "Internal Medicine", "name_fr": "Médecine interne"}
    return Specialty.objects.get_or_create(slug="internal-medicine", defaults=names)[0]


@pytest.fixture
def note(meeting: Meeting, now: datetime) -> Note_:
    """Note a line, or a mark, during the conversation."""
    device, numbers = UUID(int=7), iter(range(1000))

    def write(text: str = "", *, card: Card | None = None, kind: NoteKind = NoteKind.LINE) -> Note:
        number = next(numbers)
        return Note.objects.create(
            id=uuid4(), meeting=meeting, card=card, kind=kind, text=text, device=device, number=number,
            written_at=now - timedelta(days=2) + timedelta(seconds=number), received_at=now,
        )  # fmt: skip

    return write


@pytest.fixture
def reflection(meeting: Meeting, maelle: User, now: datetime) -> Reflection:
    return begin_reflection(meeting, actor=maelle, now=now)


@pytest.fixture
def point(reflection: Reflection, maelle: User, now: datetime) -> TurningPoint:
    return keep_turning_point(
        reflection, kind="door", what="No surgery place in the first match.", year=2019, actor=maelle, now=now
    )


@pytest.fixture
def step(reflection: Reflection, maelle: User, now: datetime) -> NextStep:
    return keep_next_step(
        reflection, when="I get home on Sunday", then="finish the note to Amira.", actor=maelle, now=now
    )


@pytest.fixture
def thanks(reflection: Reflection, maelle: User, now: datetime) -> ThankYou:
    return keep_thank_you(reflection, insight=INSIGHT, body=BODY, actor=maelle, now=now)


@pytest.fixture
def proven(maelle: User) -> EmailAddress:
    """Maëlle's address, proven to be hers."""
    return EmailAddress.objects.create(user=maelle, email=maelle.email, verified=True, primary=True)


@pytest.fixture
def more_talks(maelle: User, now: datetime) -> Callable[[int], list[Reflection]]:
    """So many more people Maëlle has talked with, each with a hope, a turn and a step."""

    def talk(count: int) -> list[Reflection]:
        reflections = []
        for at in range(count):
            contact = Contact.objects.create(student=maelle, name=f"Person {at}", created_at=now)
            conversation = Conversation.objects.create(student=maelle, contact=contact, created_at=now)
            sheet = Sheet.objects.create(conversation=conversation, created_at=now)
            card = Card.objects.create(sheet=sheet, text="Why?", hope="Joy", is_on_sheet=True, created_at=now)
            held = begin_reflection(meeting_of(conversation, now - timedelta(days=at + 5)), actor=maelle, now=now)
            held.heard.create(card=card, text="Because", held="held")
            keep_turning_point(held, kind="chance", what="A gap", actor=maelle, now=now)
            keep_next_step(held, when="it rains", then="read", actor=maelle, now=now)
            waiting = Conversation.objects.create(student=maelle, contact=contact, created_at=now)
            meeting_of(waiting, now - timedelta(days=1))
            reflections.append(held)
        return reflections

    return talk
