"""Loading the bank: adds, changes, withdraws, and can be repeated; nothing that people wrote goes."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db.models import Model
from django.test import Client

from curbside.foundation.accounts.models import Centre, User
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.actions.bank import BANK, load_bank
from curbside.student.questions.actions.favourites import add_favourite
from curbside.student.questions.actions.offers import offer_follow_up
from curbside.student.questions.bank_queries import offered_to
from curbside.student.questions.models import (
    BankNote,
    BankTally,
    Card,
    FollowUpOffer,
    Question,
    Retirement,
    Sheet,
)

pytestmark = pytest.mark.slow


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


def test_repeating_changes_nothing(bank: list[Question], now: datetime) -> None:
    before = list(Question.objects.values())

    load_bank(now=now)

    assert list(Question.objects.values()) == before


def test_a_changed_question_is_brought_in(bank: list[Question], shorter: Path, now: datetime) -> None:
    load_bank(file=shorter, now=now)

    question = Question.objects.get(pk=bank[1].pk)
    assert (question.text_en, question.position) == ("What has changed?", 0)


Hang = Callable[[Question, Centre, User, datetime], object]


def card(question: Question, centre: Centre, student: User, now: datetime) -> object:
    contact = Contact.objects.create(student=student, name="Someone", created_at=now)
    conversation = Conversation.objects.create(student=student, contact=contact, created_at=now)
    sheet = Sheet.objects.create(conversation=conversation, created_at=now)
    return Card.objects.create(sheet=sheet, question=question, text="In my words?", created_at=now)


def favourite(question: Question, centre: Centre, student: User, now: datetime) -> object:
    return add_favourite(question, actor=student, now=now)


def follow_up(question: Question, centre: Centre, student: User, now: datetime) -> object:
    return offer_follow_up(question, centre=centre, text="And then?", language="en", actor=student, now=now)


def note(question: Question, centre: Centre, student: User, now: datetime) -> object:
    return BankNote.objects.create(question=question, centre=centre, text="Ask it second.", at=now)


def retirement(question: Question, centre: Centre, student: User, now: datetime) -> object:
    return Retirement.objects.create(question=question, centre=centre, at=now)


def tally(question: Question, centre: Centre, student: User, now: datetime) -> object:
    return BankTally.objects.create(question=question, centre=centre, asked_by=5, counted_on=now.date())


@pytest.mark.parametrize("hang", [card, favourite, follow_up, note, retirement, tally])
def test_what_people_hung_on_a_question_that_left_the_file_stays(
    *, hang: Hang, bank: list[Question], shorter: Path, centre: Centre, maelle: User, now: datetime
) -> None:
    row = hang(bank[0], centre, maelle, now)
    assert isinstance(row, Model)

    load_bank(file=shorter, now=now)

    row.refresh_from_db()
    question = Question.objects.get(pk=bank[0].pk)
    assert getattr(row, "question", None) == question
    assert question.withdrawn_at == now
    assert question not in offered_to(maelle)

    load_bank(file=shorter, now=now + timedelta(days=1))
    question.refresh_from_db()
    assert question.withdrawn_at == now, "since the day it left"
    load_bank(now=now)
    question.refresh_from_db()
    assert question.withdrawn_at is None, "it came back, and is offered again"


def test_a_question_on_which_nothing_hangs_goes(bank: list[Question], shorter: Path, now: datetime) -> None:
    load_bank(file=shorter, now=now)

    assert not Question.objects.filter(pk=bank[0].pk).exists()


def test_one_that_left_says_so_and_takes_nothing_new(
    bank: list[Question], shorter: Path, centre: Centre, as_maelle: Client, maelle: User, now: datetime
) -> None:
    add_favourite(bank[0], actor=maelle, now=now)
    load_bank(file=shorter, now=now)
    address = f"/questions/{bank[0].pk}/"
    shown = as_maelle.get(address).content.decode()
    assert "Curbside no longer offers this question" in shown
    assert "Not any more" in shown, "the favourite can still be dropped"
    assert "No longer offered." in as_maelle.get("/questions/?favourites=on").content.decode()
    refused = as_maelle.post(address, {"text": "And then?", "language": "en", "centre": str(centre.pk)})
    assert "This question is no longer offered." in refused.content.decode()
    assert not FollowUpOffer.objects.exists()


def test_the_command_says_how_many(db: None, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("load_questions")

    assert f"{Question.objects.count()} questions" in capsys.readouterr().out
