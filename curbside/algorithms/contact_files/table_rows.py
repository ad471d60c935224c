"""From the rows of a table to people, by what its columns hold."""

import re
from collections.abc import Iterable
from typing import Final

from . import google, limits
from .birthdays import Birthday, birthday_of_parts, day_comes_first, read_birthday
from .cleaning import can_be_called, clean, emails_in, excerpt, phones_in, unusable_emails_in, url_in
from .dates import read_day
from .delimited import Row
from .fields import Field, Mapping, TableColumns
from .refusals import FileRefused, Refusal
from .shapes import Format, ReadContact, ReadFile, Reason, Unreadable
from .spoken_names import spoken
from .stand_ins import stand_in

_BETWEEN_PHONES: Final = re.compile(r"[;,\n]+|:::|\s/\s")
_BETWEEN_GROUPS: Final = re.compile(r"[;,]+")
_SPOKEN: Final = (Field.PREFIX, Field.FIRST_NAME, Field.MIDDLE_NAME, Field.LAST_NAME, Field.SUFFIX)
_PROTECTED: Final = ("'=", "'+", "'-", "'@")
_TEXT_FORMULA: Final = re.compile(r'="([^"]*)"')


class RowReader:
    """Reads the rows of one table."""

    def __init__(self, mapping: Mapping, layout: Format, *, day_first: bool, sheet: str = "") -> None:
        """Say whose table it is, and whether 4/12 is the fourth of December there."""
        self._places = {field: mapping.columns.get(field, ()) for field in Field}
        self._layout = layout
        self._day_first = day_first
        self._sheet = sheet
        self._measured = tuple(
            place
            for field, places in mapping.columns.items()
            if field not in {Field.NOTE, Field.GROUPS, Field.URL}
            for place in places
        )

    def person(self, row: Row) -> ReadContact | Unreadable:
        """Read one row."""
        reason = row.fault or self._too_much(row)
        if reason:
            return self._unread(row, reason)
        typed = [part for cell in self._cells(row, Field.EMAIL) for part in cell.split(google.SEPARATOR)]
        emails = emails_in(typed)
        cells = self._cells(row, Field.PHONE)
        phones = phones_in(part for cell in cells for part in _BETWEEN_PHONES.split(cell))
        if max(len(emails), len(phones)) > limits.ADDRESSES:
            return self._unread(row, Reason.TOO_MANY_ADDRESSES)
        organisation = self._first(row, Field.ORGANISATION)
        name, nickname = self._name(row), self._first(row, Field.NICKNAME)
        # A place of work alone is no person: lists of connections hold such rows of people who have left.
        place = organisation if emails or phones else ""
        guessed = "" if can_be_called(name) else stand_in((nickname, place), emails, phones)
        if not guessed and not can_be_called(name):
            return self._unread(row, Reason.NO_NAME)
        return ReadContact(
            name=guessed or name,
            emails=emails,
            phones=phones,
            organisation=organisation,
            title=self._first(row, Field.TITLE),
            line=row.line,
            connected_on=read_day(self._first(row, Field.CONNECTED_ON)),
            birthday=self._birthday(row),
            nickname=nickname,
            city=self._first(row, Field.CITY),
            url=url_in(self._cells(row, Field.URL)),
            groups=self._groups(row),
            note=self._note(row),
            name_guessed=bool(guessed),
            sheet=self._sheet,
            unusable=unusable_emails_in(typed),
        )

    def _unread(self, row: Row, reason: Reason) -> Unreadable:
        return Unreadable(row.line, reason, self._sheet, excerpt(*row.cells[: limits.EXCERPT_CHARACTERS]))

    def _too_much(self, row: Row) -> Reason | None:
        cells = row.cells
        if sum(map(len, cells)) <= limits.FIELD_CHARACTERS:
            return None
        long = any(len(cells[p]) > limits.FIELD_CHARACTERS for p in self._measured if p < len(cells))
        return Reason.FIELD_TOO_LONG if long else None

    def _name(self, row: Row) -> str:
        whole = self._first(row, Field.NAME)
        if whole and self._layout == "google":  # it is what stands on the screen there, commas and all
            return whole
        if not (self._first(row, Field.FIRST_NAME) or self._first(row, Field.LAST_NAME)):
            return whole
        return spoken(*(self._first(row, field) for field in _SPOKEN))

    def _birthday(self, row: Row) -> Birthday | None:
        typed = self._first(row, Field.BIRTHDAY)
        if typed:
            return read_birthday(typed, day_first=self._day_first)
        parts = (Field.BIRTH_YEAR, Field.BIRTH_MONTH, Field.BIRTH_DAY)
        if not self._places[Field.BIRTH_MONTH]:
            return None
        return birthday_of_parts(*(self._first(row, part) for part in parts))

    def _groups(self, row: Row) -> tuple[str, ...]:
        split = google.groups_of if self._layout == "google" else _BETWEEN_GROUPS.split
        found = (clean(group) for cell in self._cells(row, Field.GROUPS) for group in split(cell))
        return tuple(dict.fromkeys(group for group in found if 0 < len(group) <= limits.GROUP_CHARACTERS))[
            : limits.GROUPS
        ]

    def _note(self, row: Row) -> str:
        return clean(" ".join(self._cells(row, Field.NOTE))[: 2 * limits.NOTE_CHARACTERS])[: limits.NOTE_CHARACTERS]

    def _cells(self, row: Row, field: Field) -> list[str]:
        places = self._places[field]
        return [_bare(row.cells[place]) for place in places if place < len(row.cells)] if places else []

    def _first(self, row: Row, field: Field) -> str:
        if not self._places[field]:
            return ""
        for cell in self._cells(row, field):
            value = clean(cell.partition(google.SEPARATOR)[0]) if self._layout == "google" else clean(cell)
            if value:
                return value
        return ""


def _bare(cell: str) -> str:
    """Take off what a careful program puts before a cell so that no spreadsheet runs it, or Excel's ="text"."""
    if cell.startswith(_PROTECTED):
        return cell[1:]
    found = _TEXT_FORMULA.fullmatch(cell) if cell.startswith('="') else None
    return found[1] if found else cell


def read_rows(rows: Iterable[Row], layout: Format, columns: TableColumns, *, sheet: str = "") -> ReadFile:
    """Read the rows below the headings. `layout` says whose table it is; the answer may have nothing in it."""
    birthdays = columns.guess.columns.get(Field.BIRTHDAY, ())
    typed = [row[place] for row in columns.samples for place in birthdays if place < len(row)]
    known = day_comes_first(typed)
    is_french = "Prénom" in columns.headings
    reader = RowReader(columns.guess, layout, day_first=is_french if known is None else known, sheet=sheet)
    contacts: list[ReadContact] = []
    unreadable: list[Unreadable] = []
    for row in rows:
        if not row.fault and (not any(cell.strip() for cell in row.cells) or row.cells == columns.headings):
            continue
        found = reader.person(row)
        if isinstance(found, ReadContact):
            contacts.append(found)
        else:
            unreadable.append(found)
        if len(contacts) + len(unreadable) > limits.CONTACTS:
            raise FileRefused(Refusal.TOO_MANY_CONTACTS)
    return ReadFile("sheet" if sheet else layout, tuple(contacts), tuple(unreadable), columns.for_showing())
