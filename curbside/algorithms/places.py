"""The place rule: in public, at a workplace, by video or by phone; never in a home.

A student may meet somebody they have never met. So a home or a home office is refused, kindly, in
whichever of English and French it is written and whatever the interface language. The rule reads
words, not maps: it stops an honest slip, and is no wall against somebody set on a private meeting.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from curbside.algorithms import place_words as words
from curbside.algorithms.place_text import Reading, read_place

MAX_LENGTH: Final = 300


class PlaceKind(StrEnum):
    """The four ways a conversation may happen."""

    PUBLIC = "public"
    WORKPLACE = "workplace"
    VIDEO = "video"
    PHONE = "phone"


class PlaceReason(StrEnum):
    """Why a place was refused; the page puts it in words."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    HOME = "home"
    HOME_OFFICE = "home_office"
    APARTMENT_NUMBER = "apartment_number"
    PRIVATE_ROOM = "private_room"


@dataclass(frozen=True, slots=True)
class PlaceVerdict:
    """The answer; `found` holds the words that decided, as typed ("" when there are none).

    `alternatives` are three kinds to offer instead, the most helpful first; none when allowed.
    """

    allowed: bool
    reason: PlaceReason | None = None
    found: str = ""
    alternatives: tuple[PlaceKind, ...] = ()


ALLOWED: Final = PlaceVerdict(allowed=True)
_REMOTE: Final = frozenset({PlaceKind.VIDEO, PlaceKind.PHONE})


def judge_place(kind: PlaceKind, text: str) -> PlaceVerdict:
    """Judge one place text (at most 300 characters once trimmed) for its kind. Never raises."""
    if len(text) > MAX_LENGTH and len(text.strip()) > MAX_LENGTH:
        return _refusal(kind, PlaceReason.TOO_LONG)
    typed = text.strip()
    reading = read_place(typed)
    if not any(character.isalnum() for character in reading.folded):
        return ALLOWED if kind in _REMOTE else _refusal(kind, PlaceReason.EMPTY)
    verdict = _judge_reading(kind, reading)
    if verdict.allowed and not typed.isprintable():
        return _judge_reading(kind, read_place(typed, hidden_marks_part_words=True))
    return verdict


def _judge_reading(kind: PlaceKind, reading: Reading) -> PlaceVerdict:
    folded = _without_lookalikes(reading.folded)
    if kind in _REMOTE:
        coming_over = _any_of((words.COMING_OVER,)).search(folded)
        if not coming_over:
            folded = _blank(_any_of(words.CALLING_FROM_HOME), folded)
            if not _any_of((words.TOGETHER,)).search(folded):
                return ALLOWED
    for reason, patterns in _tests_for(kind, folded):
        match = _any_of(patterns).search(folded)
        if match:
            start, end = _trimmed(match)
            return _refusal(kind, reason, reading.as_typed(start, end))
    return ALLOWED


def _tests_for(kind: PlaceKind, folded: str) -> Iterable[tuple[PlaceReason, tuple[str, ...]]]:
    yield PlaceReason.HOME_OFFICE, words.HOME_OFFICE
    yield PlaceReason.APARTMENT_NUMBER, words.UNIT
    yield PlaceReason.PRIVATE_ROOM, words.PRIVATE_ROOM
    yield PlaceReason.HOME, words.HOME
    if kind is PlaceKind.PUBLIC:
        yield PlaceReason.HOME, words.SOMEONES_IN_PUBLIC
    if _any_of((words.BUSINESS,)).search(folded):
        return
    yield PlaceReason.HOME, words.A_FAMILYS
    yield PlaceReason.APARTMENT_NUMBER, words.UNNAMED_UNIT
    if _any_of((words.STREET,)).search(folded):
        yield PlaceReason.APARTMENT_NUMBER, words.UNNAMED_UNIT_ON_STREET
    # Offices write "304-2150 Western Parkway" too, so only a public place must say more.
    if kind is PlaceKind.PUBLIC:
        yield PlaceReason.APARTMENT_NUMBER, words.UNNAMED_UNIT_BEFORE_STREET


@lru_cache(maxsize=64)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _without_lookalikes(folded: str) -> str:
    """Blank what only sounds like a home, length unchanged: "nursing home", "Maison Smith"."""
    return _blank(
        _any_of(words.NAMED_AFTER_HOMES),
        _blank(_any_of(words.NO_HOMES), folded),
        _owned,
    )


def _owned(match: re.Match[str]) -> bool:
    before = match.string[: match.start()].rstrip().rsplit(" ", 1)[-1]
    return re.fullmatch(rf"(?:{words.MINE}|{words.MON}|{words.ANYONE})", before) is not None


def _blank(
    pattern: re.Pattern[str],
    folded: str,
    unless: Callable[[re.Match[str]], bool] | None = None,
) -> str:
    def blanked(match: re.Match[str]) -> str:
        kept = unless is not None and unless(match)
        return match.group() if kept else "~" * len(match.group())

    return pattern.sub(blanked, folded)


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    found = match.group()
    start = match.start() + len(found) - len(found.lstrip(" ,"))
    return start, start + len(found.strip(" ,"))


def _refusal(kind: PlaceKind, reason: PlaceReason, found: str = "") -> PlaceVerdict:
    return PlaceVerdict(False, reason, found, _alternatives(kind, reason))


def _alternatives(kind: PlaceKind, reason: PlaceReason) -> tuple[PlaceKind, ...]:
    public, workplace, video, phone = PlaceKind
    if reason in {PlaceReason.EMPTY, PlaceReason.TOO_LONG}:
        return tuple(other for other in PlaceKind if other is not kind)
    if kind in _REMOTE:
        return (kind, public, workplace)
    if reason is PlaceReason.HOME_OFFICE:
        return (public, video, phone)
    return (public, workplace, video)
