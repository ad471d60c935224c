"""Why a whole file is refused."""

from enum import StrEnum

from .fields import TableColumns


class Refusal(StrEnum):
    """Why nothing of a file could be read: a stable code, with a sentence in English."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY_LINES = "too_many_lines"
    TOO_MANY_CONTACTS = "too_many_contacts"
    ARCHIVE = "archive"
    SPREADSHEET = "spreadsheet"
    SPREADSHEET_BINARY = "spreadsheet_binary"
    SPREADSHEET_LOCKED = "spreadsheet_locked"
    SPREADSHEET_TOO_LARGE = "spreadsheet_too_large"
    NUMBERS = "numbers"
    CARDS_AS_DATA = "cards_as_data"
    PICTURE = "picture"
    PDF = "pdf"
    BINARY = "binary"
    NOT_CONTACTS = "not_contacts"
    NO_NAME_COLUMN = "no_name_column"
    NO_ROWS = "no_rows"
    NO_CARDS = "no_cards"

    @property
    def sentence(self) -> str:
        """Say the refusal in English, with what to do instead where that is known."""
        return _SENTENCES[self]


_SENTENCES = {
    Refusal.EMPTY: "This file is empty.",
    Refusal.TOO_LARGE: "This file is larger than 20 MB.",
    Refusal.TOO_MANY_LINES: "This file has more than 400,000 lines.",
    Refusal.TOO_MANY_CONTACTS: "This file has more than 50,000 contacts.",
    Refusal.ARCHIVE: "This is a compressed folder. Open it and choose Connections.csv inside.",
    Refusal.SPREADSHEET: "This spreadsheet could not be opened. Save it as CSV and choose that file.",
    Refusal.SPREADSHEET_BINARY: "This is a binary workbook (.xlsb). In Excel, save it as an Excel workbook (.xlsx).",
    Refusal.SPREADSHEET_LOCKED: "This spreadsheet is locked with a password. Save it without one.",
    Refusal.SPREADSHEET_TOO_LARGE: "This spreadsheet is larger inside than people's addresses are. Save it as CSV.",
    Refusal.NUMBERS: "This is a Numbers document. Export it from Numbers as CSV or Excel.",
    Refusal.CARDS_AS_DATA: "These contacts are written as JSON or XML. Export them as a vCard file (.vcf).",
    Refusal.PICTURE: "This is a picture, a sound or a film, not a list of contacts.",
    Refusal.PDF: "This is a PDF document. Choose the CSV or vCard file instead.",
    Refusal.BINARY: "This file does not hold text, so no contacts can be read from it.",
    Refusal.NOT_CONTACTS: "This is neither a table of people nor a vCard file.",
    Refusal.NO_NAME_COLUMN: "This table has no column for names, such as First Name.",
    Refusal.NO_ROWS: "This table has a heading but no people below it.",
    Refusal.NO_CARDS: "This file is named like a vCard file but holds no card.",
}


class FileRefused(ValueError):
    """Nothing of the file could be read; `code` and `sentence` say why."""

    def __init__(self, code: Refusal) -> None:
        """Keep the code; the message is its sentence."""
        super().__init__(code.sentence)
        self.code = code

    @property
    def sentence(self) -> str:
        """Say why in English."""
        return self.code.sentence


class NeedsMapping(FileRefused):
    """Only the student can say which column of this table holds the names; `columns` is what to ask with."""

    def __init__(self, columns: TableColumns) -> None:
        """Keep what the question shows; where nobody can be asked, it is a table without names."""
        super().__init__(Refusal.NO_NAME_COLUMN)
        self.columns = columns
