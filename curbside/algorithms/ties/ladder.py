"""The next people to ask, easiest first, and how far outward the student may be led now.

A ladder of six levels, from friends and family to people not yet met. Where it starts follows from what the student
says suits them; what was felt moves it: a few that felt fine move it outward by one level, one that felt bad moves it
back at once. Graded steps of this kind are usual in practising what one shrinks from; the numbers are our convention.

Asking in person or through an introduction comes before e-mail: people who ask in person underestimate how often
others agree, those who ask by e-mail overestimate it (Roghanizad & Bohns, "Ask in person", Journal of Experimental
Social Psychology 69, 2017).
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from itertools import groupby
from typing import Final

from .rings import OUTWARD, Ring


class Level(IntEnum):
    """From home outward."""

    FRIENDS_AND_FAMILY = 0
    FAMILY_DOCTOR = 1
    CLASSMATES = 2
    COLLEAGUES_AND_PRECEPTORS = 3
    MET_ONCE = 4
    NOT_YET_MET = 5


class Feeling(StrEnum):
    """How an ask or a conversation felt."""

    FINE = "fine"
    SO_SO = "so_so"
    BAD = "bad"


class Way(StrEnum):
    """How to ask, the first to be offered first."""

    IN_PERSON = "in_person"
    INTRODUCTION = "introduction"
    PHONE = "phone"
    EMAIL = "email"


class Because(StrEnum):
    """Why this person now."""

    WHERE_YOU_ARE = "where_you_are"  # stands on the level the ladder has reached
    NEARER = "nearer"  # nobody is left on that level, this one is nearer
    FARTHER = "farther"  # nobody is left on that level, this one is farther out
    MOVED_OUTWARD = "moved_outward"  # what felt fine moved the ladder here
    MOVED_BACK = "moved_back"  # what felt bad moved the ladder back
    FAMILY = "family"
    CAN_BE_INTRODUCED = "can_be_introduced"
    SEVERAL_TOGETHER = "several_together"  # suits a student who likes several at once


@dataclass(frozen=True, slots=True)
class Technique:
    """What suits the student; an empty text where they have not said.

    `words_first` is write or talk, `company` one or several, `ground` near, classmates or far.
    """

    words_first: str = ""
    company: str = ""
    ground: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who could be asked. `how_known` as in `rings.Known`; `ring` the student's own or the rule's."""

    key: str
    how_known: str
    ring: Ring
    is_family: bool = False
    can_be_introduced: bool = False
    has_email: bool = True
    has_phone: bool = True


@dataclass(frozen=True, slots=True)
class Felt:
    """How it felt, and with someone of which level."""

    feeling: Feeling
    level: Level


@dataclass(frozen=True, slots=True)
class Rung:
    """One person of the ladder, why, and which way to ask."""

    key: str
    level: Level
    reasons: tuple[Because, ...]
    way: Way


FINE_TO_MOVE: Final = 2
"""So many that felt fine, with none bad between, move the ladder outward by one level."""

_STARTS: Final = {"classmates": Level.CLASSMATES, "far": Level.COLLEAGUES_AND_PRECEPTORS}
_LEVELS: Final = {
    "relative": Level.FRIENDS_AND_FAMILY,
    "friend": Level.FRIENDS_AND_FAMILY,
    "family_doctor": Level.FAMILY_DOCTOR,
    "classmate": Level.CLASSMATES,
    "kind_doctor": Level.COLLEAGUES_AND_PRECEPTORS,
    "preceptor": Level.COLLEAGUES_AND_PRECEPTORS,
    "colleague": Level.COLLEAGUES_AND_PRECEPTORS,
    "met_once": Level.MET_ONCE,
    "not_yet": Level.NOT_YET_MET,
}
_LEVELS_BY_RING: Final = {
    Ring.INNER: Level.FRIENDS_AND_FAMILY,
    Ring.CLOSE: Level.CLASSMATES,
    Ring.OCCASIONAL: Level.COLLEAGUES_AND_PRECEPTORS,
    Ring.PERIPHERAL: Level.MET_ONCE,
    Ring.NEW: Level.NOT_YET_MET,
}
_SEEN_ANYWAY: Final = {Ring.INNER, Ring.CLOSE, Ring.OCCASIONAL}
_IN_GROUPS: Final = {Level.FRIENDS_AND_FAMILY, Level.CLASSMATES}


