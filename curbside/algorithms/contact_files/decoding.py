"""From bytes to lines of text, whatever the encoding and the kind of line break.

Bytes that are not UTF-8 are kept in the text as lone surrogates (Python's "surrogateescape")
until `settle` decodes them, because a vCard names the charset of each value only beside it, and
because old phones fold a line in the middle of a character.
"""

import codecs
import re
from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from . import east_asian, limits
from .refusals import FileRefused, Refusal
from .signatures import refusal_of_binary

_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE_BYTES: Final = 4096
_WIDE_SHARE: Final = 0.4
_CONTROL_SHARE: Final = 0.05
_CONTROLS: Final = bytes(code for code in range(32) if code not in b"\t\n\v\f\r") + b"\x7f"
_LATIN: Final = {"", "cp1252", "latin-1", "iso-8859-1", "windows-1252", "us-ascii", "ascii"}
_MAC_VOWELS: Final = frozenset("\udc87\udc88\udc89\udc8d\udc8e\udc8f\udc90\udc91\udc99\udc9a\udc9f")
# Only real text encodings: Python would also accept names such as "zip" or "punycode".
_CHARSET: Final = re.compile(
    r"utf-?(7|8|16|16-?le|16-?be)|iso-8859-\d{1,2}|windows-\d{3,4}|cp\d{3,4}|koi8-[ru]"
    r"|iso-2022-jp|macintosh|mac-roman",
)


def lines_of(data: bytes) -> list[str]:
    """Split the file into its lines, without their ends; refuse what is empty, binary or too long.

    CR LF, LF, CR and the doubled CR CR LF of careless transfers all end a line. NUL bytes are
    dropped.
    """
    if len(data) > limits.FILE_BYTES:
        raise FileRefused(Refusal.TOO_LARGE)
    text = _as_utf8(data)
    text = text.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if not text.strip():
        raise FileRefused(Refusal.EMPTY)
    if text.count(b"\n") > limits.LINES:
        raise FileRefused(Refusal.TOO_MANY_LINES)
    return [line.decode("utf-8", "surrogateescape") for line in text.split(b"\n")]


def settle(text: str, charset: str = "") -> str:
    """Decode the bytes that were not UTF-8 by the named charset, or else as Windows-1252."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return decode(text.encode("utf-8", "surrogateescape"), charset)
    if charset and east_asian.named(charset) and east_asian.is_by_chance(text):
        return decode(text.encode(), charset)
    return text


def legacy_charset(lines: Iterable[str]) -> str:
    """Tell a table that an old Macintosh wrote: what is é there is a rare letter in Windows-1252, and not so é."""
    mac = windows = 0
    for line in lines:
        if not line.isascii():
            mac += sum(letter in _MAC_VOWELS for letter in line)
            windows += sum("\udce0" <= letter <= "\udcff" for letter in line)
    return "mac-roman" if mac > windows else ""


def decode(raw: bytes, charset: str = "") -> str:
    """Decode one value; a charset that is unknown or does not fit is only a hint, never an error.

    UTF-8 goes before Western European charsets, which cannot fail and would turn é into two
    letters; any other charset that is named goes first.
    """
    named = charset.strip().strip('"').lower().replace("_", "-")
    others = (named,) if named not in _LATIN and _CHARSET.fullmatch(named) else ()
    for encoding in (*east_asian.named(charset), *others):
        with suppress(UnicodeError, LookupError):
            return raw.decode(encoding)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _as_utf8(data: bytes) -> bytes:
    """Re-encode wide text; drop byte order marks and NULs; refuse what is not text."""
    if refusal := refusal_of_binary(data):
        raise FileRefused(refusal)
    if wide := _wide_encoding(data):
        data = data.decode(wide, "replace").encode("utf-8", "replace")
    elif east := east_asian.encoding_of(data):
        data = data.decode(east, "replace").encode()
    data = data.replace(codecs.BOM_UTF8, b"")  # files put together have marks in the middle
    if len(data) - len(data.translate(None, _CONTROLS)) > _CONTROL_SHARE * len(data):
        raise FileRefused(Refusal.BINARY)
    return data.translate(None, b"\x00")


def _wide_encoding(data: bytes) -> str:
    """Name the UTF-16 or UTF-32 the file is in, or nothing; some programs write no mark."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding
    sample = data[:_SAMPLE_BYTES]
    pairs = len(sample) // 2
    high, low = sample[0::2].count(0), sample[1::2].count(0)
    if low > _WIDE_SHARE * pairs and not high:
        return "utf-16-le"
    if high > _WIDE_SHARE * pairs and not low:
        return "utf-16-be"
    return ""
