"""A list of contacts as it is searched: column by column. Only who is compared becomes a Reading."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .blocking import Integers, Keys, address_keys
from .names import Name
from .parts import Vocabulary
from .readings import SHARED_FROM, Reading, names_of, read_emails, read_phones, shared_addresses
from .shapes import Person


@dataclass(frozen=True, slots=True)
class Roster:
    """A list of contacts and, in the same order, their names and addresses; and the keys of the addresses."""

    people: Sequence[Person]
    names: Sequence[Name]
    emails: Sequence[tuple[str, ...]]
    phones: Sequence[tuple[str, ...]]
    addresses: Keys

    @classmethod
    def of(cls, people: Sequence[Person], vocabulary: Vocabulary) -> "Roster":
        """Read a list of contacts, whose words join the vocabulary."""
        emails = [read_emails(person) if person.emails or "@" in person.name else () for person in people]
        phones = [read_phones(person) if person.phones else () for person in people]
        keys = address_keys([email + phone for email, phone in zip(emails, phones, strict=True)])
        return cls(people, names_of(people, vocabulary), emails, phones, keys)

    def readings(self, places: Integers) -> dict[int, Reading]:
        """The contacts at some places of the list."""
        return {
            place: Reading(self.people[place], self.names[place], self.emails[place], self.phones[place])
            for place in np.unique(places).tolist()
        }


def shared_by(rosters: Iterable[Roster]) -> frozenset[str]:
    """The addresses at which several people of these lists can be reached."""
    rosters = tuple(rosters)
    codes, times = np.unique(np.concatenate([roster.addresses.code for roster in rosters]), return_counts=True)
    frequent = codes[times >= SHARED_FROM]
    found: list[Reading] = []
    for roster in rosters if len(frequent) else ():
        found.extend(roster.readings(roster.addresses.owner[np.isin(roster.addresses.code, frequent)]).values())
    return shared_addresses(found)
