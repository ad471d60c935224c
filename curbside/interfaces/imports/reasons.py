"""Why a file or a line of it could not be read, in the reader's language."""

from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LINES: Final[dict[str, Promise]] = {
    "no_name": _("There is no name here to call anyone by."),
    "field_too_long": _("One of the fields is longer than a contact’s field can be."),
    "too_many_addresses": _("There are more addresses or numbers here than one person has."),
    "group": _("This is a group of contacts, not a person."),
    "outside_a_card": _("These lines belong to no card: the line that begins it is missing."),
    "unpaired_quotes": _("The quotation marks in this row do not pair up."),
    "too_many_cells": _("This row has more cells than the table has columns."),
    "row_too_long": _("This row is longer than a row can be."),
    "twice_in_file": _("The same person stands further up in this file, with what both lines say."),
    "told_twice": _("More than one line tells of this person; what they say is together here."),
    "unusable_address": _("What stands for an e-mail address here cannot be used, and is left out:"),
    "partly_kept": _("An address, a number or a long line did not fit and is left out."),
}

TWICE: Final = "twice_in_file"
"""Reason of a row whose person stands further up in its file."""

TOLD_TWICE: Final = "told_twice"
"""Reason of a row that has what several lines of its file say."""

PARTLY: Final = ("partly_kept", "unusable_address")
"""Reasons of rows that are kept, but not wholly."""

IN_ORDER: Final = (TOLD_TWICE, *PARTLY)
"""Of these a row may have several, with spaces between; the words of the last lead to what was left out."""

FILES: Final[dict[str, Promise]] = {
    "empty": _("This file is empty. Export it once more, and look at its size before you choose it."),
    "too_large": _("This file is larger than 20 MB. Export the contacts without photos, or in two parts."),
    "too_many_lines": _("This file has more than 400,000 lines. Export it in parts."),
    "too_many_contacts": _("This file has more than 50,000 contacts. Export it in parts."),
    "archive": _("This is a compressed folder. Open it and choose Connections.csv inside."),
    "spreadsheet": _("This spreadsheet could not be opened. Save it as CSV and choose that file."),
    "spreadsheet_binary": _(
        "This is a binary workbook (.xlsb), which we cannot read. In Excel, choose Save as, then Excel Workbook "
        "(.xlsx), and choose that file here."
    ),
    "spreadsheet_locked": _("This spreadsheet is locked with a password. Save it without one and choose it again."),
    "spreadsheet_too_large": _("This spreadsheet is far larger inside than a list of people. Save it as CSV."),
    "numbers": _("This is a Numbers document. In Numbers, export it as CSV or Excel and choose that file."),
    "cards_as_data": _("These contacts are written as JSON or XML. Export them as a vCard file (.vcf) instead."),
    "picture": _("This is a picture, a sound or a film, not a list of contacts."),
    "pdf": _("This is a PDF document. Choose the CSV or vCard file instead."),
    "binary": _("This file does not hold text, so no contacts can be read from it."),
    "not_contacts": _("This is neither a table of people nor a vCard file."),
    "no_name_column": _("This table has no column for names, such as First Name."),
    "no_rows": _("This table has a heading but no people below it."),
    "no_cards": _("This file is named like a vCard file but holds no card."),
    "too_slow": _("This file took too long to read. Export fewer people at a time, or without photos."),
    "too_heavy": _("This file could not be read to its end. Export fewer people at a time, or without photos."),
    "no_file": _("No file came with this. Choose one and send it again."),
}


def of_file(code: str) -> str:
    """Why the whole file was refused, with what to do where that is known."""
    return str(FILES.get(code, FILES["too_heavy"]))


def of_line(code: str) -> str:
    """Why one line was not kept, or not wholly: for one reason, or for several with spaces between."""
    return " ".join(str(LINES[each]) for each in code.split() if each in LINES)
