"""What reading a contact file gives."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from .birthdays import Birthday
from .fields import TableColumns


class Reason(StrEnum):
    """Why one row or card could not be read: a stable code, with a sentence in English."""

    NO_NAME = "no_name"
    FIELD_TOO_LONG = "field_too_long"
    TOO_MANY_ADDRESSES = "too_many_addresses"
    GROUP = "group"
    OUTSIDE_A_CARD = "outside_a_card"
    UNPAIRED_QUOTES = "unpaired_quotes"
    TOO_MANY_CELLS = "too_many_cells"
    ROW_TOO_LONG = "row_too_long"

    @property
    def sentence(self) -> str:
        """Say the reason in English, as a person would read it beside the line."""
        return _SENTENCES[self]


_SENTENCES = {
    Reason.NO_NAME: "There is no name here to call anyone by.",
    Reason.FIELD_TOO_LONG: "One of the fields is longer than a contact's field can be.",
    Reason.TOO_MANY_ADDRESSES: "There are more addresses or numbers here than one person has.",
    Reason.GROUP: "This is a group of contacts, not a person.",
    Reason.OUTSIDE_A_CARD: "These lines belong to no card: the line that begins it is missing.",
    Reason.UNPAIRED_QUOTES: "The quotation marks in this row do not pair up.",
    Reason.TOO_MANY_CELLS: "This row has more cells than the table has columns.",
    Reason.ROW_TOO_LONG: "This row is longer than a row can be.",
}


@dataclass(frozen=True, slots=True)
class ReadContact:
    """One person of the file, as typed there; no value holds a control character or line break.

    `line` is the contact's first line in the file, counted from 1; in a spreadsheet it is the row of `sheet`.
    `connected_on` is known only from LinkedIn. `name_guessed` says that the file had no name, and that this one
    was taken from an address, an organisation or the like. `unusable` is what stood for an e-mail address and is none.
    """

    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    organisation: str
    title: str
    line: int
    connected_on: date | None = None
    birthday: Birthday | None = None
    nickname: str = ""
    city: str = ""
    url: str = ""
    groups: tuple[str, ...] = ()
    note: str = ""
    name_guessed: bool = False
    sheet: str = ""
    unusable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """One row or card that could not be read: its first line, counted from 1, why, and how it begins."""

    line: int
    reason: Reason
    sheet: str = ""
    text: str = ""


Format = Literal["linkedin", "google", "outlook", "vcard", "table", "sheet", "pasted"]


@dataclass(frozen=True, slots=True)
class ReadFile:
    """All of a file: what was read and what was not, each in the order of the file.

    At least one of the two is never empty: a file that holds nothing is refused instead. `columns` says how the
    (first) table was understood; cards have none.
    """

    format: Format
    contacts: tuple[ReadContact, ...]
    unreadable: tuple[Unreadable, ...]
    columns: TableColumns | None = None
