"""One warm-up as its page shows it: how far it came, and the one thing to do now."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.ask_wording import read_ask

from .models import WarmUp, WarmUpMessage
from .rules import A_FEW_DAYS, can_say_not_sent
from .showing import mail_address
from .warm_up_texts import LAST, warm_up_subject

TITLES: Final[tuple[Promise, Promise, Promise]] = (
    _("A hello that asks for nothing"),
    _("A small thing, answered in one line"),
    _("The ask, for twenty minutes"),
)


class Now(StrEnum):
    """The one thing to do; its button is the page's main one."""

    SEND = "send"
    WAIT = "wait"
    ASK = "ask"
    GO_ON = "go_on"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Line:
    """One of the three, with what it is for."""

    message: WarmUpMessage
    title: Promise
    is_current: bool


@dataclass(frozen=True, slots=True)
class WarmUpPage:
    """`current` is the first message that has not gone, `last_sent` the last that has."""

    lines: list[Line]
    current: WarmUpMessage | None
    last_sent: WarmUpMessage | None
    now: Now
    days_passed: bool
    mail_address: str
    to_fill_in: tuple[str, ...]
    asks: bool
    has_asked: bool
    can_say_not_sent: bool


def page_of(warm_up: WarmUp, now: datetime) -> WarmUpPage:
    """What to show of this warm-up. Its contact with addresses and student must be there."""
    messages = list(warm_up.messages.all())
    current = next((message for message in messages if message.sent_at is None), None)
    sent = [message for message in messages if message.sent_at]
    last = sent[-1] if sent else None
    passed = bool(last and last.sent_at and now - last.sent_at >= A_FEW_DAYS)
    return WarmUpPage(
        lines=[Line(one, TITLES[one.position - 1], one is current) for one in messages],
        current=current,
        last_sent=last,
        now=_now(warm_up, current, last, passed=passed),
        days_passed=passed,
        mail_address=_mail(warm_up, current),
        to_fill_in=read_ask(current.text).to_fill_in if current else (),
        asks=current is not None and current.position == LAST,
        has_asked=last is not None and last.position == LAST,
        can_say_not_sent=_can_say_not_sent(warm_up, last, now),
    )


def _can_say_not_sent(warm_up: WarmUp, last: WarmUpMessage | None, now: datetime) -> bool:
    """The ask ends the warm-up, and can be taken back after it; a hello only before."""
    if last is None or (warm_up.ended_at and last.position != LAST):
        return False
    return can_say_not_sent(last, now=now)


def _now(warm_up: WarmUp, current: WarmUpMessage | None, last: WarmUpMessage | None, *, passed: bool) -> Now:
    if warm_up.ended_at:
        return Now.NOTHING
    if warm_up.paused_at:
        return Now.GO_ON
    if current is None:
        return Now.ASK
    if last and not last.answered_at and not passed:
        return Now.WAIT
    return Now.ASK if current.position == LAST else Now.SEND


def _mail(warm_up: WarmUp, message: WarmUpMessage | None) -> str:
    contact = warm_up.contact
    if message is None or not contact.email:
        return ""
    return mail_address(contact.email, warm_up_subject(contact, message.position), message.text)
