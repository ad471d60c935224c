"""A list of contacts as it is searched: column by column. Only who is compared becomes a Reading."""

from collections.abc import Sequence

import numpy as np

from .blocking import address_keys, couples
from .parts import Vocabulary
from .readings import SHARED_FROM, Reading, names_of, read_emails, read_phones, shared_addresses
from .shapes import Person


class Roster(dict[int, Reading]):
    """A list of contacts: columns of names and addresses with what they are filed under, and by place a Reading."""

    def __init__(self, people: Sequence[Person], vocabulary: Vocabulary) -> None:
        """Read a list of contacts, whose words join the vocabulary."""
        super().__init__()
        self.people = people
        self.names = names_of(people, vocabulary)
        self.emails = [read_emails(person) if person.emails or "@" in person.name else () for person in people]
        self.phones = [read_phones(person) if person.phones else () for person in people]
        self.addresses = address_keys(self.emails, self.phones)
        self.couples = couples(self.names)

    def __missing__(self, place: int) -> Reading:
        reading = Reading(self.people[place], self.names[place], self.emails[place], self.phones[place])
        self[place] = reading
        return reading


def shared_by(rosters: Sequence[Roster]) -> frozenset[str]:
    """The addresses at which several people of these lists can be reached."""
    codes, times = np.unique(np.concatenate([roster.addresses.code for roster in rosters]), return_counts=True)
    frequent = codes[times >= SHARED_FROM]
    found: list[Reading] = []
    for roster in rosters if len(frequent) else ():
        places = np.unique(roster.addresses.owner[np.isin(roster.addresses.code, frequent)])
        found.extend(map(roster.__getitem__, places.tolist()))
    return shared_addresses(found)
