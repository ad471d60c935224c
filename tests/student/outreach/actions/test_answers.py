from datetime import datetime, timedelta

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter, Link, Purpose
from curbside.student.outreach import rules
from curbside.student.outreach.actions.answers import answer_by_link, note_answer, prepare_answer
from curbside.student.outreach.actions.approaches import let_go, mark_scheduled
from curbside.student.outreach.models import Answer, AnswerKind, Approach, ApproachState, TimeOffer
from curbside.student.people.models import Conversation, Touch, TouchKind


@pytest.fixture
def link(sent: Approach) -> Link:
    return Link.objects.get(purpose=Purpose.ANSWER)


def news() -> list[Letter]:
    return list(Letter.objects.filter(kind="outreach.answer_came").order_by("created_at"))


def test_a_yes_by_link_reaches_the_student_as_one_letter(
    sent: Approach, link: Link, maelle: User, now: datetime
) -> None:
    answer_by_link(sent, prepare_answer(sent, kind="yes", word="Gladly"), [], link=link, now=now)
    (letter,) = news()
    assert (letter.to_address, letter.reply_to, letter.stop_url) == (maelle.email, "harjit@hospital.example", "")
    assert "Gladly" in letter.text


def test_the_letter_goes_when_the_student_erases_the_account(
    sent: Approach, link: Link, maelle: User, now: datetime
) -> None:
    answer_by_link(sent, prepare_answer(sent, kind="yes", word="Gladly"), [], link=link, now=now)
    maelle.delete()
    assert not Letter.objects.filter(kind="outreach.answer_came").exists()


def test_the_same_answer_again_is_one_effect(sent: Approach, link: Link, now: datetime) -> None:
    at = now + timedelta(days=3)
    did = [
        answer_by_link(sent, prepare_answer(sent, kind="yes"), [at], link=link, now=now + timedelta(minutes=i))
        for i in range(3)
    ]
    assert did == [True, False, False]
    assert (len(news()), TimeOffer.objects.count(), Touch.objects.filter(kind=TouchKind.ANSWERED).count()) == (1, 1, 1)


def test_another_answer_takes_its_place_and_sends_another_letter(sent: Approach, link: Link, now: datetime) -> None:
    answer_by_link(sent, prepare_answer(sent, kind="yes"), [now + timedelta(days=1)], link=link, now=now)
    answer_by_link(sent, prepare_answer(sent, kind="no"), [], link=link, now=now + timedelta(hours=1))
    answer = Answer.objects.get()
    assert (answer.kind, answer.edition, answer.time_offers.count(), len(news())) == ("no", 2, 0, 2)


def test_an_answer_taken_back_can_be_given_again(sent: Approach, link: Link, now: datetime) -> None:
    for kind in ("yes", "no", "yes"):
        answer_by_link(sent, prepare_answer(sent, kind=kind), [], link=link, now=now)
    sent.refresh_from_db()
    assert (sent.state, len(news())) == (ApproachState.REPLIED, 3)


def test_nobody_is_flooded_by_changing_answers(sent: Approach, link: Link, now: datetime) -> None:
    for change in range(rules.ANSWER_CHANGES_MAX):
        answer_by_link(sent, prepare_answer(sent, kind="later", word=str(change)), [], link=link, now=now)
    with pytest.raises(rules.TooManyChanges):
        answer_by_link(sent, prepare_answer(sent, kind="no"), [], link=link, now=now)


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        ("yes", ApproachState.REPLIED),
        ("in_writing", ApproachState.REPLIED),
        ("tell_me_more", ApproachState.REPLIED),
        ("later", ApproachState.REPLIED),
        ("colleague", ApproachState.DECLINED),
        ("no", ApproachState.DECLINED),
    ],
)
def test_the_ask_follows_its_answer(sent: Approach, maelle: User, now: datetime, kind: str, state: str) -> None:
    assert note_answer(sent, kind=kind, actor=maelle, now=now).state == state


def test_what_the_student_notes_writes_no_letter(sent: Approach, maelle: User, now: datetime) -> None:
    note_answer(sent, kind="yes", word="by phone", actor=maelle, now=now)
    assert not news()


def test_a_late_answer_still_counts(sent: Approach, link: Link, maelle: User, now: datetime) -> None:
    let_go(sent, actor=maelle, now=now)
    answer_by_link(sent, prepare_answer(sent, kind="yes"), [], link=link, now=now)
    sent.refresh_from_db()
    assert sent.state == ApproachState.REPLIED


def test_once_a_time_is_set_the_link_changes_nothing(
    sent: Approach, link: Link, conversation: Conversation, now: datetime
) -> None:
    mark_scheduled(conversation, now=now)
    with pytest.raises(rules.TimeIsSet):
        answer_by_link(sent, prepare_answer(sent, kind="no"), [], link=link, now=now)
    assert not Answer.objects.exists()


def test_only_what_belongs_to_the_choice_is_kept(sent: Approach, now: datetime) -> None:
    answer = prepare_answer(sent, kind="no", where="Library", place_kind="public", later_on=now.date())
    assert (answer.kind, answer.where, answer.place_kind, answer.later_on) == (AnswerKind.NO, "", "", None)


def test_at_most_three_times_are_kept(sent: Approach, link: Link, now: datetime) -> None:
    times = [now + timedelta(days=day) for day in range(1, 6)]
    answer_by_link(sent, prepare_answer(sent, kind="yes"), times, link=link, now=now)
    assert list(TimeOffer.objects.values_list("starts_at", flat=True)) == times[:3]
