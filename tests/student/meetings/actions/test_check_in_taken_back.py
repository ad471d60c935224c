"""A mistaken "I am fine", taken back."""

from datetime import datetime, timedelta

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.jobs.models import Beat
from curbside.foundation.mail.models import Letter
from curbside.student.meetings.actions import check_ins, trusted_contacts
from curbside.student.meetings.actions.check_ins import NotSet
from curbside.student.meetings.check_in_sweeps import alert_trusted_contacts
from curbside.student.meetings.models import CheckIn, TrustedContact


def letters(kind: str) -> list[Letter]:
    return list(Letter.objects.filter(kind=f"check_in.{kind}").order_by("created_at", "key"))


def test_a_mistaken_fine_can_be_taken_back(armed: CheckIn, maelle: User) -> None:
    check_ins.say_fine(armed, actor=maelle, now=armed.ask_at)
    Beat.objects.update(at=armed.ask_at)
    check_ins.take_back_fine(armed, actor=maelle, now=armed.ask_at)
    alert_trusted_contacts(armed.alert_at)
    assert len(letters("alert")) == 1


def test_a_fine_is_not_taken_back_once_the_trusted_contact_said_no(
    armed: CheckIn, emmanuel: TrustedContact, maelle: User
) -> None:
    at = armed.ask_at
    check_ins.say_fine(armed, actor=maelle, now=at)
    trusted_contacts.answer(emmanuel, agrees=False, actor=None, now=at)
    with pytest.raises(NotSet, match="only to someone who agreed"):
        check_ins.take_back_fine(armed, actor=maelle, now=at)
    alert_trusted_contacts(armed.alert_at)
    assert not letters("alert")


def test_a_silence_after_help_and_fine_is_told_as_a_silence(armed: CheckIn, maelle: User, now: datetime) -> None:
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    check_ins.say_fine(armed, actor=maelle, now=now)
    check_ins.take_back_fine(armed, actor=maelle, now=now)
    alert_trusted_contacts(armed.alert_at)
    assert "has not checked in" in letters("alert")[-1].subject


def test_help_after_such_a_silence_is_told_too(armed: CheckIn, maelle: User, now: datetime) -> None:
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    check_ins.say_fine(armed, actor=maelle, now=now)
    check_ins.take_back_fine(armed, actor=maelle, now=now)
    alert_trusted_contacts(armed.alert_at)
    check_ins.call_for_help(armed.meeting, actor=maelle, now=armed.alert_at)
    assert len(letters("alert")) == 3


def test_taken_back_after_its_time_it_leaves_ten_minutes(armed: CheckIn, maelle: User) -> None:
    check_ins.say_fine(armed, actor=maelle, now=armed.ask_at)
    late = armed.alert_at + timedelta(hours=1)
    Beat.objects.update(at=late)
    check_ins.take_back_fine(armed, actor=maelle, now=late)
    assert CheckIn.objects.get().alert_at == late + timedelta(minutes=10)
