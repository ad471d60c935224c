"""Recognising the headings of a table: LinkedIn's, Google's, Outlook's, or anybody's."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from . import google, limits, linkedin, outlook
from .fields import NAMES, Columns, Field, Mapping, plain, signature_of, words_of
from .heading_words import EXACT, GIVEN_BESIDE_A_LAST_NAME, NOT_WORDS, PARTS, WORDS
from .shapes import Format

_DIGITS: Final = re.compile(r"[0-9]+")
_WORDS_MAX: Final = 5
_CELL_CHARACTERS_MAX: Final = 60
# What one person has one of, so that a column guessed by a word gives way to one that is named exactly.
_MANY: Final = {Field.EMAIL, Field.PHONE}
_LAYOUTS: Final[tuple[tuple[Format, Callable[[Sequence[str], Columns], Columns | None]], ...]] = (
    ("google", google.columns_of),
    ("outlook", outlook.columns_of),
    ("linkedin", linkedin.columns_of),
)


@dataclass(frozen=True, slots=True)
class Recognised:
    """Whose table this is, and what its columns hold."""

    format: Format
    mapping: Mapping


def recognise(cells: Sequence[str], *, loosely: bool = False) -> Recognised | None:
    """Tell whether the cells are headings of a table of people: names, and one more column that is known.

    `loosely` also takes headings that only hold a telling word, such as "Cell number (home)".
    """
    if not 1 < len(cells) <= limits.COLUMNS:
        return None
    exact = exact_columns(cells)
    columns = columns_by_words(cells, exact) if loosely or _heads_people(exact) else exact
    if not _heads_people(columns):
        return None
    signature = signature_of(cells)
    headings = [plain(cell) for cell in cells]
    for layout, columns_of in _LAYOUTS:
        found = columns_of(headings, columns)
        if found:
            return Recognised(layout, Mapping(found, signature))
    return Recognised("table", Mapping(columns, signature))


def _heads_people(columns: Columns) -> bool:
    return sum(map(len, columns.values())) > 1 and not NAMES.isdisjoint(columns)


def names_only(cells: Sequence[str]) -> Recognised | None:
    """Tell whether the cells head a table whose one column holds whole names."""
    held = [place for place, cell in enumerate(cells[: limits.COLUMNS]) if cell.strip()]
    if len(held) != 1 or EXACT.get(plain(cells[held[0]])) not in {Field.NAME, Field.LAST_NAME}:
        return None
    return Recognised("table", Mapping({Field.NAME: (held[0],)}, signature_of(cells)))


def columns_by_words(cells: Sequence[str], exact: Columns) -> Columns:
    """Give the columns that an exact heading names, and then those that one of its words tells."""
    columns = dict(exact)
    taken = {place for places in exact.values() for place in places}
    for place, cell in enumerate(cells):
        field = None if place in taken else _field_by_word(cell)
        if field and (field in _MANY or field not in exact):
            columns[field] = (*columns.get(field, ()), place)
    if Field.NAME not in exact and {Field.FIRST_NAME, Field.LAST_NAME} <= columns.keys():
        columns.pop(Field.NAME, None)
    return columns


def _field_by_word(cell: str) -> Field | None:
    words = words_of(cell)
    if not words or len(words) > _WORDS_MAX or len(cell) > _CELL_CHARACTERS_MAX:
        return None
    if not words.isdisjoint({"name", "nom"}):
        for field, telling in PARTS:
            if not telling.isdisjoint(words):
                return field
    if not NOT_WORDS.isdisjoint(words):
        return None
    return next((field for field, telling in WORDS if not telling.isdisjoint(words)), None)


def exact_columns(cells: Sequence[str]) -> Columns:
    headings = [plain(cell) for cell in cells]
    fields = [EXACT.get(heading) or EXACT.get(_DIGITS.sub("", heading)) for heading in headings]
    columns: defaultdict[Field, list[int]] = defaultdict(list)
    for place, (heading, field) in enumerate(zip(headings, fields, strict=True)):
        if field:
            columns[_beside(heading, field, headings, fields)].append(place)
    return {field: tuple(places) for field, places in columns.items()}


def _beside(heading: str, field: Field, headings: Sequence[str], fields: Sequence[Field | None]) -> Field:
    """Correct what a heading means by its neighbours.

    "Nom" is the last name beside "Prénom", and the whole name without it; likewise Nome, Name and Nombre.
    """
    if heading == "nom" and Field.FIRST_NAME not in fields:
        return Field.NAME
    if heading in GIVEN_BESIDE_A_LAST_NAME and Field.LAST_NAME in fields:
        return Field.FIRST_NAME
    if heading == "name" and Field.FIRST_NAME in fields and Field.LAST_NAME not in fields:
        return Field.LAST_NAME
    if heading == "title" and "jobtitle" in headings:
        return Field.PREFIX
    if field is Field.BIRTHDAY and Field.BIRTH_MONTH in fields:
        return Field.BIRTH_DAY
    return field
