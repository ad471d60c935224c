"""vCard 2.1, 3.0 and 4.0 as phones and address books really write them, card by card."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from . import limits
from .birthdays import read_birthday
from .cleaning import can_be_called, clean, emails_in, excerpt, phones_in, unusable_emails_in, url_in
from .shapes import ReadContact, ReadFile, Reason, Unreadable
from .spoken_names import spoken
from .stand_ins import stand_in
from .vcard_lines import MEASURED, Card, cut_cards, markers_of
from .vcard_values import Property

_KINDS: Final = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
_LOCALITY: Final = 3
_BETWEEN_GROUPS: Final = re.compile(r"\\?[,;]")
_EVERYBODY: Final = {"myContacts", "My Contacts", "starred"}
"""What Google puts people in by itself."""
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
    typed = defaultdict(list, {name: [each.text() for each in card.values(name)] for name in card.properties})
    if any(len(value) > limits.FIELD_CHARACTERS for name in typed.keys() & MEASURED for value in typed[name]):
        return Unreadable(card.line, Reason.FIELD_TOO_LONG, text=excerpt(*typed["FN"]))
    emails, phones = emails_in(typed["EMAIL"]), phones_in(typed["TEL"])
    if max(len(emails), len(phones)) > limits.ADDRESSES:
        return Unreadable(card.line, Reason.TOO_MANY_ADDRESSES, text=excerpt(*typed["FN"]))
    organisation = _first(_organisation(each) for each in card.values("ORG"))
    name = _first(
        map(
            _callable, [*typed["FN"], *map(_composed, card.values("N")), *typed["NICKNAME"], *typed["X-EPOCSECONDNAME"]]
        )
    )
    guessed = "" if name else stand_in((organisation,), emails, (*phones, *map(clean, typed["FN"])))
    if not name and not guessed:
        held = dict.fromkeys((*typed["FN"], *phones, *typed["TITLE"], *typed["NOTE"]))
        return Unreadable(card.line, Reason.NO_NAME, text=excerpt(*held))
    return ReadContact(
        name=name or guessed,
        emails=emails,
        phones=phones,
        organisation=organisation,
        title=_first(map(clean, [*typed["TITLE"], *typed["ROLE"]])),
        line=card.line,
        birthday=next(filter(None, map(read_birthday, typed["BDAY"])), None),
        nickname=_first(clean(each.partition(",")[0]) for each in typed["NICKNAME"]),
        city=_first(map(_city, card.values("ADR"))),
        url=url_in(typed["URL"]),
        groups=_groups(card.values("CATEGORIES")),
        note=clean(" ".join(each[: limits.NOTE_CHARACTERS] for each in typed["NOTE"]))[: limits.NOTE_CHARACTERS],
        name_guessed=bool(guessed),
        unusable=unusable_emails_in(typed["EMAIL"]),
    )


def _city(address: Property) -> str:
    """Give the locality, the fourth part of an address."""
    parts = address.parts()
    return clean(parts[_LOCALITY])[: limits.GROUP_CHARACTERS] if len(parts) > _LOCALITY else ""


def _groups(categories: Iterable[Property]) -> tuple[str, ...]:
    found = (clean(group) for each in categories for group in _BETWEEN_GROUPS.split(each.decoded())[: limits.ADDRESSES])
    kept = (group for group in found if 0 < len(group) <= limits.GROUP_CHARACTERS and group not in _EVERYBODY)
    return tuple(dict.fromkeys(kept))[: limits.GROUPS]


def _first(values: Iterable[str]) -> str:
    """Give the first value that is not empty."""
    return next((value for value in values if value), "")


def _callable(name: str) -> str:
    cleaned = clean(name)
    return cleaned if can_be_called(cleaned) else ""


def _composed(name: Property) -> str:
    """Put the parts of N in the order they are spoken; lists inside a part keep their commas."""
    parts = name.parts()
    cleaned = (clean(parts[place]) if place < len(parts) else "" for place in _NAME_ORDER)
    return spoken(*(part.replace(",", ", ").replace(",  ", ", ") for part in cleaned))


def _organisation(organisation: Property) -> str:
    """Join the organisation and its units with commas."""
    return ", ".join(part for part in map(clean, organisation.parts()) if part)
