"""Reading a student's own contact files, whatever program wrote them.

LinkedIn's Connections.csv, the tables of Google and Outlook, any other table or spreadsheet with people in it, vCard
2.1, 3.0 and 4.0, and lines that were pasted. Tables are told apart by their headings (`layouts`), text by what is in
it (`reading`); decoding, cleaning and limits are shared. `spreadsheets` and its library load only when needed.
"""

from .acquaintance import known_as
from .birthdays import Birthday
from .fields import Field, Mapping, TableColumns
from .guessing import guess_columns, read_table
from .pasted import read_pasted
from .reading import read_contacts
from .refusals import FileRefused, NeedsMapping, Refusal
from .shapes import ReadContact, ReadFile, Reason, Unreadable

__all__ = [
    "Birthday",
    "Field",
    "FileRefused",
    "Mapping",
    "NeedsMapping",
    "ReadContact",
    "ReadFile",
    "Reason",
    "Refusal",
    "TableColumns",
    "Unreadable",
    "guess_columns",
    "known_as",
    "read_contacts",
    "read_pasted",
    "read_table",
]
