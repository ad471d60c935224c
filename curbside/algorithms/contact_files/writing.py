"""Writing vCards (RFC 6350, version 4.0) that phones and mail programs read."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

LINE_BYTES: Final = 75
"""The longest line before it is folded, without its end (RFC 6350, section 3.2)."""


@dataclass(frozen=True, slots=True)
class Card:
    """One contact to write. `uid` keeps it the same contact when it is read again."""

    uid: str
    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    organisation: str = ""
    title: str = ""
    note: str = ""
    birthday: tuple[int, int] | None = None
    """Month and day."""


def write_vcards(cards: Iterable[Card]) -> str:
    """All cards one after the other, lines ended by CRLF and folded."""
    return "".join(fold(line) for card in cards for line in _lines(card))


def _lines(card: Card) -> list[str]:
    fields = [("ORG", card.organisation), ("TITLE", card.title), ("NOTE", card.note)]
    return [
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"UID:urn:uuid:{card.uid}",
        f"FN:{escape(card.name)}",
        *(f"EMAIL:{escape(email)}" for email in card.emails),
        *(f"TEL:{escape(phone)}" for phone in card.phones),
        *(f"{name}:{escape(value)}" for name, value in fields if value),
        # A birthday without its year (RFC 6350, sections 4.3.1 and 6.2.5).
        *([f"BDAY:--{card.birthday[0]:02}{card.birthday[1]:02}"] if card.birthday else []),
        "END:VCARD",
    ]


def escape(text: str) -> str:
    """A value with its syntax taken away (RFC 6350, section 3.4)."""
    text = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return text.replace("\r\n", "\\n").replace("\r", "\\n").replace("\n", "\\n")


def fold(line: str) -> str:
    """The line in pieces of at most `LINE_BYTES` bytes, never inside a character, each next one led by a space."""
    pieces, piece, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > LINE_BYTES:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += width
    return "\r\n".join([*pieces, piece]) + "\r\n"
