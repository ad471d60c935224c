"""Excel (.xlsx, .xls) and OpenDocument (.ods) sheets.

All sheets that can be seen are looked at, and the people of each that has any are read, in the order of the sheets;
hidden ones only when nobody stands on the others. Formulas count with their calculated values. Hidden rows and
columns are read like any other: what is meant to stay out is not in the file.
"""

import io
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from itertools import chain, islice

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from . import limits
from .archives import refuse_unread
from .delimited import Row
from .fields import Mapping, TableColumns
from .guessing import headings_of, is_plain_enough, table_columns
from .headings import Candidate, find_headings
from .layouts import Recognised, names_only
from .refusals import FileRefused, NeedsMapping, Refusal
from .shapes import ReadFile
from .sheet_cells import rows_of
from .table_rows import read_rows


def read(data: bytes, mappings: Collection[Mapping] = ()) -> ReadFile:
    """Read the people of a workbook. Raises FileRefused, and NeedsMapping as the reader of tables does."""
    refuse_unread(data)
    with _refused_when_broken():
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    seen, hidden = _sheets(book)
    found = [each for index in seen for each in _read_sheet(book, index, mappings)]
    if not any(each.contacts for each in found):
        found += [each for index in hidden for each in _read_sheet(book, index, mappings)]
    if found:
        return _joined(found)
    return _read_by_values(book, [*seen, *hidden], mappings)


@contextmanager
def _refused_when_broken() -> Iterator[None]:
    """Turn what the library raises, its panics included, into a refusal."""
    try:
        yield
    except PasswordError:
        raise FileRefused(Refusal.SPREADSHEET_LOCKED) from None
    except (CalamineError, OSError, ValueError, TypeError, OverflowError):
        raise FileRefused(Refusal.SPREADSHEET) from None
    except BaseException as failed:
        if type(failed).__name__ != "PanicException":  # has no importable name, and is no Exception
            raise
        raise FileRefused(Refusal.SPREADSHEET) from None


def _sheets(book: CalamineWorkbook) -> tuple[list[int], list[int]]:
    """Give the places of the sheets with cells: those that can be seen, and those that are hidden."""
    sheets = [
        (index, sheet.visible == SheetVisibleEnum.Visible)
        for index, sheet in enumerate(book.sheets_metadata[: limits.SHEETS])
        if sheet.typ == SheetTypeEnum.WorkSheet
    ]
    return [index for index, visible in sheets if visible], [index for index, visible in sheets if not visible]


def _open(book: CalamineWorkbook, index: int) -> CalamineSheet | None:
    try:
        with _refused_when_broken():
            return book.get_sheet_by_index(index)
    except FileRefused:
        return None  # one broken sheet does not take the others along


def _read_sheet(book: CalamineWorkbook, index: int, mappings: Collection[Mapping]) -> Iterator[ReadFile]:
    """Read one sheet if its headings are those of people; give nothing if not."""
    sheet = _open(book, index)
    if sheet is None:
        return
    rows = rows_of(sheet)
    first = list(islice(rows, limits.SAMPLE_ROWS))
    found = find_headings((Candidate(place, "", row.cells) for place, row in enumerate(first)), mappings)
    if found:
        yield _read_below(sheet, first, rows, found[0].index, found[1])
        return
    alone = names_only(first[0].cells) if first else None
    if alone and len(first) > 1:
        yield _read_below(sheet, first, rows, 0, alone)


def _read_below(
    sheet: CalamineSheet, first: list[Row], rest: Iterator[Row], heading: int, found: Recognised
) -> ReadFile:
    below = first[heading + 1 :]
    headings = first[heading].cells if heading >= 0 else ()
    columns = TableColumns(headings, tuple(row.cells for row in below), found.mapping)
    return read_rows(chain(below, rest), found.format, columns, sheet=sheet.name)


def _joined(found: list[ReadFile]) -> ReadFile:
    contacts = tuple(contact for each in found for contact in each.contacts)
    unreadable = tuple(place for each in found for place in each.unreadable)
    if not contacts and not unreadable:
        raise FileRefused(Refusal.NO_ROWS)
    if len(contacts) + len(unreadable) > limits.CONTACTS:
        raise FileRefused(Refusal.TOO_MANY_CONTACTS)
    columns = next(each.columns for each in found if each.contacts or each.unreadable)
    return ReadFile("sheet", contacts, unreadable, columns)


def _read_by_values(book: CalamineWorkbook, sheets: list[int], mappings: Collection[Mapping]) -> ReadFile:
    """Read the first sheet with rows by what its values look like, or ask what its columns hold."""
    for index in sheets:
        sheet = _open(book, index)
        rows = rows_of(sheet) if sheet else iter(())
        first = list(islice(rows, limits.SAMPLE_ROWS))
        if sheet is None or len(first) < 2:  # noqa: PLR2004 - headings and one person
            continue
        columns = table_columns([row.cells for row in first])
        known = next((each for each in mappings if each.signature == columns.guess.signature), None)
        if not known and not is_plain_enough(columns):
            raise NeedsMapping(columns.for_showing())
        heading = 0 if headings_of([row.cells for row in first]) else -1
        return _joined([_read_below(sheet, first, rows, heading, Recognised("table", known or columns.guess))])
    raise FileRefused(Refusal.NO_ROWS if sheets else Refusal.SPREADSHEET)
