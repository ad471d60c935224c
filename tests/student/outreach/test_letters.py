"""The letters as golden files, in both languages."""

from datetime import date, datetime, timedelta

import pytest
from syrupy.assertion import SnapshotAssertion

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.draft import Draft
from curbside.student.outreach import letters
from curbside.student.outreach.actions.answers import prepare_answer
from curbside.student.outreach.models import Approach
from curbside.student.people.models import Contact


def written(draft: Draft, approach: Approach) -> str:
    """The envelope and the words, without the id that differs each time. The footer is the mail's."""
    lines = [
        f"To: {draft.to_name} <{draft.to_address}>",
        f"In the name of: {draft.from_name}",
        f"Answers: {draft.reply_to}",
        f"Subject: {draft.subject}",
        "",
        draft.text,
    ]
    return "\n".join(lines).replace(str(approach.pk), "THE-ASK")


@pytest.fixture(params=["en", "fr"])
def approach(request: pytest.FixtureRequest, sent: Approach, maelle: User) -> Approach:
    """Maëlle's ask, with both people reading the same language."""
    User.objects.update(language=request.param)
    Contact.objects.update(language=request.param)
    return Approach.objects.select_related("conversation__contact", "conversation__student").get()


def test_the_ask(approach: Approach, snapshot: SnapshotAssertion) -> None:
    assert written(letters.ask(approach), approach) == snapshot


def test_the_follow_up(approach: Approach, snapshot: SnapshotAssertion) -> None:
    assert written(letters.follow_up(approach, letters.follow_up_text(approach)), approach) == snapshot


def test_the_news_of_a_yes(approach: Approach, now: datetime, snapshot: SnapshotAssertion) -> None:
    answer = prepare_answer(approach, kind="yes", word="With pleasure.\nHS", place_kind="workplace", where="Ward 5B")
    times = [now + timedelta(days=10), now + timedelta(days=9, hours=5)]
    draft = letters.answer_came(answer, times, from_address="harjit@hospital.example")
    assert written(draft, approach) == snapshot


def test_the_news_of_a_later(approach: Approach, snapshot: SnapshotAssertion) -> None:
    answer = prepare_answer(approach, kind="later", later_on=date(2027, 1, 11))
    draft = letters.answer_came(answer, [], from_address="harjit@hospital.example")
    assert written(draft, approach) == snapshot


def test_the_news_never_says_how_the_student_calls_them(approach: Approach, now: datetime) -> None:
    Contact.objects.update(name="Grumpy Uncle H")
    answer = prepare_answer(Approach.objects.get(), kind="no", word="Sorry")
    draft = letters.answer_came(answer, [], from_address="harjit@hospital.example")
    assert "Grumpy" not in draft.subject + draft.text + draft.to_name


def test_the_ask_never_says_how_the_student_calls_them(approach: Approach) -> None:
    assert letters.ask(approach).to_name == ""
