"""Where and when a meeting may be, and when a word about it counts."""

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from curbside.algorithms import places
from curbside.algorithms.places import PlaceReason, PlaceVerdict, judge_place
from curbside.foundation.accounts.models import User
from curbside.foundation.kit.clock import clock_words, moment_words
from curbside.foundation.kit.forms import clean_line
from curbside.foundation.mail.models import Letter

from .models import CheckIn, Meeting, MeetingState

SHORTEST: Final = 10
LONGEST: Final = 120
HOW_LONG: Final = gettext_lazy("Plan for 10 to 120 minutes.")
FURTHEST: Final = timedelta(days=366)
AFTER_A_MISTAKE: Final = timedelta(minutes=10)
WORD_LONGEST: Final = 500
INVITATIONS_A_DAY: Final = 20
"""Invitations and updates one student may send others in 24 hours, so that nobody is flooded from here."""


class PlaceRefused(ValidationError):
    """Not there; `verdict` says why and what to offer instead."""

    def __init__(self, verdict: PlaceVerdict) -> None:
        super().__init__({"place": _refusal(verdict.reason)})
        self.verdict = verdict


def check_place(kind: str, place: str) -> str:
    """The place as it will be written. Raises PlaceRefused."""
    place = clean_line(place)
    verdict = judge_place(places.PlaceKind(kind), place)
    if not verdict.allowed:
        raise PlaceRefused(verdict)
    return place


def check_time(starts_at: datetime, *, now: datetime) -> datetime:
    """Ahead of us and within a year. Raises ValidationError."""
    if starts_at <= now:
        raise ValidationError({"time": _("This time has passed. Choose one that is still ahead.")})
    if starts_at > now + FURTHEST:
        raise ValidationError({"date": _("This is more than a year away. Choose a day within the year.")})
    return starts_at


def check_minutes(minutes: int) -> int:
    """From 10 minutes to two hours. Raises ValidationError."""
    if not SHORTEST <= minutes <= LONGEST:
        raise ValidationError({"minutes": HOW_LONG})
    return minutes


def check_invitations(student: User, *, now: datetime) -> None:
    """Raises ValidationError when the student has sent others enough for a day. Calling off is always possible."""
    sent = Letter.objects.visible_to(student).filter(
        kind__in=["meeting_invitation", "meeting_update"], created_at__gt=now - timedelta(days=1)
    )
    if sent.count() >= INVITATIONS_A_DAY:
        raise ValidationError(_("You have sent many invitations today. Please set or change this one tomorrow."))


def to_instant(day: date, clock: time, zone: str) -> datetime:
    """The one moment a day and a time name in a zone. Raises ValidationError where they name none, or two."""
    naive = datetime.combine(day, clock.replace(second=0, microsecond=0))
    first, second = (naive.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return first
    if _names_nothing(first):
        raise ValidationError(
            {"time": _("The clocks go forward that night, and this time is skipped. Choose one before or after.")}
        )
    raise ValidationError(
        {"time": _("The clocks go back that night, and this time comes twice. Choose one before or after.")}
    )


def can_change(meeting: Meeting, *, now: datetime) -> bool:
    """Moved or called off: only until it begins."""
    return meeting.state == MeetingState.CONFIRMED and now < meeting.starts_at


def can_cancel(meeting: Meeting, *, now: datetime) -> bool:
    """Called off, by either side: until it would be over."""
    return meeting.state == MeetingState.CONFIRMED and now < meeting.ends_at


def has_begun(meeting: Meeting, *, now: datetime) -> bool:
    """Whether one can say how it went."""
    return meeting.state != MeetingState.CANCELLED and meeting.starts_at <= now


def told_if_set_again(check_in: CheckIn, *, now: datetime) -> datetime:
    """When a silence would be told, were "I am fine" taken back now: as it was set, and not at once."""
    return max(check_in.alert_at, now + AFTER_A_MISTAKE)


def fine_counts_from(meeting: Meeting, *, now: datetime) -> str:
    """From when "I am fine" counts, on the student's clock, with the day unless it is today's; "" once it does.

    Said before the two meet, it would leave the talk without a check-in. Of a meeting called off it counts at once.
    """
    if meeting.state != MeetingState.CONFIRMED or meeting.starts_at <= now:
        return ""
    zone = ZoneInfo(meeting.conversation.student.time_zone)
    begins = meeting.starts_at.astimezone(zone)
    return clock_words(begins) if begins.date() == now.astimezone(zone).date() else moment_words(begins)


def _names_nothing(first: datetime) -> bool:
    there_and_back = first.astimezone(ZoneInfo("UTC")).astimezone(first.tzinfo)
    return there_and_back.replace(tzinfo=None) != first.replace(tzinfo=None)


def _refusal(reason: PlaceReason | None) -> str:
    if reason == PlaceReason.EMPTY:
        return _("Say which place, so that you both find it.")
    if reason == PlaceReason.TOO_LONG:
        return _("This is longer than we can keep. A name and a street are enough.")
    return _("A meeting cannot be planned at a home, a home office or a private room.")
