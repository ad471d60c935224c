"""Erasing a person and everything that is theirs."""

from datetime import datetime

from allauth.account.models import EmailAddress
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import transaction

from curbside.community.introductions.actions.leaving import leave
from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.mail.models import Letter, LetterState
from curbside.student.meetings.actions.meetings import cancel_meeting
from curbside.student.meetings.models import Meeting, Side
from curbside.student.meetings.rules import can_cancel

from ..portable import PORTABLE, rows_of


def what_goes(user: User) -> int:
    """How many rows are theirs."""
    return sum(rows_of(model, user).count() for model in PORTABLE)


@transaction.atomic
def erase_account(user: User, *, now: datetime) -> None:
    """Call off what lies ahead, so that nobody waits in a café, then delete the person with every row.

    Sessions end at once. The letters that call meetings off go out, and leave after the usual time.
    """
    for meeting in Meeting.objects.visible_to(user).upcoming(now):
        if can_cancel(meeting, now=now):
            cancel_meeting(meeting, by=Side.STUDENT, word="", actor=user, now=now)
    leave(user, now=now)
    waiting = Letter.objects.visible_to(user).filter(state=LetterState.WAITING)
    waiting.filter(kind__contains="cancel").exclude(to_address=user.email).update(sender=None)
    # What came to them from nobody in particular: sign-in letters with their codes.
    own = {user.email, *EmailAddress.objects.filter(user=user).values_list("email", flat=True)}
    Letter.objects.filter(sender=None, to_address__in=own).delete()
    record("erase", user, actor=user, now=now)
    signed_in = UserSession.objects.filter(user=user).values_list("session_key", flat=True)
    Session.objects.filter(session_key__in=list(signed_in)).delete()
    user.delete()
