"""Runs every check of a language over one question."""

from collections.abc import Callable, Mapping
from typing import Final

from . import english, french
from .pieces import likely
from .reading import Reading, read
from .shapes import CODES, Checked, Flag, Span

Check = Callable[[Reading], Span | None]

_INFORMAL: Final = {"en": english.INFORMAL, "fr": french.INFORMAL}
_CHECKS: Final[Mapping[str, Mapping[str, Check]]] = {"en": english.CHECKS, "fr": french.CHECKS}


def check_question(text: str, language: str) -> Checked:
    """What is to be said about `text`, read as `language` ("en" or "fr"; KeyError for another).

    Never raises on any text; only the first 1,000 characters are read.
    """
    reading = read(text, _INFORMAL[language])
    checks, by_letters = _CHECKS[language], likely(reading.plain, language)
    whole = (0, len(reading.plain))
    seen = ((code, checks[code](reading) or (whole if code in by_letters else None)) for code in CODES)
    flags = tuple(Flag(code, reading.words_at(span)) for code, span in seen if span)
    return Checked(any(flag.code == "asks_for_job" for flag in flags), flags)
