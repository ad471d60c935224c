"""Telling files that are not text by how they begin, so that the refusal can name them."""

from typing import Final

from .refusals import Refusal

_HEAD_BYTES: Final = 4096
_ZIP: Final = b"PK\x03\x04"
_SHEET_PARTS: Final = (b"[Content_Types].xml", b"xl/", b"opendocument.spreadsheet")
_BEGINNINGS: Final = (
    (b"%PDF-", Refusal.PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Refusal.SPREADSHEET),
    (b"\xff\xd8\xff", Refusal.PICTURE),
    (b"\x89PNG\r\n", Refusal.PICTURE),
    (b"GIF87a", Refusal.PICTURE),
    (b"GIF89a", Refusal.PICTURE),
    (b"RIFF", Refusal.PICTURE),
    (b"OggS", Refusal.PICTURE),
    (b"ID3", Refusal.PICTURE),
    (b"II*\x00", Refusal.PICTURE),
    (b"MM\x00*", Refusal.PICTURE),
    (b"PK\x05\x06", Refusal.ARCHIVE),
    (b"\x1f\x8b\x08", Refusal.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", Refusal.ARCHIVE),
    (b"Rar!\x1a\x07", Refusal.ARCHIVE),
    (b"BZh9", Refusal.ARCHIVE),
    (b"\xfd7zXZ\x00", Refusal.ARCHIVE),
    (b"SQLite format 3\x00", Refusal.BINARY),
    (b"\x7fELF", Refusal.BINARY),
    (b"bplist00", Refusal.BINARY),
)


def refusal_of_binary(data: bytes) -> Refusal | None:
    """Name the kind of a well-known binary file, or None when its beginning is not known."""
    if data.startswith(_ZIP):
        head = data[:_HEAD_BYTES]
        is_sheet = any(part in head for part in _SHEET_PARTS)
        return Refusal.SPREADSHEET if is_sheet else Refusal.ARCHIVE
    if data[4:8] == b"ftyp":
        return Refusal.PICTURE
    for beginning, refusal in _BEGINNINGS:
        if data.startswith(beginning):
            return refusal
    return None