def level_of(candidate: Candidate) -> Level:
    """Where someone stands: by how they are known, else by their ring."""
    if candidate.is_family:
        return Level.FRIENDS_AND_FAMILY
    return _LEVELS.get(candidate.how_known, _LEVELS_BY_RING[candidate.ring])


def reached(technique: Technique, history: Iterable[Felt]) -> Level:
    """The level the ladder has reached, from `history` with the oldest first."""
    level, fine = _STARTS.get(technique.ground, Level.FRIENDS_AND_FAMILY), 0
    for felt in history:
        if felt.feeling == Feeling.BAD:
            level, fine = Level(max(0, min(level, felt.level) - 1)), 0
        elif felt.feeling == Feeling.FINE:
            fine += 1
        if fine == FINE_TO_MOVE:
            level, fine = Level(min(level + 1, max(Level))), 0
    return level


def next_five(
    candidates: Iterable[Candidate],
    technique: Technique,
    history: Sequence[Felt],
    *,
    asked_recently: AbstractSet[str],
    limit: int = 5,
) -> list[Rung]:
    """At most `limit` people, easiest first. A level farther out is used only when those before it are used up.

    Once something felt fine enough to move the ladder, those before it are the levels from the one reached outward: the
    nearer ones come back only where nobody is left out there, or where the last thing felt bad.
    """
    level = reached(technique, history)
    moved = level - _STARTS.get(technique.ground, Level.FRIENDS_AND_FAMILY)
    outward = (technique.ground == "far" or moved > 0) and not _felt_bad(history)
    free = sorted((c for c in candidates if c.key not in asked_recently), key=level_of)
    standing = {at: list(people) for at, people in groupby(free, key=level_of)}
    chosen: list[Candidate] = []
    for at in _order_of_levels(level, outward_first=outward):
        chosen += sorted(standing.get(at, []), key=lambda c: _ease(c, technique))[: limit - len(chosen)]
    chosen.sort(key=lambda c: (level_of(c), _ease(c, technique)))
    return [Rung(c.key, level_of(c), _reasons(c, level, moved, technique), way_to_ask(c, technique)) for c in chosen]


def way_to_ask(candidate: Candidate, technique: Technique) -> Way:
    """In person when they meet anyway, else by introduction, and only then by phone or e-mail."""
    if level_of(candidate) <= Level.COLLEAGUES_AND_PRECEPTORS and candidate.ring in _SEEN_ANYWAY:
        return Way.IN_PERSON
    if candidate.can_be_introduced:
        return Way.INTRODUCTION
    if not (candidate.has_phone or candidate.has_email):
        return Way.IN_PERSON
    prefers_phone = technique.words_first == "talk" and level_of(candidate) < Level.NOT_YET_MET
    return Way.PHONE if candidate.has_phone and (prefers_phone or not candidate.has_email) else Way.EMAIL


def _order_of_levels(level: Level, *, outward_first: bool) -> list[Level]:
    nearer = [at for at in reversed(Level) if at < level]
    farther = [at for at in Level if at > level]
    return [level, *farther, *nearer] if outward_first else [level, *nearer, *farther]


def _felt_bad(history: Sequence[Felt]) -> bool:
    return bool(history) and history[-1].feeling == Feeling.BAD


def _ease(candidate: Candidate, technique: Technique) -> tuple[int, int, int, str]:
    """Sorts within a level: by the way of asking, family before or after others, the ring, the key."""
    family = candidate.is_family or candidate.how_known == "relative"
    ways = list(Way)
    family_last = technique.ground == "far"
    return (
        ways.index(way_to_ask(candidate, technique)),
        int(family == family_last),
        OUTWARD.index(candidate.ring),
        candidate.key,
    )


def _reasons(candidate: Candidate, reached_level: Level, moved: int, technique: Technique) -> tuple[Because, ...]:
    level = level_of(candidate)
    holds = {
        Because.WHERE_YOU_ARE: level == reached_level and not moved,
        Because.MOVED_OUTWARD: level == reached_level and moved > 0,
        Because.MOVED_BACK: level == reached_level and moved < 0,
        Because.NEARER: level < reached_level,
        Because.FARTHER: level > reached_level,
        Because.FAMILY: candidate.is_family or candidate.how_known == "relative",
        Because.CAN_BE_INTRODUCED: way_to_ask(candidate, technique) == Way.INTRODUCTION,
        Because.SEVERAL_TOGETHER: technique.company == "several" and level in _IN_GROUPS,
    }
    return tuple(code for code, true in holds.items() if true)
