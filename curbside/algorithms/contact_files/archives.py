"""Looking at an Excel or OpenDocument file from outside, before anything in it is unpacked.

A spreadsheet bomb is small as a file and huge inside. The sizes that an archive states may lie, so whoever unpacks
it still needs bounds of time and memory of its own.
"""

import io
import struct
import zipfile
from typing import Final

from . import limits
from .refusals import FileRefused, Refusal

_END: Final = b"PK\x05\x06"
_END_BYTES: Final = 22
_COMMENT_BYTES: Final = 65_535
_ENTRIES_AT: Final = 10
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_BINARY: Final = "xl/workbook.bin"
_MEDIA: Final = ("xl/media/", "Pictures/", "Thumbnails/", "xl/embeddings/", "docProps/thumbnail")


def refuse_unread(data: bytes) -> None:
    """Raise FileRefused when the file is locked, broken, binary (.xlsb), or larger inside than a list of people is."""
    if _LOCKED in data:
        raise FileRefused(Refusal.SPREADSHEET_LOCKED)
    if not data.startswith(b"PK"):
        return  # the old binary format is not packed
    if _entries(data) > limits.ARCHIVE_ENTRIES:
        raise FileRefused(Refusal.SPREADSHEET_TOO_LARGE)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [part for part in archive.infolist() if not part.filename.startswith(_MEDIA)]
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, struct.error):
        raise FileRefused(Refusal.SPREADSHEET) from None
    if any(part.filename.lower() == _BINARY for part in parts):
        raise FileRefused(Refusal.SPREADSHEET_BINARY)
    if any(part.flag_bits & 1 for part in parts):
        raise FileRefused(Refusal.SPREADSHEET_LOCKED)
    if sum(part.file_size for part in parts) > limits.UNPACKED_BYTES or any(map(_is_bomb, parts)):
        raise FileRefused(Refusal.SPREADSHEET_TOO_LARGE)


def _is_bomb(part: zipfile.ZipInfo) -> bool:
    return (
        part.file_size > limits.PACKED_TIGHTLY_BYTES
        and part.file_size > limits.PACKED_TIGHTLY_RATIO * part.compress_size
    )


def _entries(data: bytes) -> int:
    """Give how many parts the archive says it has; a broken one has none."""
    at = data.rfind(_END, max(0, len(data) - _END_BYTES - _COMMENT_BYTES))
    if at < 0 or len(data) < at + _END_BYTES:
        return 0
    count: int = struct.unpack_from("<H", data, at + _ENTRIES_AT)[0]
    return count
