"""What a column of a table may hold, and which columns of one table hold it."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final, Self

from . import limits
from .cleaning import clean


class Field(StrEnum):
    """One thing that is known about a person; the value is its stable name."""

    NAME = "name"
    PREFIX = "prefix"
    FIRST_NAME = "first_name"
    MIDDLE_NAME = "middle_name"
    LAST_NAME = "last_name"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    EMAIL = "email"
    PHONE = "phone"
    ORGANISATION = "organisation"
    TITLE = "title"
    BIRTHDAY = "birthday"
    BIRTH_YEAR = "birth_year"
    BIRTH_MONTH = "birth_month"
    BIRTH_DAY = "birth_day"
    CONNECTED_ON = "connected_on"
    CITY = "city"
    URL = "url"
    GROUPS = "groups"
    NOTE = "note"


NAMES: Final = frozenset({Field.NAME, Field.FIRST_NAME, Field.LAST_NAME})
Columns = Dictionary[Field, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which columns, counted from 0, hold each field, for tables with the headings of `signature`.

    A student's answer to "what do these columns hold?" is kept as `as_dict()`, and serves for every later
    table whose headings have the same signature.
    """

    columns: Columns
    signature: str

    @property
    def has_name(self) -> bool:
        """Whether people can be called by what the columns hold."""
        return any(self.columns.get(field) for field in NAMES)

    def as_dict(self) -> dict[str, Any]:
        """Give it as JSON can keep it: `{"signature": "…", "columns": {"name": [0], "email": [2, 5]}}`."""
        columns = {str(field): list(places) for field, places in sorted(self.columns.items())}
        return {"signature": self.signature, "columns": columns}

    @classmethod
    def from_dict(cls, kept: Dictionary[str, Any]) -> Self:
        """Read what `as_dict` gave. Raises ValueError when it is no mapping."""
        try:
            columns = {Field(name): _places(places) for name, places in dict(kept["columns"]).items()}
            return cls(columns, str(kept["signature"])[:64])
        except (KeyError, TypeError, ValueError) as wrong:
            raise ValueError("This is no mapping of columns.") from wrong


@dataclass(frozen=True, slots=True)
class TableColumns:
    """What a person is shown when asked what columns hold: headings (none if the table has none), rows, a guess."""

    headings: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    guess: Mapping

    def for_showing(self) -> Self:
        """Give it with a few rows of short cells."""
        rows = tuple(_cut(row) for row in self.samples[: limits.SHOWN_ROWS])
        return type(self)(_cut(self.headings), rows, self.guess)


def _cut(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(clean(cell[: 2 * limits.SHOWN_CHARACTERS])[: limits.SHOWN_CHARACTERS] for cell in cells)


def _places(places: Iterable[Any]) -> tuple[int, ...]:
    found = tuple(dict.fromkeys(int(place) for place in places))
    if any(not 0 <= place < limits.COLUMNS for place in found):
        raise ValueError("A table has no such column.")
    return found


def signature_of(headings: Sequence[str]) -> str:
    """Tell tables by their headings, whatever the case, accents and empty columns at the end: 32 hex digits."""
    folded = [plain(heading) for heading in headings]
    while folded and not folded[-1]:
        folded.pop()
    return hashlib.sha256("\n".join(folded).encode("utf-8", "replace")).hexdigest()[:32]


@lru_cache(maxsize=4096)  # the same headings are looked at by every layout
def plain(heading: str) -> str:
    """Give a heading without case, accents, spaces and signs."""
    parts = unicodedata.normalize("NFKD", heading[: limits.HEADER_CHARACTERS].casefold().replace("ß", "ss"))
    return "".join(letter for letter in parts if letter.isalnum())


_WORD: Final = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def words_of(heading: str) -> frozenset[str]:
    """Give the words of a heading, without case and accents."""
    parts = unicodedata.normalize("NFKD", heading[: limits.HEADER_CHARACTERS].casefold())
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return frozenset(_WORD.findall(bare))
