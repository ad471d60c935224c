"""Becoming a trusted contact takes a yes, and can be ended by either side."""

from datetime import datetime, timedelta

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.mail.models import Letter, Link, Purpose
from curbside.student.meetings.actions import trusted_contacts
from curbside.student.meetings.check_in_rules import NotSet
from curbside.student.meetings.models import CheckIn, CheckInState, TrustedContact, TrustState


def ask(student: User, now: datetime, email: str = "ada@home.example") -> TrustedContact:
    return trusted_contacts.ask(student, name="Ada", email=email, language="fr", now=now)


def test_asking_writes_one_letter_that_can_be_stopped(maelle: User, now: datetime) -> None:
    row = ask(maelle, now)
    letter = Letter.objects.get()
    assert row.state == TrustState.ASKED
    assert letter.to_address == "ada@home.example"
    assert letter.language == "fr"
    assert "/r/agreement/" in letter.text
    assert "/r/stop/" in letter.stop_url
    assert Link.objects.get(purpose=Purpose.STOP).issued_for is None, "it would go with the student's account"


def test_asking_twice_writes_once(maelle: User, now: datetime) -> None:
    assert ask(maelle, now) == ask(maelle, now, "ADA@home.example")
    assert Letter.objects.count() == 1


def test_someone_who_wants_no_requests_gets_none(maelle: User, now: datetime) -> None:
    opt_out("ada@home.example", now=now)
    with pytest.raises(NotSet):
        ask(maelle, now)
    assert not TrustedContact.objects.exists()


def test_a_no_is_not_asked_again(maelle: User, now: datetime) -> None:
    trusted_contacts.answer(ask(maelle, now), agrees=False, actor=None, now=now)
    with pytest.raises(NotSet, match="said no"):
        ask(maelle, now)


def test_nobody_is_their_own_trusted_contact(maelle: User, now: datetime) -> None:
    with pytest.raises(NotSet, match="other than you"):
        ask(maelle, now, maelle.email)


def test_a_student_cannot_write_to_a_crowd(maelle: User, now: datetime) -> None:
    for number in range(5):
        ask(maelle, now, f"p{number}@home.example")
    with pytest.raises(NotSet, match="many people"):
        ask(maelle, now, "p6@home.example")


def test_the_student_hears_the_answer(maelle: User, now: datetime) -> None:
    trusted_contacts.answer(ask(maelle, now), agrees=True, actor=None, now=now)
    letter = Letter.objects.get(kind="trusted_contact.answer")
    assert letter.to_address == maelle.email
    assert "said yes" in letter.subject


def test_the_same_answer_twice_is_one_letter(maelle: User, now: datetime) -> None:
    row = ask(maelle, now)
    for _ in range(2):
        trusted_contacts.answer(row, agrees=True, actor=None, now=now)
    assert Letter.objects.filter(kind="trusted_contact.answer").count() == 1


def test_a_change_of_mind_disarms_and_says_so_urgently(armed: CheckIn, emmanuel: TrustedContact, now: datetime) -> None:
    trusted_contacts.answer(emmanuel, agrees=False, actor=None, now=now)
    assert CheckIn.objects.get().state == CheckInState.DISARMED
    letter = Letter.objects.get(kind="trusted_contact.answer")
    assert letter.urgent
    assert "not set any more" in letter.text


def test_a_percent_sign_in_a_name_does_not_stop_a_no(armed: CheckIn, emmanuel: TrustedContact, now: datetime) -> None:
    emmanuel.name = "Emmanuel (100 % ours)"
    emmanuel.save()
    trusted_contacts.answer(emmanuel, agrees=False, actor=None, now=now)
    assert "Emmanuel (100 % ours)" in Letter.objects.get(kind="trusted_contact.answer").text


def test_ending_it_disarms_and_closes_the_link(maelle: User, now: datetime) -> None:
    row = ask(maelle, now)
    trusted_contacts.end(row, actor=maelle, now=now)
    assert not Link.objects.get(purpose=Purpose.AGREEMENT).is_open(now)
    assert not trusted_contacts.answer(row, agrees=True, actor=None, now=now)


def test_changes_of_mind_are_bounded_and_a_no_always_holds(maelle: User, now: datetime) -> None:
    row = ask(maelle, now)
    for turn in range(trusted_contacts.ANSWERS_A_MONTH):
        trusted_contacts.answer(row, agrees=turn % 2 == 1, actor=None, now=now + timedelta(seconds=turn))
    assert trusted_contacts.answer(row, agrees=False, actor=None, now=now + timedelta(minutes=1))
    with pytest.raises(NotSet, match="many times"):
        trusted_contacts.answer(row, agrees=True, actor=None, now=now + timedelta(minutes=2))
    assert trusted_contacts.answer(row, agrees=True, actor=None, now=now + timedelta(days=31))
