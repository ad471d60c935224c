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

ROW_LINES: Final = 20
"""Lines that a quoted cell with line breaks may reach over."""

ROW_JOINS: Final = 20_000
"""Tries, over a whole file, to close an open quotation mark on a later line."""

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
