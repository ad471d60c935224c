"""Loading the bank: adds, changes, removes, and can be repeated."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from django.core.management import call_command

from curbside.student.people.models import Conversation
from curbside.student.questions.actions.bank import BANK, load_bank
from curbside.student.questions.models import Card, Question, Sheet


@pytest.fixture
def shorter(tmp_path: Path) -> Path:
    """A later file: the first question is gone, the second has other words."""
    entries = json.loads(BANK.read_text(encoding="utf-8"))[1:]
    entries[0]["text_en"] = "What has changed?"
    file = tmp_path / "bank.json"
    file.write_text(json.dumps(entries), encoding="utf-8")
    return file


def test_the_whole_file_is_loaded_in_its_order(bank: list[Question]) -> None:
    entries = json.loads(BANK.read_text(encoding="utf-8"))

    assert [question.code for question in bank] == [entry["code"] for entry in entries]
    assert [question.text_fr for question in bank] == [entry["text_fr"] for entry in entries]


def test_every_theme_and_moment_has_a_label(bank: list[Question]) -> None:
    assert all(question.get_theme_display() != question.theme for question in bank)
    assert all(question.get_moment_display() != question.moment for question in bank)


def test_repeating_changes_nothing(bank: list[Question]) -> None:
    before = list(Question.objects.values())

    load_bank()

    assert list(Question.objects.values()) == before


def test_a_changed_question_is_brought_in(bank: list[Question], shorter: Path) -> None:
    load_bank(file=shorter)

    question = Question.objects.get(pk=bank[1].pk)
    assert (question.text_en, question.position) == ("What has changed?", 0)


def test_a_question_that_left_the_file_leaves_its_words_on_the_sheets(
    bank: list[Question], shorter: Path, conversation: Conversation, now: datetime
) -> None:
    sheet = Sheet.objects.create(conversation=conversation, created_at=now)
    card = Card.objects.create(sheet=sheet, question=bank[0], text=bank[0].text_en, created_at=now)

    load_bank(file=shorter)

    card.refresh_from_db()
    assert (card.question, card.text) == (None, bank[0].text_en)
    assert not Question.objects.filter(pk=bank[0].pk).exists()


def test_the_command_says_how_many(db: None, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("load_questions")

    assert f"{Question.objects.count()} questions" in capsys.readouterr().out
