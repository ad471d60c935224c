"""The question bank, a sheet of Maëlle's, and a card on it."""

import pytest

from curbside.student.questions.actions.bank import load_bank
from curbside.student.questions.models import Question


@pytest.fixture
def bank(db: None) -> list[Question]:
    """The bank as it ships, in order."""
    load_bank()
    return list(Question.objects.all())
