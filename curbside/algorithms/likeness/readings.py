"""A contact as it is compared: its name taken apart, its addresses in one form."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from .addresses import email_key, read_phone
from .name_words import ROLES
from .names import Name, read_name
from .shapes import Person

SHARED_FROM: Final = 4  # people with different first names at one address before it counts as a switchboard
MOST_ADDRESSES: Final = 20  # of one contact that are looked at


@dataclass(slots=True)
class Reading:
    """One contact, read once."""

    person: Person
    name: Name
    emails: tuple[str, ...]
    phones: tuple[str, ...]


def read_person(person: Person) -> Reading:
    """Read one contact; never raises."""
    name = read_name(person.name)
    if person.nickname:
        called = read_name(person.nickname).parts
        name = name._replace(middle=(*called, *name.middle)) if name.given or name.single else name
    emails = tuple([key for written in person.emails[:MOST_ADDRESSES] if (key := email_key(written))])
    if not emails and "@" in person.name and (key := email_key(person.name)):
        emails = (key,)
    region = person.region
    phones = tuple([key for written in person.phones[:MOST_ADDRESSES] if (key := read_phone(written, region))])
    return Reading(person, name, emails, phones)


def shared_addresses(readings: Iterable[Reading]) -> frozenset[str]:
    """The addresses and numbers at which several people can be reached: switchboards, family phones, a class list."""
    holders: dict[str, Reading | set[frozenset[str]]] = {}
    for reading in readings:
        for address in (*reading.emails, *reading.phones):
            met = holders.setdefault(address, reading)
            if met is not reading:
                names = met if isinstance(met, set) else _first_names(met)
                holders[address] = names | _first_names(reading) if len(names) < SHARED_FROM else names
    return frozenset(
        address for address, names in holders.items() if isinstance(names, set) and len(names) >= SHARED_FROM
    )


def _first_names(reading: Reading) -> set[frozenset[str]]:
    name = reading.name
    return {part.roots for part in (name.given or name.single)[:1] if not part.is_letter}


def is_role(email: str) -> bool:
    """Whether an address is that of an office or a function, not of one person."""
    mailbox = email.partition("@")[0]
    return mailbox in ROLES or mailbox.replace("-", ".").replace("_", ".").split(".")[0].rstrip("0123456789") in ROLES
