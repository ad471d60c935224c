"""A contact as it is compared: its name taken apart, its addresses in one form."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .addresses import email_key, read_phone
from .name_words import ROLES
from .names import Name, Names, read_names
from .parts import Vocabulary
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


def read_people(people: Sequence[Person], vocabulary: Vocabulary) -> list[Reading]:
    """Read contacts, whose words join the vocabulary through which they are compared; never raises."""
    names = names_of(people, vocabulary)
    return [
        Reading(person, names[place], read_emails(person), read_phones(person)) for place, person in enumerate(people)
    ]


def names_of(people: Sequence[Person], vocabulary: Vocabulary) -> Names:
    """Each contact's name; a nickname counts as a middle name."""
    names = Names([person.name for person in people], vocabulary)
    for place, person in enumerate(people):
        if person.nickname and (names[place].given or names[place].single):
            called = read_names([person.nickname], vocabulary)[0].parts
            names[place] = names[place]._replace(middle=(*called, *names[place].middle))
    return names


def read_emails(person: Person) -> tuple[str, ...]:
    """The addresses of a contact as they are compared; one that stands for the name counts where there is no other."""
    emails = tuple([key for written in person.emails[:MOST_ADDRESSES] if (key := email_key(written))])
    return (key,) if not emails and "@" in person.name and (key := email_key(person.name)) else emails


def read_phones(person: Person) -> tuple[str, ...]:
    """The numbers of a contact as they are compared."""
    region = person.region
    return tuple([key for written in person.phones[:MOST_ADDRESSES] if (key := read_phone(written, region))])


def shared_addresses(readings: Sequence[Reading]) -> frozenset[str]:
    """The addresses and numbers at which several people can be reached: switchboards, family phones, a class list."""
    names: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
    for reading in readings:
        first = reading.name.given or reading.name.single
        for address in reading.emails + reading.phones if first and not first[0].is_letter else ():
            names[address].add(first[0].roots)
    return frozenset(address for address, found in names.items() if len(found) >= SHARED_FROM)


def is_role(email: str) -> bool:
    """Whether an address is that of an office or a function, not of one person."""
    mailbox = email.partition("@")[0]
    return mailbox in ROLES or mailbox.replace("-", ".").replace("_", ".").split(".")[0].rstrip("0123456789") in ROLES
