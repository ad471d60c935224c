"""What Today, the hub of a conversation and the ask's own pages want to know."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Exists, OuterRef, QuerySet

from curbside.algorithms.chances import Chance, chance_of_yes
from curbside.foundation.accounts.models import User
from curbside.foundation.consent.models import OptOut
from curbside.foundation.consent.models.opt_out import normalise
from curbside.student.people.models import Conversation

from .models import AnswerKind, Approach, ApproachQuerySet, ApproachState, Technique, WarmUp, WarmUpMessage
from .rules import A_FEW_DAYS, FOLLOW_UP_AFTER, WAITING, may_follow_up

FEWEST_ASKS: Final = 3
"""Under this many nothing is said about chances and nothing is drawn."""

NEAR: Final = 10
"""Guesses within ten points of each other count as the same guess."""

_SETTLED: Final = (ApproachState.REPLIED, ApproachState.DECLINED, ApproachState.EXPIRED, ApproachState.SCHEDULED)
_LIST: Final = 100


def technique_of(student: User) -> Technique | None:
    """What suits the student, or None before they said."""
    return Technique.objects.visible_to(student).first()


def approach_of(conversation: Conversation) -> Approach | None:
    """The newest ask of a conversation, or None. Two queries at most."""
    asks = Approach.objects.filter(conversation=conversation).select_related("answer", "follow_up")
    return asks.order_by("-created_at").first()


def open_approach(conversation: Conversation) -> Approach | None:
    """The ask that is still open, so that no second one begins; or None."""
    asks = Approach.objects.filter(conversation=conversation, state__in=WAITING)
    return asks.select_related("conversation__contact", "conversation__student").first()


def approaches_to_finish(student: User) -> list[Approach]:
    """Drafts, the newest first."""
    return list(_open_asks(student).filter(state=ApproachState.DRAFTED)[:_LIST])


def approaches_to_follow_up(student: User, now: datetime) -> list[Approach]:
    """Silent for five working days, not followed up, and with somebody who may still be asked; the oldest first."""
    waiting = _open_asks(student).filter(
        state=ApproachState.SENT, follow_up=None, sent_at__lte=now - timedelta(days=FOLLOW_UP_AFTER)
    )
    asks = [ask for ask in waiting.order_by("sent_at")[:_LIST] if may_follow_up(ask, now)]
    return _without_opted_out(asks)


def answers_to_act_on(student: User) -> list[Approach]:
    """Answered, with no time set yet; the newest answer first."""
    answered = _open_asks(student).filter(state=ApproachState.REPLIED)
    return list(answered.prefetch_related("answer__time_offers").order_by("-answered_at")[:_LIST])


def _open_asks(student: User) -> ApproachQuerySet:
    asks = Approach.objects.visible_to(student).select_related(
        "conversation__contact", "conversation__student", "answer", "follow_up"
    )
    return asks.filter(conversation__closed_at=None, conversation__contact__removed_at=None).prefetch_related(
        "conversation__contact__addresses"
    )


def _without_opted_out(asks: list[Approach]) -> list[Approach]:
    addresses = {ask.pk: normalise(ask.conversation.contact.email) for ask in asks}
    stopped = set(OptOut.objects.filter(email__in=addresses.values()).values_list("email", flat=True))
    return [ask for ask in asks if addresses[ask.pk] not in stopped]


@dataclass(frozen=True, slots=True)
class Guess:
    """One settled ask: the odds the student gave (0 to 100), and whether a yes came."""

    said: int
    yes: bool


@dataclass(frozen=True, slots=True)
class Track:
    """What came of earlier asks. `low` and `high`: the guesses it is about, 0 to 100 when it is about all."""

    low: int
    high: int
    asks: int
    yes: int
    chance: Chance

    @property
    def is_about_all(self) -> bool:
        """Whether too few guesses lay near this one, so that all are counted."""
        return (self.low, self.high) == (0, 100)


def odds_so_far(student: User) -> list[Guess]:
    """Every settled ask with odds, the oldest first."""
    rows = (
        Approach.objects.visible_to(student)
        .filter(state__in=_SETTLED, odds__isnull=False)
        .order_by("sent_at")
        .values_list("odds", "state", "answer__kind")
    )
    return [
        Guess(said, state == ApproachState.SCHEDULED or kind == AnswerKind.YES)
        for said, state, kind in rows
        if said is not None
    ]


def track_near(guesses: list[Guess], said: int) -> Track | None:
    """How often a yes came when the guess was about `said`; over all asks where those are few; None under three."""
    low, high = max(said - NEAR, 0), min(said + NEAR, 100)
    near = [guess for guess in guesses if low <= guess.said <= high]
    if len(near) < FEWEST_ASKS:
        low, high, near = 0, 100, guesses
    if len(near) < FEWEST_ASKS:
        return None
    yes = sum(guess.yes for guess in near)
    return Track(low, high, len(near), yes, chance_of_yes(yes, len(near)))


def warm_ups_to_go_on(student: User, now: datetime) -> QuerySet[WarmUp]:
    """Open warm-ups whose next message can go: nothing sent yet, an answer there, or a few days passed."""
    lately = WarmUpMessage.objects.filter(warm_up=OuterRef("pk"), sent_at__gt=now - A_FEW_DAYS, answered_at=None)
    everything = WarmUpMessage.objects.filter(warm_up=OuterRef("pk"), position=3, sent_at__isnull=False)
    open_ones = WarmUp.objects.visible_to(student).open().filter(paused_at=None)
    return (
        open_ones.exclude(Exists(lately)).exclude(Exists(everything)).select_related("contact").order_by("started_at")
    )
