"""A faculty in a database: many students, each with a book of contacts; one of them with a great deal of everything."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from typing import Any, Final
from uuid import uuid4

from django.db import models

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.foundation.mail.models import Letter, LetterState
from curbside.student.inventory.models import Value
from curbside.student.meetings.models import Meeting, MeetingState, Note, PlaceKind
from curbside.student.outreach.models import Answer, AnswerKind, Approach, ApproachState, Technique, TimeOffer
from curbside.student.people.models import Address, AddressKind, Contact, Conversation, HowKnown, Touch, TouchKind
from curbside.student.questions.models import Card, Sheet
from curbside.student.reflection.models import Evidence, Heard, Leans, NextStep, Reflection, TurningPoint, TurnKind
from tests.student.reflection.evidence_cast import FIELDS, specialty

FIRST: Final = ("Zoë", "Harjit", "Maëlle", "Tomás", "Thuý", "Kwame", "Amira", "Nils", "Yara", "Loïc")
LAST: Final = ("Okafor-Roy", "Dhaliwal", "Iglesias Ferrer", "Nguyễn", "Mensah", "Haddad", "Bergström", "Tremblay")
_numbers = count()


@dataclass(frozen=True, slots=True)
class Amount:
    """How much of everything one student has."""

    contacts: int
    conversations: int
    cards: int = 8
    notes: int = 20
    open_steps: int = 1


def keep(model: type[models.Model], rows: Iterable[Any]) -> None:
    model._default_manager.bulk_create(list(rows), batch_size=500)


def students(centre: Centre, number: int, now: datetime) -> list[User]:
    """Members of the centre who cannot sign in by themselves."""
    people = [
        User(email=f"s{next(_numbers)}@rideau.example", name=f"{FIRST[n % 10]} {LAST[n % 8]}", password="!")
        for n in range(number)
    ]
    keep(User, people)
    keep(Membership, [Membership(user=user, centre=centre, role=Role.STUDENT, since=now) for user in people])
    keep(Technique, [Technique(student=user, changed_at=now) for user in people])
    return people


def fill(owners: list[User], amount: Amount, now: datetime) -> None:
    """Contacts with addresses and touches; of some of them, whole conversations, from the ask to the next step."""
    ways = HowKnown.values
    contacts = [
        Contact(
            student=student,
            name=f"{FIRST[n % 10]} {LAST[n % 8]} {n}",
            how_known=ways[n % len(ways)],
            organisation="Rideau General Hospital",
            title="Resident, internal medicine",
            about="Met at a clinic." * 3,
            created_at=now - timedelta(days=n % 300),
        )
        for student in owners
        for n in range(amount.contacts)
    ]
    keep(Contact, contacts)
    mail = AddressKind.EMAIL
    keep(Address, [Address(contact=c, kind=mail, value=f"c{n}@hospital.example") for n, c in enumerate(contacts)])
    keep(Touch, [Touch(contact=c, kind=TouchKind.MET, at=now - timedelta(days=9)) for c in contacts[::2]])
    begun = [contact for n, contact in enumerate(contacts) if n % amount.contacts < amount.conversations]
    _conversations(begun, amount, now)


def _conversations(contacts: list[Contact], amount: Amount, now: datetime) -> None:
    talks = [Conversation(student=contact.student, contact=contact, created_at=now) for contact in contacts]
    keep(Conversation, talks)
    sheets = [Sheet(conversation=talk, known="What I know so far", created_at=now) for talk in talks]
    keep(Sheet, sheets)
    cards = [_card(sheet, n, now) for sheet in sheets for n in range(amount.cards)]
    keep(Card, cards)
    _asks(talks, now)
    meetings = [_meeting(talk, n, now) for n, talk in enumerate(talks)]
    keep(Meeting, meetings)
    keep(Note, [_note(meeting, n, now) for meeting in meetings for n in range(amount.notes)])
    held = [meeting for meeting in meetings if meeting.state == MeetingState.HELD]
    _reflections(held, cards, amount, now)


def _card(sheet: Sheet, number: int, now: datetime) -> Card:
    return Card(
        sheet=sheet,
        text=f"What surprised you in year {number}?",
        hope="That it was possible." if number % 3 else "",
        why="It would help me.",
        is_on_sheet=number % 3 != 0,
        position=number,
        created_at=now,
    )


def _asks(talks: list[Conversation], now: datetime) -> None:
    letters = [
        Letter(
            key=f"load:{next(_numbers)}",
            kind="ask",
            sender=talk.student,
            to_address="c@hospital.example",
            subject="A short talk",
            text="Dear Dr Roy",
            state=LetterState.SENT,
            due_at=now,
            created_at=now,
            sent_at=now,
        )
        for talk in talks
    ]
    keep(Letter, letters)
    asks = [
        Approach(
            conversation=talk,
            subject="A short talk",
            body="Could we talk for twenty minutes?",
            odds=10 + n % 80,
            state=ApproachState.REPLIED,
            letter=letter,
            created_at=now,
            sent_at=now - timedelta(days=3),
            answered_at=now,
        )
        for n, (talk, letter) in enumerate(zip(talks, letters, strict=True))
    ]
    keep(Approach, asks)
    answers = [Answer(approach=ask, kind=AnswerKind.YES, word="With pleasure", at=now) for ask in asks]
    keep(Answer, answers)
    keep(TimeOffer, [TimeOffer(answer=answer, starts_at=now + timedelta(days=2)) for answer in answers])


def _meeting(talk: Conversation, number: int, now: datetime) -> Meeting:
    is_held = number % 2 == 0
    return Meeting(
        conversation=talk,
        state=MeetingState.HELD if is_held else MeetingState.CONFIRMED,
        starts_at=now + timedelta(days=-5 if is_held else 3),
        held_at=now if is_held else None,
        time_zone="America/Toronto",
        place_kind=PlaceKind.PUBLIC,
        place="Café Olimpico",
        created_at=now,
    )


def _note(meeting: Meeting, number: int, now: datetime) -> Note:
    line = {"text": f"Line {number} of what they said.", "device": meeting.pk, "number": number}
    return Note(id=uuid4(), meeting=meeting, written_at=now, received_at=now, **line)


def _reflections(held: list[Meeting], cards: list[Card], amount: Amount, now: datetime) -> None:
    first_card = {card.sheet.conversation_id: card for card in cards}
    written = [Reflection(meeting=meeting, stayed_with_me="That nobody planned it.", begun_at=now) for meeting in held]
    keep(Reflection, written)
    keep(
        Heard,
        [Heard(reflection=r, card=first_card[r.meeting.conversation_id], text="Chance", held="held") for r in written],
    )
    keep(
        TurningPoint, [TurningPoint(reflection=r, kind=TurnKind.CHANCE, what="A snowstorm", year=2009) for r in written]
    )
    keep(Evidence, _evidence(written, now))
    step = {"when": "I am on call", "then": "I will ask", "created_at": now}
    done = [NextStep(student=r.meeting.conversation.student, reflection=r, done_at=now, **step) for r in written]
    owners = {next_step.student for next_step in done}
    keep(NextStep, done + [NextStep(student=owner, **step) for owner in owners for _n in range(amount.open_steps)])


def _evidence(written: list[Reflection], now: datetime) -> Iterable[Evidence]:
    """Four things heard in each conversation, over four fields and all values, mostly of one mind."""
    fields = [specialty(slug) for slug in FIELDS]
    values = Value.values
    for n, reflection in enumerate(written):
        for line in range(4):
            yield Evidence(
                reflection=reflection,
                specialty=fields[n % len(fields)],
                value=values[(n + 5 * line) % len(values)],
                leans=Leans.AGAINST if n % 5 == 0 else Leans.FOR,
                words="Home by six. The team holds the nights.",
                created_at=now,
            )
