"""Whom to revive, and why now: a short list ordered by facts, each of which the student may weigh from 0 to 4.

Dormant ties, silent for three years or more, gave advice as useful as current ones did (Levin, Walter & Murnighan,
"Dormant ties", Organization Science 22, 2011). On a very large network moderately weak ties went before more job
moves than strong ones, and the weakest before fewer (Rajkumar et al., Science 377, 2022); in less digital industries
strong ties did better, and medicine may be one of them. So which fact counts how much is the student's to say. The
total only orders the list: it is no probability, and should not be shown as a number to be proud of.

Every fact adds its weight times one or two whole points. With a weight of 0 a fact changes nothing; raising a weight
never moves someone who has that fact below someone who has not.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Final

from .rings import Ring


class Because(StrEnum):
    """A fact in favour, named as its weight in `Weights`."""

    INTRODUCED = "introduced"  # somebody could introduce the student
    LOST_TOUCH = "lost_touch"  # nothing passed between them for a year or more
    PERIPHERAL = "peripheral"  # stands in the peripheral or occasional ring
    PEERS = "peers"  # a peer, and a future colleague
    OPEN_FIELD = "open_field"  # works in a field that the student marked as open
    LITTLE_KNOWN_FIELD = "little_known_field"  # the only one in their field whom the student knows
    BRIDGING = "bridging"  # knows people who do not know one another


class Unknown(StrEnum):
    """What would have counted if it were known."""

    LAST_SPOKE = "last_spoke"
    SPECIALTY = "specialty"
    HOW_KNOWN = "how_known"
    OTHER_TIES = "other_ties"


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each fact counts, whole numbers from 0 to 4. The defaults are a convention: peers first."""

    introduced: int = 2
    lost_touch: int = 2
    peripheral: int = 1
    peers: int = 3
    open_field: int = 3
    little_known_field: int = 1
    bridging: int = 1

    def __post_init__(self) -> None:
        if not all(0 <= getattr(self, field.name) <= MOST for field in fields(self)):
            raise ValueError(f"a weight lies between 0 and {MOST}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is known of one person. `bridges` is from 0 to 1 (see `bridging.bridge_shares`), None if not known.

    `specialty_open`: their field is one the student marked as open. `specialty_unknown`: nobody noted their field.
    """

    key: str
    ring: Ring
    how_known: str
    last_touch: date | None
    years_silent: float | None
    specialty_open: bool
    specialty_unknown: bool
    is_peer: bool
    can_be_introduced: bool
    bridges: float | None
    is_only_one_in_field: bool
    warm_up_under_way: bool
    asked_recently: bool


@dataclass(frozen=True, slots=True)
class Reason:
    """A fact and what it adds to the total: its weight times its points."""

    code: Because
    weight: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One person of the list; the weightiest reason first."""

    key: str
    reasons: tuple[Reason, ...]
    unknown: tuple[Unknown, ...]

    @property
    def total(self) -> int:
        """What orders the list."""
        return sum(reason.weight for reason in self.reasons)


MOST: Final = 4
LOST_TOUCH_YEARS: Final = 1.0
DORMANT_YEARS: Final = 3.0
BRIDGES_SOME: Final = 0.5
BRIDGES_MANY: Final = 0.75


def rank(candidates: Iterable[Candidate], weights: Weights, *, limit: int) -> list[Suggestion]:
    """At most `limit` people, the most in favour first, then by key. None without a reason, none asked already."""
    free = (c for c in candidates if not (c.asked_recently or c.warm_up_under_way))
    found = [s for s in (_suggestion(c, weights) for c in free) if s.reasons]
    return sorted(found, key=lambda s: (-s.total, s.key))[:limit]


def gaps(candidates: Iterable[Candidate]) -> dict[Unknown, int]:
    """Of how many people each thing is not known: what the list as a whole does not know."""
    counts = dict.fromkeys(Unknown, 0)
    for candidate in candidates:
        for code in _unknown(candidate):
            counts[code] += 1
    return counts


def _suggestion(candidate: Candidate, weights: Weights) -> Suggestion:
    reasons = [Reason(code, points * getattr(weights, code)) for code, points in _points(candidate).items()]
    telling = sorted((r for r in reasons if r.weight), key=lambda r: -r.weight)
    return Suggestion(candidate.key, tuple(telling), _unknown(candidate))


def _points(candidate: Candidate) -> dict[Because, int]:
    """Whole points a fact, 0 where it does not hold."""
    silent, bridges = candidate.years_silent or 0.0, candidate.bridges or 0.0
    return {
        Because.INTRODUCED: 2 * candidate.can_be_introduced,
        Because.LOST_TOUCH: (silent >= LOST_TOUCH_YEARS) + (silent >= DORMANT_YEARS),
        Because.PERIPHERAL: 2 * (candidate.ring == Ring.PERIPHERAL) + (candidate.ring == Ring.OCCASIONAL),
        Because.PEERS: 2 * candidate.is_peer,
        Because.OPEN_FIELD: 2 * candidate.specialty_open,
        Because.LITTLE_KNOWN_FIELD: 2 * candidate.is_only_one_in_field,
        Because.BRIDGING: (bridges >= BRIDGES_SOME) + (bridges >= BRIDGES_MANY),
    }


def _unknown(candidate: Candidate) -> tuple[Unknown, ...]:
    missing = {
        Unknown.LAST_SPOKE: candidate.years_silent is None,
        Unknown.SPECIALTY: candidate.specialty_unknown,
        Unknown.HOW_KNOWN: not candidate.how_known,
        Unknown.OTHER_TIES: candidate.bridges is None,
    }
    return tuple(code for code, is_missing in missing.items() if is_missing)
