"""What the worker does about meetings."""

import logging
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from .actions.meetings import REMIND_BEFORE, cancel_meeting
from .actions.news import tell_both
from .letters import Cause, News
from .models import Meeting, MeetingState, Side

MOST_A_RUN: Final = 100
TIME_TO_UNDO: Final = timedelta(days=1)

log = logging.getLogger(__name__)


def remind_of_meetings(now: datetime) -> int:
    """A day before: one reminder to each side. Says how many meetings it reminded of."""
    due = Meeting.objects.filter(
        state=MeetingState.CONFIRMED, reminded_at=None, starts_at__gt=now, starts_at__lte=now + REMIND_BEFORE
    )
    return sum(_reminded(pk, starts_at, now) for pk, starts_at in due.values_list("pk", "starts_at")[:MOST_A_RUN])


def _reminded(meeting_id: UUID, starts_at: datetime, now: datetime) -> bool:
    """Claim the meeting as it was found and write its letters, or leave both; one that fails stops no other."""
    try:
        with transaction.atomic():
            found = Meeting.objects.filter(
                pk=meeting_id, state=MeetingState.CONFIRMED, reminded_at=None, starts_at=starts_at
            )
            if not found.update(reminded_at=now):
                return False
            meetings = Meeting.objects.select_related("conversation__student", "conversation__contact")
            tell_both(meetings.get(pk=meeting_id), News.REMINDER, Cause(), now=now)
            return True
    except Exception:
        log.exception("The reminder of meeting %s failed", meeting_id)
        return False


def call_off_with_removed(now: datetime) -> int:
    """A day after the student removed the person, what lies ahead with them is called off, and they are told."""
    ahead = Meeting.objects.filter(
        state=MeetingState.CONFIRMED, starts_at__gt=now, conversation__contact__removed_at__lte=now - TIME_TO_UNDO
    ).select_related("conversation__student", "conversation__contact")
    return sum(_called_off(meeting, now) for meeting in ahead[:MOST_A_RUN])


def _called_off(meeting: Meeting, now: datetime) -> bool:
    try:
        cancel_meeting(meeting, by=Side.STUDENT, actor=meeting.conversation.student, now=now)
    except Exception:
        log.exception("Calling off meeting %s failed", meeting.pk)
        return False
    return True
