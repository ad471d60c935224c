"""What the worker does about meetings."""

import logging
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from .actions.meetings import REMIND_BEFORE, cancel_meeting
from .actions.news import tell_both
from .letters import Cause, News
from .models import Meeting, MeetingState, Side

MOST_A_RUN: Final = 100
TIME_TO_UNDO: Final = timedelta(minutes=15)
"""How long a removal can be taken back before the other person hears. The pages about people say so too."""

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
    """What lies ahead with a person the student removed is called off, and they are told.

    A quarter of an hour later, so that it can be taken back; at once when they would be on their way by then.
    """
    removed = "conversation__contact__removed_at"
    due = Q(**{f"{removed}__lte": now - TIME_TO_UNDO}) | Q(starts_at__lte=now + TIME_TO_UNDO)
    ahead = Meeting.objects.filter(due, state=MeetingState.CONFIRMED, starts_at__gt=now, **{f"{removed}__lte": now})
    ahead = ahead.select_related("conversation__student", "conversation__contact")
    return sum(_called_off(meeting, now) for meeting in ahead[:MOST_A_RUN])


def _called_off(meeting: Meeting, now: datetime) -> bool:
    try:
        cancel_meeting(meeting, by=Side.STUDENT, seen=False, actor=meeting.conversation.student, now=now)
    except Exception:
        log.exception("Calling off meeting %s failed", meeting.pk)
        return False
    return True
