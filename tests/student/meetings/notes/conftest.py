"""Maëlle's meeting with Harjit, and the questions she takes along."""

from datetime import datetime

import pytest

from curbside.student.meetings.models import Meeting
from curbside.student.people.models import Conversation
from curbside.student.questions.models import Card
from tests.student.meetings.notes.cast import cards_of, meeting_of


@pytest.fixture
def meeting(conversation: Conversation, now: datetime) -> Meeting:
    return meeting_of(conversation, now)


@pytest.fixture
def cards(conversation: Conversation, now: datetime) -> list[Card]:
    return cards_of(conversation, now)
