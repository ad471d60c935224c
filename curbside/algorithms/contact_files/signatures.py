"""Telling files that are not text by how they begin, so that the refusal can name them."""

from typing import Final

from .refusals import Refusal

_HEAD_BYTES: Final = 4096
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TAIL_BYTES: Final = 65_536
"""The end of an archive lists its parts; what begins it depends on the program."""
_PARTS: Final = (b"xl/", b"[Content_Types].xml", b"opendocument.spreadsheet", b"META-INF/manifest.xml")
_PARTS_OF_OTHERS: Final = (b"word/document.xml", b"ppt/presentation.xml", b"opendocument.text")
_NUMBERS_PARTS: Final = (b"Index/Document.iwa", b"Index/Tables/", b"Index.zip")
_BEGINNINGS: Final = (
    (b"%PDF-", Refusal.PDF),
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


def is_spreadsheet(data: bytes) -> bool:
    """Whether the file is wrapped as Excel and OpenDocument wrap their sheets; it may still be broken or locked."""
    if data.startswith(_OLE):
        return True
    if not data.startswith(_ZIP):
        return False
    ends = data[:_HEAD_BYTES] + data[-_TAIL_BYTES:]
    return any(part in ends for part in _PARTS) and not any(part in ends for part in _PARTS_OF_OTHERS)


def refusal_of_binary(data: bytes) -> Refusal | None:
    """Name the kind of a well-known binary file, or None when its beginning is not known."""
    if data.startswith(_ZIP):
        is_numbers = any(part in data[:_HEAD_BYTES] or part in data[-_TAIL_BYTES:] for part in _NUMBERS_PARTS)
        return Refusal.NUMBERS if is_numbers else Refusal.ARCHIVE
    if data[4:8] == b"ftyp":
        return Refusal.PICTURE
    for beginning, refusal in _BEGINNINGS:
        if data.startswith(beginning):
            return refusal
    return None
