"""vCard 2.1, 3.0 and 4.0 as phones and address books really write them, card by card."""

from collections.abc import Iterable, Sequence
from typing import Final

from . import limits
from .cleaning import can_be_called, clean, emails_in, phones_in
from .shapes import ReadContact, ReadFile, Reason, Unreadable
from .vcard_lines import KEPT, Card, cut_cards, markers_of
from .vcard_values import Property

_KINDS: Final = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
_NAME_ORDER: Final = (3, 1, 2, 0, 4)
"""Prefix, given, additional, family, suffix: a spoken name, by their places in N."""


def looks_like(lines: Sequence[str]) -> bool:
    """Whether any line begins a card."""
    return any("begin" in markers_of(line) for line in lines)


def read(lines: Sequence[str]) -> ReadFile:
    """Read every card; a broken one costs only itself."""
    cut = cut_cards(lines)
    found = [_read_card(card) for card in cut.cards]
    unreadable = [each for each in found if isinstance(each, Unreadable)]
    unreadable += [Unreadable(line, Reason.OUTSIDE_A_CARD) for line in cut.strays]
    return ReadFile(
        format="vcard",
        contacts=tuple(each for each in found if isinstance(each, ReadContact)),
        unreadable=tuple(sorted(unreadable, key=lambda each: each.line)),
    )


def _read_card(card: Card) -> ReadContact | Unreadable:
    if any(clean(kind.text()).lower() == "group" for name in _KINDS for kind in card.values(name)):
        return Unreadable(card.line, Reason.GROUP)
    typed = {name: [each.text() for each in card.values(name)] for name in KEPT}
    if any(len(value) > limits.FIELD_CHARACTERS for values in typed.values() for value in values):
        return Unreadable(card.line, Reason.FIELD_TOO_LONG)
    emails, phones = emails_in(typed["EMAIL"]), phones_in(typed["TEL"])
    if max(len(emails), len(phones)) > limits.ADDRESSES:
        return Unreadable(card.line, Reason.TOO_MANY_ADDRESSES)
    organisation = _first(_organisation(each) for each in card.values("ORG"))
    names = [*typed["FN"], *map(_composed, card.values("N")), *typed["NICKNAME"]]
    name = _first(map(_callable, [*names, organisation, *emails, *phones]))
    if not name:
        return Unreadable(card.line, Reason.NO_NAME)
    title = _first(map(clean, [*typed["TITLE"], *typed["ROLE"]]))
    return ReadContact(name, emails, phones, organisation, title, card.line)


def _first(values: Iterable[str]) -> str:
    """Give the first value that is not empty."""
    return next((value for value in values if value), "")


def _callable(name: str) -> str:
    cleaned = clean(name)
    return cleaned if can_be_called(cleaned) else ""


def _composed(name: Property) -> str:
    """Put the parts of N in the order they are spoken; lists inside a part keep their commas."""
    parts = name.parts()
    spoken = [clean(parts[place]) for place in _NAME_ORDER if place < len(parts)]
    return " ".join(part.replace(",", ", ").replace(",  ", ", ") for part in spoken if part)


def _organisation(organisation: Property) -> str:
    """Join the organisation and its units with commas."""
    return ", ".join(part for part in map(clean, organisation.parts()) if part)
