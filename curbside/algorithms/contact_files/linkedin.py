"""LinkedIn's Connections.csv, as exported or as saved again by a spreadsheet program."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from . import limits
from .cleaning import can_be_called, clean, emails_in, phones_in
from .dates import read_day
from .decoding import settle
from .delimited import Row, Table
from .linkedin_heading import Column, Heading, find_heading
from .refusals import FileRefused, Refusal
from .shapes import ReadContact, ReadFile, Reason, Unreadable

_BETWEEN_PHONES: Final = re.compile(r"[;,\n]+")


def looks_like(lines: Sequence[str]) -> bool:
    """Whether the lines hold the heading of such a table."""
    return find_heading([settle(line) for line in lines[: limits.HEADER_LINES]]) is not None


def read(lines: Sequence[str]) -> ReadFile:
    """Read every row below the heading; what stands above it is LinkedIn's own note."""
    settled = [settle(line) for line in lines]
    heading = find_heading(settled)
    if heading is None:
        raise FileRefused(Refusal.NO_NAME_COLUMN)
    contacts: list[ReadContact] = []
    unreadable: list[Unreadable] = []
    for found in _people(settled, heading):
        if isinstance(found, ReadContact):
            contacts.append(found)
        else:
            unreadable.append(found)
        if len(contacts) + len(unreadable) > limits.CONTACTS:
            raise FileRefused(Refusal.TOO_MANY_CONTACTS)
    if not contacts and not unreadable:
        raise FileRefused(Refusal.NO_ROWS)
    return ReadFile("linkedin", tuple(contacts), tuple(unreadable))


def _people(lines: Sequence[str], heading: Heading) -> Iterable[ReadContact | Unreadable]:
    table = Table(lines, heading.index + 1, heading.delimiter, len(heading.columns))
    reader = _RowReader(heading)
    for row in table:
        if row.fault:
            yield Unreadable(row.line, row.fault)
        elif any(cell.strip() for cell in row.cells):
            yield reader.contact(row)


class _RowReader:
    """Reads the rows of one table by its heading."""

    def __init__(self, heading: Heading) -> None:
        self._places = {column: heading.places(column) for column in Column}

    def contact(self, row: Row) -> ReadContact | Unreadable:
        if any(len(cell) > limits.FIELD_CHARACTERS for cell in row.cells):
            return Unreadable(row.line, Reason.FIELD_TOO_LONG)
        name = self._name(row)
        if not can_be_called(name):
            return Unreadable(row.line, Reason.NO_NAME)
        emails = emails_in(self._cells(row, Column.EMAIL))
        cells = self._cells(row, Column.PHONE)
        phones = phones_in(part for cell in cells for part in _BETWEEN_PHONES.split(cell))
        if max(len(emails), len(phones)) > limits.ADDRESSES:
            return Unreadable(row.line, Reason.TOO_MANY_ADDRESSES)
        return ReadContact(
            name=name,
            emails=emails,
            phones=phones,
            organisation=self._first(row, Column.ORGANISATION),
            title=self._first(row, Column.TITLE),
            line=row.line,
            connected_on=read_day(self._first(row, Column.CONNECTED_ON)),
        )

    def _name(self, row: Row) -> str:
        parts = (self._first(row, Column.FIRST_NAME), self._first(row, Column.LAST_NAME))
        return " ".join(part for part in parts if part) or self._first(row, Column.FULL_NAME)

    def _cells(self, row: Row, column: Column) -> list[str]:
        return [row.cells[place] for place in self._places[column] if place < len(row.cells)]

    def _first(self, row: Row, column: Column) -> str:
        values = (clean(cell) for cell in self._cells(row, column))
        return next((value for value in values if value), "")
