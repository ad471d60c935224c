"""From the lines of a vCard file to its cards, whatever phones do to folding, BEGIN and END.

Only properties that are kept are put together; a photograph is passed over line by line.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from . import limits
from .refusals import FileRefused, Refusal
from .vcard_values import Property

MEASURED: Final = frozenset({"FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "X-EPOCSECONDNAME"})
"""Properties that may not be longer than a field; of the others what is too long is left out."""
KEPT: Final = MEASURED | {
    *("BDAY", "ADR", "URL", "CATEGORIES", "NOTE"),
    *("VERSION", "KIND", "X-ADDRESSBOOKSERVER-KIND"),
}
_PERSONAL: Final = frozenset({"FN", "N", "EMAIL", "TEL"})
_BEGINNINGS: Final = frozenset({"VERSION", "N", "FN"})
"""What stands first in a card; after the end of an inner card, anything else goes on with the outer one."""
_NAME: Final = re.compile(r"[A-Z0-9-]+")
# The part before the colon, where a quoted parameter may hold colons too.
_HEAD: Final = re.compile(r'(?:[^":]|"[^"]*+")*+(?=:)')
_PARAMETER: Final = re.compile(r';((?:[^";]|"[^"]*+"|")*+)')
# What ends a soft line break that should never have been one.
_NEXT: Final = re.compile(
    r"(?i:BEGIN|END)\s*:\s*(?i:VCARD)"
    r"|(?:VERSION|N|FN|TEL|EMAIL|ORG|TITLE|ADR|PHOTO|NOTE|URL|BDAY|REV|UID)[;:]",
)
_MARKERS: Final = {
    "BEGIN:VCARD": ("begin",),
    "END:VCARD": ("end",),
    "END:VCARDBEGIN:VCARD": ("end", "begin"),  # two files put together
}
_MARKER_STARTS: Final = frozenset("BbEe \t\v\f\xa0")
_MARKER_CHARACTERS_MAX: Final = 200
_NOTHING: Final = Property("", (), "")


@dataclass(slots=True)
class Card:
    """One card: its first line, counted from 1, and by their names the properties that are kept."""

    line: int
    properties: dict[str, list[Property]] = field(default_factory=dict)
    charset: str = ""
    """What one of its properties names, for those that name none."""

    def values(self, name: str) -> list[Property]:
        """Give the properties of that name, in their order."""
        found = self.properties.get(name, [])
        return [each.with_charset(self.charset) for each in found] if self.charset else found


@dataclass(frozen=True, slots=True)
class CutFile:
    """The cards of a file, and the first line of each stretch that belongs to none."""

    cards: tuple[Card, ...]
    strays: tuple[int, ...]


def cut_cards(lines: Iterable[str]) -> CutFile:
    """Cut the file into cards; one that is never ended ends where the next begins."""
    cutter = _Cutter()
    for number, line in enumerate(lines, start=1):
        cutter.take(number, line)
    cutter.finish()
    return CutFile(tuple(cutter.cards), tuple(cutter.strays))


def markers_of(line: str) -> tuple[str, ...]:
    """Tell whether a line begins or ends a card, in capitals or not, indented or not."""
    if line[:1] not in _MARKER_STARTS or len(line) > _MARKER_CHARACTERS_MAX or ":" not in line:
        return ()
    return _MARKERS.get("".join(line.split()).upper(), ())


class _Cutter:
    """Takes line after line; holds the open card and the property that is being put together."""

    def __init__(self) -> None:
        self.cards: list[Card] = []
        self.strays: list[int] = []
        self._card: Card | None = None
        self._outer: Card | None = None  # one that was still open when another began inside it
        self._depth = 0  # cards inside AGENT, which are somebody else's
        self._indent = ""  # a card pasted from elsewhere may be indented as a whole
        self._property: Property | None = None
        self._pieces: list[str] | None = None
        self._room = 0
        self._goes_on = False
        self._is_old = False
        self._astray = False
        self._head = ""  # a line that may be a property, but for its colon

    def take(self, number: int, typed: str) -> None:
        line = typed.removeprefix(self._indent)
        if self._goes_on and not _NEXT.match(line):
            self._add(line)
        elif markers := markers_of(line):
            self._close_property()
            for marker in markers:
                if marker == "begin":
                    self._begin(number, typed)
                else:
                    self._end()
        elif self._head and line.startswith((" ", "\t")):
            self._open_property(number, self._head + line.strip())  # folded before its colon
        elif line.startswith((" ", "\t")) and self._property:
            # Unfolding: version 2.1 keeps the space that starts the line, later ones do not.
            self._add(line if self._is_old else line[1:])
        elif line.strip():
            self._close_property()
            self._open_property(number, line)

    def finish(self) -> None:
        self._close_property()
        if self._card:
            self._close_card()

    def _begin(self, number: int, line: str) -> None:
        self._head = ""
        inside_agent = self._property and self._property.name == "AGENT"
        if self._card and inside_agent:
            self._depth += 1
        else:
            if self._card:
                self._outer = self._card
                self._close_card()
            self._card = Card(number)
            self.cards.append(self._card)
            self._indent = _indent_of(line)
        self._property = None

    def _end(self) -> None:
        if self._depth:
            self._depth -= 1
        elif self._card:
            self._close_card()
        self._property = None

    def _close_card(self) -> None:
        if len(self.cards) + len(self.strays) > limits.CONTACTS:
            raise FileRefused(Refusal.TOO_MANY_CONTACTS)
        self._card, self._depth, self._indent = None, 0, ""
        self._is_old = self._astray = False

    def _open_property(self, number: int, line: str) -> None:
        if self._card:
            self._indent += _indent_of(line)
        found = self._property = property_of(line.lstrip())
        is_head = found is _NOTHING and ":" not in line and len(line) < limits.PROPERTY_HEAD_CHARACTERS
        self._head = line.rstrip() if is_head else ""
        if found.name == "AGENT" and markers_of(found.value):
            self._depth += 1
        if not self._card and self._outer and found.name in KEPT - _BEGINNINGS:
            self._card, self._outer = self._outer, None
        if not self._card and found.name in _PERSONAL and not self._astray:
            self._astray = True
            self.strays.append(number)
        if self._card and not self._card.charset:
            self._card.charset = found.charset
        keeps = self._card and not self._depth and found.name in KEPT
        self._pieces = [] if keeps else None
        self._room = limits.ENCODED_CHARACTERS
        self._add(found.value)

    def _add(self, piece: str) -> None:
        if not self._property:
            return
        self._goes_on = self._property.is_quoted_printable and piece.rstrip().endswith("=")
        if self._pieces is not None:
            kept = (piece.rstrip()[:-1] if self._goes_on else piece)[: self._room]
            self._room -= len(kept)
            if kept:
                self._pieces.append(kept)

    def _close_property(self) -> None:
        if self._card and self._property and self._pieces is not None:
            value, kept = "".join(self._pieces), self._property
            if value != kept.value:  # it was folded, or cut off
                kept = Property(kept.name, kept.parameters, value)
            self._card.properties.setdefault(kept.name, []).append(kept)
            if kept.name == "VERSION":
                self._is_old = value.strip() == "2.1"
        self._pieces, self._goes_on = None, False


def property_of(line: str) -> Property:
    """Read `group.NAME;PARAMETER=...:value`; a nameless property when the line is no such thing.

    Such are the lines of a photograph that was not indented, or of a note with bare line breaks.
    """
    end = line.find(":")
    if '"' in line[:end]:
        found = _HEAD.match(line[: limits.PROPERTY_HEAD_CHARACTERS])
        end = found.end() if found else end
    if not 0 < end <= limits.PROPERTY_HEAD_CHARACTERS:
        return _NOTHING
    name, parameters = _read_head(line[:end].upper())
    return Property(name, parameters, line[end + 1 :]) if name else _NOTHING


@lru_cache(maxsize=256)  # a file repeats the same few heads in every card
def _read_head(head: str) -> tuple[str, tuple[str, ...]]:
    name = head.partition(";")[0].rpartition(".")[2].strip()
    if not _NAME.fullmatch(name):
        return "", ()
    return name, tuple(found[1].strip() for found in _PARAMETER.finditer(head))


def _indent_of(line: str) -> str:
    if not line[:1].isspace():
        return ""
    return line[: len(line) - len(line.lstrip())]
