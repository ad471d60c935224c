"""What an ask must be before it may go, and when a follow-up is fine."""

import hashlib
import re
from dataclasses import astuple
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from allauth.account.models import EmailAddress
from django.db import models
from django.utils import timezone

from curbside.algorithms.ask_wording import read_ask
from curbside.algorithms.working_days import add_working_days
from curbside.foundation.accounts.models import User
from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.mail.draft import Draft

from .models import Approach, ApproachState, FollowUp, Route, WarmUpMessage
from .warm_up_texts import LAST

ASKS_A_DAY: Final = 10
"""Asks one student may send from Curbside in 24 hours: one at a time, from a person, never in bulk."""

ANSWER_OPEN: Final = timedelta(days=30)
STOP_OPEN: Final = timedelta(days=90)
"""How long the two links in an ask work. The way to stop must hold for 60 days at least."""

A_FEW_DAYS: Final = timedelta(days=4)
"""So long a warm-up leaves them time before the next of its messages is spoken of. A convention."""

NOT_SENT_WITHIN: Final = timedelta(days=1)
"""How long "I sent it" can be taken back."""

FOLLOW_UP_AFTER: Final = 5
"""Working days of silence before the one follow-up. A convention, no finding."""

LET_GO_AFTER: Final = timedelta(weeks=6)
ANSWER_CHANGES_MAX: Final = 20
"""Times an answer may change by its link, so that nobody can flood the student with it."""

WAITING: Final = (ApproachState.DRAFTED, ApproachState.SENT, ApproachState.REPLIED, ApproachState.SCHEDULED)
"""While one of these is there, a conversation takes no second ask."""


_WORD: Final = re.compile(r"[\w’'-]+")
_TITLES: Final = frozenset({"dr", "dre", "doctor", "docteur", "docteure", "prof", "mr", "mrs", "ms", "m", "mme"})


class Refusal(models.TextChoices):
    """Why an ask or a follow-up does not go. The page says it in kind words."""

    REMOVED = "removed"
    EMPTY = "empty"
    TO_FILL_IN = "to_fill_in"
    OPTED_OUT = "opted_out"
    NO_ADDRESS = "no_address"
    NOT_VERIFIED = "not_verified"
    ENOUGH_TODAY = "enough_today"
    TOO_EARLY = "too_early"


class Refused(Exception):
    """Carries the Refusal."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


class Changed(Exception):
    """The letter is no longer the one that was shown."""


class TooManyChanges(Exception):
    """The answer has changed too often; the letter itself can still be answered."""


class TimeIsSet(Exception):
    """A meeting stands, so that the answer can no longer change by its link."""


def why_not_sent(approach: Approach, *, route: str, subject: str, body: str, now: datetime) -> Refusal | None:
    """The first thing in the way of this text by this route, or None."""
    contact = approach.conversation.contact
    if contact.removed_at:
        return Refusal.REMOVED
    # What was asked face to face has been asked: there is no text to judge and nobody to stop.
    if route == Route.IN_PERSON:
        return None
    if not subject.strip() or not body.strip():
        return Refusal.EMPTY
    if read_ask(f"{subject}\n{body}").to_fill_in:
        return Refusal.TO_FILL_IN
    if has_opted_out(contact.email):
        return Refusal.OPTED_OUT
    return _why_not_from_curbside(approach, now) if route == Route.CURBSIDE else None


def why_no_letter(approach: Approach) -> Refusal | None:
    """What stands in the way of any letter to this person, whatever its text: said before a word is written."""
    contact = approach.conversation.contact
    if contact.removed_at:
        return Refusal.REMOVED
    if has_opted_out(contact.email):
        return Refusal.OPTED_OUT
    return None if contact.email else Refusal.NO_ADDRESS


def _why_not_from_curbside(approach: Approach, now: datetime) -> Refusal | None:
    student = approach.conversation.student
    if not approach.conversation.contact.email:
        return Refusal.NO_ADDRESS
    if not address_is_verified(student):
        return Refusal.NOT_VERIFIED
    if approach.state == ApproachState.DRAFTED and asks_today(student, now) >= ASKS_A_DAY:
        return Refusal.ENOUGH_TODAY
    return None


def address_is_verified(student: User) -> bool:
    """Whether the address that answers will go to is proven to be the student's."""
    return bool(EmailAddress.objects.filter(user=student, email__iexact=student.email, verified=True).exists())


def asks_today(student: User, now: datetime) -> int:
    """Asks sent from Curbside in the last 24 hours."""
    mine = Approach.objects.visible_to(student).filter(route=Route.CURBSIDE)
    return mine.filter(sent_at__gt=now - timedelta(days=1)).count()


def follow_up_day(approach: Approach) -> date:
    """The first day, in the student's own zone, on which the follow-up is fine."""
    zone = ZoneInfo(approach.conversation.student.time_zone)
    asked = approach.sent_at or approach.created_at
    return add_working_days(timezone.localdate(asked, zone), FOLLOW_UP_AFTER)


def may_follow_up(approach: Approach, now: datetime) -> bool:
    """Silent for long enough, and not followed up yet."""
    if approach.state != ApproachState.SENT or hasattr(approach, "follow_up"):
        return False
    return timezone.localdate(now, ZoneInfo(approach.conversation.student.time_zone)) >= follow_up_day(approach)


def name_they_read(approach: Approach) -> str:
    """The words of the person's name that greet them in the ask they got from Curbside; "" where none do.

    How the student calls somebody is the student's alone: only what the person has read already is shown to them.
    """
    if approach.route != Route.CURBSIDE or approach.sent_at is None:
        return ""
    greeting = approach.body.partition("\n")[0].casefold()
    said = set(_WORD.findall(greeting)[1:])
    words = {word: word.casefold().rstrip(".") for word in approach.conversation.contact.name.split()}
    name = {word: bare for word, bare in words.items() if bare in said}
    return " ".join(name) if set(name.values()) - _TITLES else ""


def digest(draft: Draft) -> str:
    """Names exactly this letter, so that only what was shown can be sent."""
    return hashlib.sha256(repr(astuple(draft)).encode()).hexdigest()


def can_say_not_sent(message: WarmUpMessage, *, now: datetime) -> bool:
    """Whether what was sent in the last day stands alone: no answer to it, and nothing that followed from it."""
    if not message.sent_at or message.answered_at or message.sent_at <= now - NOT_SENT_WITHIN:
        return False
    if message.position == LAST:
        ask = ask_of(message)
        return ask is None or _stands_alone(ask)
    later = WarmUpMessage.objects.filter(warm_up=message.warm_up_id, position__gt=message.position)
    return not later.filter(sent_at__isnull=False).exists()


def ask_of(message: WarmUpMessage) -> Approach | None:
    """The ask that the last message became, unless its words were not ready to be one."""
    asks = Approach.objects.filter(conversation__contact=message.warm_up.contact, route=Route.OWN_MAIL)
    return asks.filter(sent_at=message.sent_at).first()


def _stands_alone(ask: Approach) -> bool:
    drafts = Approach.objects.filter(conversation=ask.conversation_id, state=ApproachState.DRAFTED)
    followed = FollowUp.objects.filter(approach=ask).exists()
    return ask.state == ApproachState.SENT and not followed and not drafts.exists()
