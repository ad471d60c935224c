"""From a vCard property as it stands in the file to its text."""

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Final

from .decoding import decode, settle

_QUOTED_PRINTABLE: Final = {"QUOTED-PRINTABLE", "ENCODING=QUOTED-PRINTABLE", "ENCODING=QP"}
_BASE64: Final = {"BASE64", "B", "ENCODING=BASE64", "ENCODING=B"}
_ENCODED: Final = _QUOTED_PRINTABLE | _BASE64
_ESCAPE: Final = re.compile(r"\\([\\;,:nN])")
_PART: Final = re.compile(r"(?:[^;\\]|\\.|\\\Z)*+", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its name and parameters in capitals, and its value, unfolded but encoded."""

    name: str
    parameters: tuple[str, ...]
    value: str

    @property
    def is_quoted_printable(self) -> bool:
        """Whether a line of the value that ends with = goes on in the next."""
        return bool(self.parameters) and not _QUOTED_PRINTABLE.isdisjoint(self.parameters)

    @property
    def charset(self) -> str:
        """The charset that is named beside the value, if any."""
        return next((p[8:] for p in self.parameters if p.startswith("CHARSET=")), "") if self.parameters else ""

    def with_charset(self, charset: str) -> "Property":
        """Give the property with that charset, if it needs one and names none."""
        if self.value.isascii() or self.charset:
            return self
        return Property(self.name, (*self.parameters, f"CHARSET={charset}"), self.value)

    def decoded(self) -> str:
        """Give the value without its encoding and charset; backslash escapes are still in it."""
        is_encoded = bool(self.parameters) and not _ENCODED.isdisjoint(self.parameters)
        if not is_encoded and self.value.isascii():
            return self.value
        charset = self.charset
        raw = self.value.encode("utf-8", "surrogateescape")
        if self.is_quoted_printable:
            return decode(binascii.a2b_qp(raw), charset)
        if not _BASE64.isdisjoint(self.parameters):
            try:
                return decode(base64.b64decode(raw + b"==="), charset)
            except binascii.Error:
                return ""
        return settle(self.value, charset)

    def text(self) -> str:
        """Give the value of a property that holds a single text."""
        return unescape(self.decoded())

    def parts(self) -> tuple[str, ...]:
        """Give the values of a property that is cut by semicolons; an escaped one does not cut."""
        decoded = self.decoded()
        return tuple(unescape(part) for part in split_parts(decoded))


def unescape(value: str) -> str:
    r"""Resolve \\ \, \; \: and \n, which every version is found to use; other pairs stay."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def split_parts(value: str) -> list[str]:
    """Cut at the semicolons that no backslash escapes."""
    if "\\" not in value:
        return value.split(";")
    parts, at = [], 0
    while at <= len(value):
        found = _PART.match(value, at)
        end = found.end() if found else len(value)
        parts.append(value[at:end])
        at = end + 1
    return parts
