"""Guessing what the columns of a table hold, by the words of its headings and by what its values look like."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from . import limits
from .cleaning import clean, emails_in
from .delimited import Row
from .fields import NAMES, Columns, Field, Mapping, TableColumns, signature_of
from .layouts import columns_by_words, exact_columns
from .refusals import FileRefused, Refusal
from .shapes import ReadFile
from .table_rows import read_rows

_SHARE_MIN: Final = 0.6
_CELL_CHARACTERS_MAX: Final = 200
_NAME_CHARACTERS_MAX: Final = 60
_NAME_WORDS: Final = range(2, 6)
_PHONE: Final = re.compile(r"[+(]?[0-9][0-9 ()./-]{5,22}(?: ?(?:x|ext|poste)\.? ?[0-9]{1,6})?", re.IGNORECASE)
_PHONE_DIGITS: Final = range(7, 16)
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}")


def guess_columns(rows: Sequence[Sequence[str]]) -> Mapping:
    """Guess by the first row, if it is one of headings, and by the values of up to `limits.SAMPLE_ROWS` rows.

    The guess may be without a name: see `Mapping.has_name`.
    """
    headings = headings_of(rows)
    sample = rows[bool(headings) : limits.SAMPLE_ROWS]
    by_words = columns_by_words(headings, exact_columns(headings))
    return Mapping(_by_values(by_words, sample), _signature(headings, rows))


def headings_of(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Give the first row if it may be one of headings: it holds no address and no number to call."""
    if not rows or any(_is_email(cell) or _is_phone(cell) for cell in rows[0]):
        return ()
    return tuple(rows[0][: limits.COLUMNS])


def table_columns(rows: Sequence[Sequence[str]]) -> TableColumns:
    """Give what a person is asked about: headings, sample rows, and the guess."""
    headings = headings_of(rows)
    sample = tuple(tuple(row) for row in rows[bool(headings) : limits.SAMPLE_ROWS])
    return TableColumns(headings, sample, guess_columns(rows))


def is_plain_enough(columns: TableColumns) -> bool:
    """Whether a guess may be acted upon unasked.

    It may when a heading says plainly that these are names, and when names stand beside addresses or numbers.
    """
    guess = columns.guess
    says_so = not NAMES.isdisjoint(exact_columns(columns.headings))
    return says_so or (guess.has_name and bool(guess.columns.get(Field.EMAIL) or guess.columns.get(Field.PHONE)))


def read_table(rows: Iterable[Sequence[str]], mapping: Mapping) -> ReadFile:
    """Read people from the cells of a table by a mapping; its lines are counted from 1.

    A first row with the mapping's own headings is passed over. Raises FileRefused when nobody is there.
    """
    numbered = [Row(line, tuple(cells)) for line, cells in enumerate(rows, start=1)]
    has_headings = bool(numbered) and signature_of(numbered[0].cells) == mapping.signature
    sample = tuple(row.cells for row in numbered[has_headings : limits.SAMPLE_ROWS])
    headings = numbered[0].cells if has_headings else ()
    found = read_rows(numbered[has_headings:], "table", TableColumns(headings, sample, mapping))
    if not found.contacts and not found.unreadable:
        raise FileRefused(Refusal.NO_ROWS)
    return found


def _signature(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Know a table without headings by its number of columns."""
    return signature_of(headings) if headings else signature_of([f"{max(map(len, rows), default=0)} columns"])


def _by_values(known: Columns, rows: Sequence[Sequence[str]]) -> Columns:
    columns = dict(known)
    taken = {place for places in known.values() for place in places}
    width = min(max(map(len, rows), default=0), limits.COLUMNS)
    free = [place for place in range(width) if place not in taken]
    if Field.EMAIL not in known:
        free = _claim(columns, Field.EMAIL, rows, free, _is_email)
    if Field.PHONE not in known:
        free = _claim(columns, Field.PHONE, rows, free, _is_phone)
    if not Mapping(columns, "").has_name:
        likeness = {place: _share(rows, place, _is_name) for place in free}
        best = max(likeness, key=lambda place: (likeness[place], -place), default=None)
        if best is not None and likeness[best] >= _SHARE_MIN:
            columns[Field.NAME] = (best,)
    return columns


def _claim(
    columns: dict[Field, tuple[int, ...]],
    field: Field,
    rows: Sequence[Sequence[str]],
    free: list[int],
    looks_so: Callable[[str], bool],
) -> list[int]:
    """Give the columns whose values look so to the field; what is left is free still."""
    found = tuple(place for place in free if _share(rows, place, looks_so) >= _SHARE_MIN)
    if found:
        columns[field] = found
    return [place for place in free if place not in found]


def _share(rows: Sequence[Sequence[str]], place: int, looks_so: Callable[[str], bool]) -> float:
    values = [row[place] for row in rows if place < len(row) and row[place].strip()]
    return sum(map(looks_so, values)) / len(values) if values else 0.0


def _is_email(cell: str) -> bool:
    return "@" in cell and len(cell) <= _CELL_CHARACTERS_MAX and bool(emails_in([cell]))


def _is_phone(cell: str) -> bool:
    typed = clean(cell[:_CELL_CHARACTERS_MAX])
    return (
        bool(_PHONE.fullmatch(typed))
        and not _DAY.fullmatch(typed)
        and sum(sign.isdigit() for sign in typed) in _PHONE_DIGITS
    )


def _is_name(cell: str) -> bool:
    """Whether the cell reads like "Zoé de la Fontaine": a few words, the first and last not in small letters."""
    words = clean(cell[:_CELL_CHARACTERS_MAX]).split()
    if len(words) not in _NAME_WORDS or len(cell) > _NAME_CHARACTERS_MAX:
        return False
    if any(sign.isdigit() or sign in "@/:;!?" for sign in cell):
        return False
    return not (words[0][0].islower() or words[-1][0].islower())
