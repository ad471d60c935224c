"""What the outbox forgets by itself, and when."""

from datetime import datetime, timedelta
from typing import Final

from django.db.models import Q

from .models import Letter, LetterState, Link, Purpose
from .sweeps import TRY_FOR

REMEMBER_FOR: Final = timedelta(days=30)
KEEP_KEYS_FOR: Final = timedelta(minutes=15)
FORGET_PER_RUN: Final = 500


def forget_sent_letters(now: datetime) -> int:
    """Blank the texts and addresses of letters that are done and over thirty days old. That they were sent stays."""
    old = Letter.objects.exclude(state=LetterState.WAITING).exclude(to_address="")
    # A letter that failed or was dropped has no `sent_at`; it had three days to be tried in.
    sent = old.filter(sent_at__lte=now - REMEMBER_FOR)
    unsent = old.filter(sent_at=None, created_at__lte=now - REMEMBER_FOR - TRY_FOR)
    ids = list((sent | unsent).values_list("pk", flat=True)[:FORGET_PER_RUN])
    blank = dict.fromkeys(("to_name", "to_address", "from_name", "reply_to", "subject", "text"), "")
    return Letter.objects.filter(pk__in=ids).update(**blank, calendar="", stop_url="", problem="")


def forget_keys(now: datetime) -> int:
    """Blank the texts of letters that may hold a code or a link into an account, 15 minutes after they are done.

    Whoever reads the outbox finds no key in it. That they were sent, and to whom, stays the usual time. A letter that
    was not sent does not say when it was given up; nobody needs its text, so what counts is when it was written.
    """
    old, until = Letter.objects.filter(holds_key=True).exclude(state=LetterState.WAITING), now - KEEP_KEYS_FOR
    done = old.filter(Q(sent_at__lte=until) | Q(sent_at=None, created_at__lte=until))
    ids = list(done.values_list("pk", flat=True)[:FORGET_PER_RUN])
    return Letter.objects.filter(pk__in=ids).update(text="", holds_key=False)


def forget_ended_links(now: datetime) -> int:
    """Delete links that ended over thirty days ago, and with them their recipients' addresses.

    Whoever opens one reads that it has ended, before and after. The way to stop is a promise made to its recipient, so
    nothing but its own end takes it away. What they asked for by it is a row of its own and stays.
    """
    until = now - REMEMBER_FOR
    revoked = Q(revoked_at__lte=until) & ~Q(purpose=Purpose.STOP)
    ended = Link.objects.filter(Q(expires_at__lte=until) | revoked)
    ids = list(ended.values_list("pk", flat=True)[:FORGET_PER_RUN])
    return Link.objects.filter(pk__in=ids).delete()[0]
