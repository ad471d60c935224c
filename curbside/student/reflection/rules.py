"""When one may reflect, and what a thank-you must be before it goes."""

import hashlib
import re
from dataclasses import astuple
from datetime import datetime, timedelta
from typing import Final

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from curbside.foundation.kit.forms import clean_line
from curbside.foundation.mail.draft import Draft
from curbside.student.meetings.models import Meeting, MeetingState
from curbside.student.outreach.rules import address_is_verified

from .models import ThanksBy, ThankYou

LINE_MAX: Final = 300
"""Characters of one half of a next step, and of the line a thank-you quotes."""

TURNS_MAX: Final = 40
STEPS_MAX: Final = 20
EVIDENCE_MAX: Final = 40
"""Of one reflection; far more than anyone tells in half an hour."""

EARLIEST_YEAR: Final = 1900
THANKS_A_DAY: Final = 10
"""Thank-yous one student may send from Curbside in 24 hours."""

TO_FILL_IN: Final = "[…]"
"""Stands in a starting text where the quoted line belongs."""

_QUOTES: Final = re.compile("[\"'«»“”„‘’‹›]")
_MARKS: Final = frozenset('"«»“”„')


class Refusal(models.TextChoices):
    """Why a thank-you does not go. The page says it in kind words."""

    EMPTY = "empty"
    NOT_QUOTED = "not_quoted"
    REMOVED = "removed"
    NO_ADDRESS = "no_address"
    NOT_VERIFIED = "not_verified"
    ENOUGH_TODAY = "enough_today"


class Refused(Exception):
    """Carries the Refusal."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


class Changed(Exception):
    """The letter is no longer the one that was shown."""


def may_begin(meeting: Meeting, *, now: datetime) -> bool:
    """It was held; or it is confirmed and its start has passed, so that it may have been."""
    begun = meeting.state == MeetingState.CONFIRMED and meeting.starts_at <= now
    return begun or meeting.state == MeetingState.HELD


def check_year(year: int | None, *, now: datetime) -> int | None:
    """A year of somebody's life so far, or none. Raises ValidationError."""
    if year is not None and not EARLIEST_YEAR <= year <= now.year:
        raise ValidationError(
            {"year": _("Write a year from %(first)d to %(last)d, or leave it out.")
             % {"first": EARLIEST_YEAR, "last": now.year}}
        )  # fmt: skip
    return year


def bare_line(insight: str) -> str:
    """The line without the quotation marks around it. Marks around a part of it belong to that part, and stay."""
    line = clean_line(insight).strip(" \u00a0")
    inner = line.strip(' \u00a0"«»“”„')
    return line if _MARKS.intersection(inner) else inner


def quotes(body: str, insight: str) -> bool:
    """Whether the line stands in the text, whatever its quotation marks, capitals and line breaks."""
    wanted = _folded(bare_line(insight))
    return bool(wanted) and wanted in _folded(body)


def why_not_sent(thank_you: ThankYou, *, route: str, now: datetime) -> Refusal | None:
    """The first thing in the way of these thanks by this route, or None."""
    if route == ThanksBy.IN_PERSON:
        return None
    if not thank_you.body.strip():
        return Refusal.EMPTY
    if TO_FILL_IN in thank_you.body or not quotes(thank_you.body, thank_you.insight):
        return Refusal.NOT_QUOTED
    return _why_not_from_curbside(thank_you, now) if route == ThanksBy.CURBSIDE else None


def _why_not_from_curbside(thank_you: ThankYou, now: datetime) -> Refusal | None:
    conversation = thank_you.reflection.meeting.conversation
    if conversation.contact.removed_at:
        return Refusal.REMOVED
    if not conversation.contact.email:
        return Refusal.NO_ADDRESS
    if not address_is_verified(conversation.student):
        return Refusal.NOT_VERIFIED
    lately = ThankYou.objects.visible_to(conversation.student).filter(
        route=ThanksBy.CURBSIDE, sent_at__gt=now - timedelta(days=1)
    )
    return Refusal.ENOUGH_TODAY if lately.count() >= THANKS_A_DAY else None


def digest(draft: Draft) -> str:
    """Names exactly this letter, so that only what was shown can be sent."""
    return hashlib.sha256(repr(astuple(draft)).encode()).hexdigest()


def _folded(text: str) -> str:
    return " ".join(_QUOTES.sub("", text).split()).casefold()
