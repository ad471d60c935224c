"""A meeting with a sheet of three questions, for the tests of the conversation screen."""

from datetime import datetime, timedelta
from uuid import uuid4

from curbside.foundation.accounts.models import User
from curbside.student.meetings.models import Meeting, PlaceKind
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.models import Card, Sheet

QUESTIONS = (
    "What did you believe about this work at my stage?",
    "What nearly made you leave, and what made you stay?",
    "Who else should I talk to?",
)


def conversation_of(student: User, now: datetime) -> Conversation:
    """Somebody else's, with somebody else."""
    contact = Contact.objects.create(student=student, name="Wei Zhang", created_at=now)
    return Conversation.objects.create(student=student, contact=contact, created_at=now)


def meeting_of(conversation: Conversation, now: datetime) -> Meeting:
    """Under way since ten minutes."""
    return Meeting.objects.create(
        conversation=conversation,
        starts_at=now - timedelta(minutes=10),
        time_zone="America/Toronto",
        place_kind=PlaceKind.PUBLIC,
        place="Library, first floor",
        created_at=now - timedelta(days=3),
    )


def cards_of(conversation: Conversation, now: datetime, questions: tuple[str, ...] = QUESTIONS) -> list[Card]:
    """On the sheet, in order."""
    sheet = Sheet.objects.create(conversation=conversation, created_at=now)
    return [
        Card.objects.create(
            sheet=sheet, text=text, hope="That it was hard for them too.", is_on_sheet=True, position=at, created_at=now
        )
        for at, text in enumerate(questions)
    ]


def entry(text: str = "the nurse who covered her call", **fields: object) -> dict[str, object]:
    """One line as the browser sends it."""
    return {
        "id": str(uuid4()),
        "card": None,
        "kind": "line",
        "text": text,
        "device": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "number": 1,
        "written_at": "2026-11-22T15:01:00.123Z",
        **fields,
    }
