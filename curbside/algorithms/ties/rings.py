"""In which ring around the student a person stands, by an explained rule.

Granovetter, "The strength of weak ties", American Journal of Sociology 78 (1973), takes the strength of a tie as "a
(probably linear) combination of the amount of time, the emotional intensity, the intimacy, and the reciprocal
services" of it. The student's book knows only traces of these: how they know each other, when something last
passed between them, how often, and how often the other answered. The rule below turns the traces into a ring in
whole steps that can be said aloud; its numbers are our convention, not a finding, and the student's own word for a
ring always stands above it.

More recent touches, more of them and more answers never move anyone outward.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final


class Ring(StrEnum):
    """From the student outward."""

    INNER = "inner"
    CLOSE = "close"
    OCCASIONAL = "occasional"
    PERIPHERAL = "peripheral"
    NEW = "new"


OUTWARD: Final = (Ring.INNER, Ring.CLOSE, Ring.OCCASIONAL, Ring.PERIPHERAL, Ring.NEW)
"""Every ring, the nearest first."""


class Why(StrEnum):
    """What placed somebody, and in `Reason.count` its number."""

    HOW_KNOWN = "how_known"  # where people known in this way begin; no number
    HOW_UNKNOWN = "how_unknown"  # nobody said how they know each other; no number
    OFTEN_LATELY = "often_lately"  # inward: touches in the last two years
    ANSWERS = "answers"  # inward: answers
    SILENT = "silent"  # outward: whole years of silence
    FAMILY_STAYS = "family_stays"  # silent, but family: whole years of silence
    LAST_SPOKE_UNKNOWN = "last_spoke_unknown"  # not moved for want of a date; no number
    JUST_MET = "just_met"  # new: days since they came into the book
    NOTHING_KNOWN = "nothing_known"  # new: nothing is known of the two; no number


@dataclass(frozen=True, slots=True)
class Known:
    """What the book knows of one person.

    `how_known` is one of relative, friend, family_doctor, kind_doctor, classmate, preceptor, colleague, met_once,
    not_yet or empty.
    `touches` counts the last two years. `since` is when they got to know each other, `added` when they came into
    the book.
    """

    how_known: str
    last_touch: date | None
    touches: int
    answered: int
    asked: int
    since: date | None
    added: date


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of the rule; `count` is the number that belongs to it, or 0."""

    code: Why
    count: int = 0


@dataclass(frozen=True, slots=True)
class Placement:
    """A ring and, in the order of the rule, why."""

    ring: Ring
    reasons: tuple[Reason, ...]


_BASE: Final = {
    "relative": 0,
    "friend": 1,
    "family_doctor": 2,
    "kind_doctor": 2,
    "classmate": 2,
    "preceptor": 2,
    "colleague": 2,
    "met_once": 3,
    "not_yet": 3,
}
_OUTMOST: Final = 3
"""The farthest ring that the rule moves anyone to: the peripheral one. New is for those it cannot place yet."""

OFTEN: Final = 3
LATELY_DAYS: Final = 180
ANSWERS: Final = (1, 3)
"""So many answers move inward by one ring, by two."""
ANSWERS_HOLD_YEARS: Final = 2.0
SILENT_YEARS: Final = (1.5, 5.0)
"""So many years of silence move outward by one ring, by two."""
FAMILY_SILENT_YEARS: Final = 5.0
"""Family moves outward once, and only after this long (Roberts & Dunbar, "Communication in social networks",
Personal Relationships 18, 2011: closeness to kin depended less on contact than closeness to friends)."""
NEW_DAYS: Final = 30
_YEAR_DAYS: Final = 365.25


def years_between(earlier: date | None, today: date) -> float | None:
    """Years from `earlier` to `today`, never below 0; None if there is no date."""
    return None if earlier is None else max(0, (today - earlier).days) / _YEAR_DAYS


def place(known: Known, *, today: date) -> Placement:
    """The ring of one person. Deterministic; see the module for the rule's standing."""
    new = _new(known, today)
    if new is not None:
        return Placement(Ring.NEW, (new,))
    base = _BASE.get(known.how_known, _OUTMOST)
    reasons = [Reason(Why.HOW_KNOWN if known.how_known in _BASE else Why.HOW_UNKNOWN)]
    step = 0
    for move, reason in (*_inward(known, today), *_outward(known, today)):
        step += move
        reasons.append(reason)
    return Placement(OUTWARD[min(_OUTMOST, max(0, base + step))], tuple(reasons))


def _new(known: Known, today: date) -> Reason | None:
    """Why it is too early to place them, if it is: whatever once passed between the two settles it."""
    if known.last_touch is not None or known.touches or known.answered or known.asked:
        return None
    if known.how_known in {"", "not_yet"} and known.since is None:
        return Reason(Why.NOTHING_KNOWN)
    met = min(known.since or known.added, known.added)
    days = max(0, (today - met).days)
    if known.how_known in {"", "not_yet", "met_once"} and days < NEW_DAYS:
        return Reason(Why.JUST_MET, days)
    return None


def _inward(known: Known, today: date) -> list[tuple[int, Reason]]:
    silent = years_between(known.last_touch, today)
    if silent is None:
        return []
    moves = []
    if known.touches >= OFTEN and silent * _YEAR_DAYS <= LATELY_DAYS:
        moves.append((-1, Reason(Why.OFTEN_LATELY, known.touches)))
    steps = sum(known.answered >= enough for enough in ANSWERS)
    if steps and silent <= ANSWERS_HOLD_YEARS:
        moves.append((-steps, Reason(Why.ANSWERS, known.answered)))
    return moves


def _outward(known: Known, today: date) -> list[tuple[int, Reason]]:
    silent = years_between(known.last_touch, today)
    if silent is None:
        return [(0, Reason(Why.LAST_SPOKE_UNKNOWN))]
    if known.how_known == "relative":
        if silent < SILENT_YEARS[0]:
            return []
        gone = silent >= FAMILY_SILENT_YEARS
        return [(int(gone), Reason(Why.SILENT if gone else Why.FAMILY_STAYS, int(silent)))]
    steps = sum(silent >= enough for enough in SILENT_YEARS)
    return [(steps, Reason(Why.SILENT, int(silent)))] if steps else []
