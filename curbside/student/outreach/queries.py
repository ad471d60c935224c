"""What Today, the hub of a conversation and the ask's own pages want to know."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import Exists, OuterRef, QuerySet

from curbside.algorithms.chances import Chance, chance_of_yes
from curbside.foundation.accounts.models import User
from curbside.student.people.models import Conversation

from .models import AnswerKind, Approach, ApproachState, Technique, WarmUp, WarmUpMessage
from .rules import A_FEW_DAYS, WAITING

FEWEST_ASKS: Final = 3
"""Under this many nothing is said about chances and nothing is drawn."""

NEAR: Final = 10
"""Guesses within ten points of each other count as the same guess."""

_SETTLED: Final = (ApproachState.REPLIED, ApproachState.DECLINED, ApproachState.EXPIRED, ApproachState.SCHEDULED)


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
