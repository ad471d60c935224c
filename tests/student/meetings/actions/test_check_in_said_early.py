"""Before the meeting begins, "I am fine" would leave the talk without a check-in: it counts from the start."""

from datetime import datetime, timedelta

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.foundation.mail.models import Letter, LetterState
from curbside.student.meetings.actions import check_ins
from curbside.student.meetings.actions.check_ins import NotSet
from curbside.student.meetings.actions.meetings import cancel_meeting
from curbside.student.meetings.check_in_sweeps import alert_trusted_contacts
from curbside.student.meetings.models import CheckIn, CheckInState, Side

SECOND = timedelta(seconds=1)


def rows() -> list[tuple[object, ...]]:
    return [*CheckIn.objects.values_list(), *Letter.objects.values_list(), *Entry.objects.values_list()]


def test_a_second_before_the_start_it_changes_nothing_and_says_from_when(armed: CheckIn, maelle: User) -> None:
    before = rows()
    with pytest.raises(NotSet, match=r"^The meeting has not begun\. This counts from 12:15\.$"):
        check_ins.say_fine(armed, actor=maelle, now=armed.meeting.starts_at - SECOND)
    assert rows() == before


def test_on_another_day_the_day_is_said(armed: CheckIn, maelle: User, now: datetime) -> None:
    with pytest.raises(NotSet, match="from Wednesday 25 November 2026, 12:15"):
        check_ins.say_fine(armed, actor=maelle, now=now)


def test_after_a_refused_word_a_silence_is_still_told(armed: CheckIn, maelle: User, now: datetime) -> None:
    with pytest.raises(NotSet):
        check_ins.say_fine(armed, actor=maelle, now=now)
    alert_trusted_contacts(armed.alert_at)
    assert Letter.objects.filter(kind="check_in.alert").count() == 1


def test_at_the_start_it_counts(armed: CheckIn, maelle: User) -> None:
    check_ins.say_fine(armed, actor=maelle, now=armed.meeting.starts_at)
    assert CheckIn.objects.get().state == CheckInState.SAFE


def test_who_was_told_on_the_way_hears_the_all_clear_before_the_start(
    armed: CheckIn, maelle: User, now: datetime
) -> None:
    check_ins.call_for_help(armed.meeting, actor=maelle, now=now)
    Letter.objects.update(state=LetterState.SENT)
    check_ins.say_fine(armed, actor=maelle, now=now)
    assert Letter.objects.filter(kind="check_in.all_clear").count() == 1


def test_of_a_meeting_that_the_other_person_called_off_it_counts_at_once(armed: CheckIn, maelle: User) -> None:
    late = armed.meeting.starts_at - timedelta(hours=1)
    cancel_meeting(armed.meeting, by=Side.HOST, actor=None, now=late)
    check_ins.say_fine(armed, actor=maelle, now=late)
    assert CheckIn.objects.get().state == CheckInState.SAFE
