"""What a contact file may hold before it is refused: every loop over a stranger's file is bounded."""

from typing import Final

FILE_BYTES: Final = 20 * 1024 * 1024
"""Bytes of one file."""

LINES: Final = 400_000
"""Lines of one file. Twenty megabytes of photographs folded at 75 characters are 280,000 lines,
so an honest export from a phone meets the limit in bytes first."""

CONTACTS: Final = 50_000
"""Contacts of one file, the unreadable ones included."""

FIELD_CHARACTERS: Final = 10_000
"""Characters of one field that is kept; a longer one makes its contact unreadable."""

ROW_CHARACTERS: Final = 200_000
"""Characters of one row of a table."""

ROW_LINES: Final = 200
"""Lines that a quoted cell with line breaks may reach over: a long note."""

ROW_JOIN_CHARACTERS: Final = 40_000_000
"""Characters, over a whole file, that are read again to close an open quotation mark on a later line."""

ROW_STEPS: Final = 400_000
"""Lines, over a whole file, that are looked at for the end of an open quotation mark."""

COLUMNS: Final = 400
"""Columns of a table; Outlook writes 92, Google some more for each further address."""

SAMPLE_ROWS: Final = 200
"""Rows by which it is guessed what a column holds."""

SHOWN_ROWS: Final = 3
"""Rows that are shown with the question what the columns hold."""

SHOWN_CHARACTERS: Final = 100
"""Characters of each cell that is shown with it."""

EXCERPT_CHARACTERS: Final = 100
"""Characters of a row that could not be read that are shown, so that it can be found again."""

NOTE_CHARACTERS: Final = 2_000
"""Characters of a note; what goes beyond is cut off, since nobody is lost by it."""

GROUP_CHARACTERS: Final = 100
"""Characters of the name of a group; a longer one is none."""

GROUPS: Final = 20
"""Groups or labels of one contact that are kept."""

MAPPINGS: Final = 100
"""Remembered mappings that are compared with a table."""

HEADER_LINES: Final = 1_000
"""Lines in which the heading of a table is looked for."""

HEADER_CHARACTERS: Final = 2_000
"""Characters of a line that may be the heading of a table."""

ENCODED_CHARACTERS: Final = 16 * FIELD_CHARACTERS
"""Characters of a vCard value that are put together before decoding. Quoted-printable takes twelve
for one emoji, so what is cut off here was too long for a field anyway."""

ADDRESSES: Final = 100
"""E-mail addresses, and as many telephone numbers, of one contact."""

PROPERTY_HEAD_CHARACTERS: Final = 2_000
"""Characters before the colon of a vCard line."""

SHEETS: Final = 500
"""Sheets of a workbook that are looked at."""

SHEET_ROWS: Final = 1_048_576
"""Rows of one sheet that are looked at: as many as Excel has."""

MERGES: Final = 20_000
"""Merged stretches of one sheet that are heeded."""

ARCHIVE_ENTRIES: Final = 5_000
"""Parts of a packed spreadsheet."""

UNPACKED_BYTES: Final = 120 * 1024 * 1024
"""Bytes of a packed spreadsheet once it is unpacked, its pictures left out. Thirty thousand people with twenty
columns are some 40 MB."""

PACKED_TIGHTLY_BYTES: Final = 50 * 1024 * 1024
PACKED_TIGHTLY_RATIO: Final = 250
"""A part larger than the first that was packed by more than the second is a bomb: people's names do not repeat so.
What is smaller is read in no time: a million empty rows are 12 MB, packed a thousandfold."""

PASTED_CHARACTERS: Final = 2_000_000
"""Characters of a list that was pasted."""

PASTED_LINE_CHARACTERS: Final = 500
"""Characters of one pasted line that may be a person."""
