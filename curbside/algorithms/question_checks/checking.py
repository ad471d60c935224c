"""Runs every check of a language over one question."""

from collections.abc import Callable, Mapping
from typing import Final

from . import english, french
from .reading import Reading, read
from .shapes import CODES, Checked, Flag, Span
from .weighing import likely

Check = Callable[[Reading], Span | None]

INFORMAL: Final = {"en": english.INFORMAL, "fr": french.INFORMAL}
_CHECKS: Final[Mapping[str, Mapping[str, Check]]] = {"en": english.CHECKS, "fr": french.CHECKS}


def check_question(text: str, language: str) -> Checked:
    """What is to be said about `text`, read as `language` ("en" or "fr"; KeyError for another).

    Never raises on any text; only the first 1,000 characters are read.
    """
    reading = read(text, INFORMAL[language])
    listed = seen_by_lists(reading, language)
    said = likely(reading, language, listed)
    whole = (0, len(reading.plain))
    flags = tuple(Flag(code, reading.words_at(listed.get(code, whole))) for code in CODES if code in said)
    return Checked("asks_for_job" in said, flags)


def seen_by_lists(reading: Reading, language: str) -> dict[str, Span]:
    """Where the lists of ways of asking see each code, for those they see."""
    seen = ((code, check(reading)) for code, check in _CHECKS[language].items())
    return {code: span for code, span in seen if span}
