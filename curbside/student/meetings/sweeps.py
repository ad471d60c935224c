"""What the worker does about meetings."""

import logging
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from .actions.meetings import REMIND_BEFORE
from .actions.news import tell_both
from .letters import Cause, News
from .models import Meeting, MeetingState

MOST_A_RUN: Final = 100

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
