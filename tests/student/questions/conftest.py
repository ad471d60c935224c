"""The question bank, a sheet of Maëlle's, and a card on it."""

from datetime import datetime

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.people.models import Contact
from curbside.student.questions.actions.bank import load_bank
from curbside.student.questions.actions.cards import add_card
from curbside.student.questions.actions.sheets import begin_sheet
from curbside.student.questions.models import Card, Question, Sheet


@pytest.fixture
def bank(db: None, now: datetime) -> list[Question]:
    """The bank as it ships, in order."""
    load_bank(now=now)
    return list(Question.objects.all())


@pytest.fixture
def who_next(bank: list[Question]) -> Question:
    """Whom else to meet: always last."""
    return next(question for question in bank if question.code == "who-next-01")


@pytest.fixture
def sheet(harjit: Contact, maelle: User, now: datetime) -> Sheet:
    """Maëlle's sheet for Harjit, still empty."""
    return begin_sheet(harjit, actor=maelle, now=now)


@pytest.fixture
def card(sheet: Sheet, maelle: User, now: datetime) -> Card:
    """A question of her own, on the sheet."""
    return add_card(
        sheet,
        text="What does a night on call leave you with?",
        hope="That the nights are bearable.",
        why="Papa worked nights for eleven years.",
        actor=maelle,
        now=now,
    )


@pytest.fixture
def waiting(sheet: Sheet, maelle: User, now: datetime) -> Card:
    """A question without a hope."""
    return add_card(sheet, text="What nearly made you leave?", actor=maelle, now=now)
