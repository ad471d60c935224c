"""The outbox's recurring work: deliver what is due."""

import logging
from collections.abc import Collection
from datetime import datetime, timedelta
from time import monotonic
from uuid import UUID

from django.conf import settings
from django.db import OperationalError, connection, transaction
from django.db.models import F
from django.db.models.functions import Coalesce
from django.utils import translation
from django.utils.translation import gettext as _

from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.jobs.actions.progress import may_go_on

from .delivery import Post
from .faults import Fault, Postponed, Refused
from .models import LONGEST_PAUSE, LONGEST_URGENT_PAUSE, Channel, Letter, LetterState

LETTERS_PER_RUN = 200
SECONDS_PER_RUN = 15.0
TRY_FOR = timedelta(days=3)
PAUSES = (
    timedelta(seconds=10),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    LONGEST_PAUSE,
)

log = logging.getLogger(__name__)


def deliver_letters(now: datetime) -> int:
    """Send what is due, urgent letters first, for at most `SECONDS_PER_RUN` and one letter more."""
    began, handled = monotonic(), 0
    unreachable: set[Channel] = set()
    with Post() as post:
        while handled < LETTERS_PER_RUN and may_go_on():
            spent = monotonic() - began
            letter = claim(now + timedelta(seconds=spent), without=unreachable) if spent < SECONDS_PER_RUN else None
            if letter is None:
                break
            if not carry(letter, post, now=now + timedelta(seconds=spent)):
                unreachable.add(Channel(letter.channel))
            handled += 1
    return handled


def claim(now: datetime, *, without: Collection[Channel] = (), only: UUID | None = None) -> Letter | None:
    """Lease one due letter, so that no other worker has it; None when nothing is due.

    A lease that ran out belonged to a worker that died on the way: its letter may have arrived, so it is in doubt.
    """
    due = Letter.objects.due(now).exclude(channel__in=list(without))
    if only is not None:
        due = due.filter(pk=only)
    if not due.exists():
        return None  # the common case, and it takes no lock
    with transaction.atomic():
        # Workers do not wait for each other: a row another one is claiming is passed over.
        found = due.select_for_update(skip_locked=True, of=("self",)).order_by("-urgent", "due_at").first()
        if found is None:
            return None
        claimed = Letter.objects.due(now).filter(pk=found.pk, leased_until=found.leased_until)
        if not claimed.update(
            leased_until=now + timedelta(seconds=settings.MAIL_LEASE_SECONDS),
            attempts=F("attempts") + 1,
            tried_since=Coalesce(F("tried_since"), now),
            in_doubt=found.in_doubt or found.leased_until is not None,
        ):
            return None
    return Letter.objects.select_related("sender").get(pk=found.pk)


def carry(letter: Letter, post: Post, *, now: datetime) -> bool:
    """Try once to deliver a claimed letter and note what became of it. False when its channel cannot be reached."""
    if letter.stop_url and has_opted_out(letter.to_address):
        _note(letter, state=LetterState.DROPPED, leased_until=None)
        return True
    with translation.override(letter.sender.language if letter.sender else settings.LANGUAGE_CODE):
        try:
            post.send(letter)
        except Refused as fault:
            _note(letter, state=LetterState.FAILED, leased_until=None, problem=fault.problem)
        except Postponed as fault:
            _try_later(letter, fault, now=now)
            return not fault.unreachable
        except Exception:
            log.exception("A letter of the kind %s could not be made or sent", letter.kind)
            _try_later(letter, Postponed(_("Something broke on our side. We try again."), in_doubt=True), now=now)
        else:
            _note(letter, state=LetterState.SENT, leased_until=None, sent_at=now, problem="")
    return True


def pause_after(attempts: int, *, urgent: bool, tried_for: timedelta) -> timedelta:
    """How long to wait after the `attempts`-th failure. Urgent letters: a minute at most in the first hour."""
    pause = PAUSES[min(max(attempts, 1), len(PAUSES)) - 1]
    if not urgent:
        return pause
    return min(pause, PAUSES[1] if tried_for < timedelta(hours=1) else LONGEST_URGENT_PAUSE)


def _try_later(letter: Letter, fault: Fault, *, now: datetime) -> None:
    tried_for = now - (letter.tried_since or now)
    in_doubt = letter.in_doubt or (isinstance(fault, Postponed) and fault.in_doubt)
    if tried_for >= TRY_FOR:
        gave_up = _("We tried for three days and gave up. %(last)s") % {"last": fault.problem}
        _note(letter, state=LetterState.FAILED, leased_until=None, problem=gave_up[:300], in_doubt=in_doubt)
        return
    pause = pause_after(letter.attempts, urgent=letter.urgent, tried_for=tried_for)
    _note(letter, leased_until=None, due_at=now + pause, problem=fault.problem, in_doubt=in_doubt)


def _note(letter: Letter, **outcome: object) -> None:
    """Write the outcome, trying hard: an unwritten "sent" becomes a second letter when the lease ends.

    "Sent" holds whatever happened to the row meanwhile; anything else only while the lease is still ours.
    """
    rows = Letter.objects.filter(pk=letter.pk)
    if outcome.get("state") != LetterState.SENT:
        rows = rows.filter(state=LetterState.WAITING, leased_until=letter.leased_until)
    for last_try in (False, False, True):
        try:
            rows.update(**outcome)
        except OperationalError:
            if last_try or connection.in_atomic_block:
                raise
            connection.close()
        else:
            return
