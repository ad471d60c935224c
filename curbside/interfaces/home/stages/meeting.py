"""A time is set: the day itself, the check-in, the plan."""

from datetime import datetime

from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _

from curbside.foundation.kit.clock import clock_words, day_words
from curbside.student.meetings.models import CheckInState, MeetingState

from ..arcs import Appointment, Arc
from ..step import Step, Urgency
from .asking import say_hope, still_waiting


def meeting_now(arc: Arc, now: datetime) -> Step | None:
    """The check-in is set and the talk should be over, or someone was told.

    While they talk the conversation comes first: "I am fine" said at its beginning would keep nobody safe.
    """
    meeting = arc.meeting
    if not meeting or meeting.check_in not in {CheckInState.ARMED, CheckInState.ALERTED}:
        return None
    if meeting.check_in == CheckInState.ARMED and ahead(arc) and now <= meeting.ends_at:
        return None
    if meeting.check_in == CheckInState.ALERTED:
        text = _("Your trusted contact was asked to reach you. One tap tells them that you are fine.")
    else:
        text = _("One tap, and nobody needs to wonder. You can also ask for more time there.")
    return Step(
        Urgency.SAFETY,
        _("Are you fine?"),
        text,
        _("Check in"),
        "meetings:safety",
        meeting.id,
        since=meeting.asks_at,
        arc=arc.id,
        why=(in_words(arc, meeting),),
    )


def meeting_today(arc: Arc, now: datetime) -> Step | None:
    """They meet today."""
    meeting = ahead(arc)
    if not meeting or now > meeting.ends_at or localdate(meeting.starts_at) != localdate(now):
        return None
    if now >= meeting.starts_at or not arc.sheet_id:
        title, label = _("You meet %(name)s now."), _("Open the conversation screen")
        route, key = "meetings:talk", meeting.id
    else:
        title, label = _("Today you meet %(name)s."), _("Read the brief")
        route, key = "questions:brief", arc.sheet_id
    return Step(
        Urgency.TODAY,
        title % {"name": arc.name},
        _("At %(time)s%(where)s.") % {"time": clock_words(localtime(meeting.starts_at)), "where": _where(meeting)},
        label,
        route,
        key,
        since=meeting.starts_at,
        arc=arc.id,
    )


def outcome(arc: Arc, now: datetime) -> Step | None:
    """The time has passed; nobody has said how it went."""
    meeting = ahead(arc)
    if not meeting or now <= meeting.ends_at:
        return None
    return Step(
        Urgency.OUTCOME,
        _("How did it go with %(name)s?") % {"name": arc.name},
        _("Say whether you met. If you did, five minutes now keep what you heard."),
        _("Say how it went"),
        "meetings:outcome",
        meeting.id,
        since=meeting.ends_at,
        arc=arc.id,
    )


def plan(arc: Arc, now: datetime) -> Step | None:
    """A time is set and the sheet is ready: is there a plan?"""
    meeting = ahead(arc)
    if not meeting:
        return None
    if not arc.on_sheet:
        return None
    if not meeting.has_plan:
        return Step(
            Urgency.PLAN,
            _("Make a plan for meeting %(name)s.") % {"name": arc.name},
            _("How you get there and back, and who knows where you are. Two minutes."),
            _("Make the plan"),
            "meetings:plan",
            meeting.id,
            since=meeting.starts_at,
            arc=arc.id,
            why=(in_words(arc, meeting),),
        )
    return Step(
        Urgency.WAIT,
        in_words(arc, meeting),
        still_waiting(arc) if arc.waiting else _("All is ready."),
        _("See the meeting"),
        "meetings:meeting",
        meeting.id,
        arc=arc.id,
        other=say_hope(arc) if arc.waiting else None,
    )


def ahead(arc: Arc) -> Appointment | None:
    meeting = arc.meeting
    return meeting if meeting and meeting.state == MeetingState.CONFIRMED else None


def needs_help_near(meeting: Appointment, now: datetime) -> bool:
    """From its start until it is over; with a check-in that waits for an answer, until that comes."""
    if meeting.check_in == CheckInState.ALERTED:
        return True
    is_over = now > meeting.ends_at or meeting.state != MeetingState.CONFIRMED
    return now >= meeting.starts_at and (not is_over or meeting.check_in == CheckInState.ARMED)


def in_words(arc: Arc, meeting: Appointment) -> str:
    starts = localtime(meeting.starts_at)
    return _("%(name)s, %(day)s at %(time)s%(where)s") % {
        "name": arc.name,
        "day": day_words(starts, "l j F"),
        "time": clock_words(starts),
        "where": _where(meeting),
    }


def _where(meeting: Appointment) -> str:
    return f", {meeting.place}" if meeting.place else ""
