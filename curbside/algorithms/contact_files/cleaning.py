"""Making single values safe to store, show and put in a letter, and otherwise as typed."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import unquote

from ..plain_lines import clean_line
from . import limits

_EMAIL_CHARACTERS_MAX: Final = 254
_URL_CHARACTERS_MAX: Final = 500
_DIGITS_MIN: Final = 3
_NOT_IN_EMAIL: Final = frozenset(' "(),:;<>[]\\@')
_IN_EMAIL: Final = frozenset("@./(=[")
_MEANT_CHARACTERS_MIN: Final = 5
_BETWEEN_EMAILS: Final = re.compile(r"[;,\s]+")
_EXTENSION: Final = re.compile(r";ext=([0-9A-Za-z]+)", re.IGNORECASE)


clean: Final = clean_line
"""Drop control and direction marks; line breaks and runs of spaces become one space."""


def excerpt(*values: str) -> str:
    """How a row begins, for whoever has to find it again: its first values that hold anything, cut short."""
    held = (clean(value[: limits.EXCERPT_CHARACTERS]) for value in values)
    return ", ".join(filter(None, held))[: limits.EXCERPT_CHARACTERS].rstrip(", ")


def can_be_called(name: str) -> bool:
    """Whether the name holds a letter or a symbol such as an emoji: nobody is called "1", or only by marks."""
    return any(letter.isalpha() or unicodedata.category(letter) == "So" for letter in name)


def can_be_dialled(number: str) -> bool:
    """Whether the number is long enough to stand in for a name: 911 is, and so is any longer one."""
    return sum(sign.isdigit() for sign in number) >= _DIGITS_MIN


def emails_in(values: Iterable[str]) -> tuple[str, ...]:
    """Give the addresses, each once whatever its case, without what cannot be an address."""
    kept: dict[str, str] = {}
    for typed in _typed_emails(values):
        address = _address(typed)
        if address:
            kept.setdefault(address.casefold(), address)
    return tuple(kept.values())


def unusable_emails_in(values: Iterable[str]) -> tuple[str, ...]:
    """Give what was meant for an address and cannot be one, cut short; "n/a" and the like are not meant for one."""
    meant = (typed for typed in _typed_emails(values) if len(typed) >= _MEANT_CHARACTERS_MIN and not _address(typed))
    kept = (typed[: limits.EXCERPT_CHARACTERS] for typed in meant if not _IN_EMAIL.isdisjoint(typed))
    return tuple(dict.fromkeys(kept))[: limits.ADDRESSES]


def _typed_emails(values: Iterable[str]) -> Iterator[str]:
    for value in values:
        several = value.count("@") > 1
        for part in _BETWEEN_EMAILS.split(value) if several else (value,):
            typed = clean(part).strip(";, ")
            if "@" in typed or not several:
                yield typed


def phones_in(values: Iterable[str]) -> tuple[str, ...]:
    """Give the numbers as typed, each once whatever its spaces and hyphens."""
    kept: dict[str, str] = {}
    for value in values:
        number = _number(clean(value)).strip(";, ")
        if any(sign.isdigit() for sign in number):
            kept.setdefault("".join(s for s in number if s.isalnum() or s in "+*#"), number)
    return tuple(kept.values())


def url_in(values: Iterable[str]) -> str:
    """Give the first address of a page on the web; any other scheme could do harm when it is clicked."""
    for value in values:
        typed = clean(value.partition(":::")[0])
        if typed.lower().startswith(("http://", "https://")) and " " not in typed and len(typed) <= _URL_CHARACTERS_MAX:
            return typed
    return ""


def _address(typed: str) -> str:
    """Take the address out of `mailto:` and `Name <address>`; empty when it has no such shape."""
    if typed[:7].lower() == "mailto:":
        typed = clean(unquote(typed[7:].partition("?")[0]))
    if typed.endswith(">") and "<" in typed:
        typed = typed[typed.rindex("<") + 1 : -1].strip()
    if len(typed) > _EMAIL_CHARACTERS_MAX:
        return ""
    local, _, domain = typed.partition("@")
    shaped = local and "." in domain.strip(".") and ".." not in domain
    edges = domain.startswith((".", "-")) or domain.endswith((".", "-"))
    return typed if shaped and not edges and _NOT_IN_EMAIL.isdisjoint(local + domain) else ""


def _number(typed: str) -> str:
    """Take the number out of a `tel:` address; its extension stays, its other parameters go."""
    if typed[:4].lower() != "tel:":
        return typed
    number, _, parameters = typed[4:].partition(";")
    extension = _EXTENSION.search(";" + parameters)
    number = clean(unquote(number))
    return f"{number} ext. {extension[1]}" if extension else number
