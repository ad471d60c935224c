"""What a check of a question gives."""

from dataclasses import dataclass
from typing import Final

CODES: Final = (
    "asks_for_job",
    "identifies_patient",
    "income_blunt",
    "flattery",
    "leading",
    "hope_showing",
    "answerable_online",
    "several",
    "closed",
)
"""Every code, the gravest first: the order in which flags are given."""

LANGUAGES: Final = ("en", "fr")

Span = tuple[int, int]
"""Where in the plain text of a reading, start included and end not."""


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing seen in a question; `found` is the words it was seen in, as they were written."""

    code: str
    found: str


@dataclass(frozen=True, slots=True)
class Checked:
    """Everything seen in one question. Only asking for a job or a reference is refused."""

    refused: bool
    flags: tuple[Flag, ...]
