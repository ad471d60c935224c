"""A list of contacts as it is searched: column by column. Only who is compared becomes a Reading."""

from collections.abc import Sequence

import numpy as np

from .blocking import address_keys, couples
from .columns import Integers
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
        self.words = self.names.numbers()
        self.couples = couples(self.words)

    def __missing__(self, place: int) -> Reading:
        reading = Reading(self.people[place], self.names[place], self.emails[place], self.phones[place])
        self[place] = reading
        return reading


def shared_by(rosters: Sequence[Roster]) -> frozenset[str]:
    """The addresses at which several people of these lists can be reached."""
    frequent = _borne_by_many(rosters)
    found: list[Reading] = []
    for roster in rosters if len(frequent) else ():
        places = np.unique(roster.addresses.owner[np.isin(roster.addresses.code, frequent)])
        found.extend(map(roster.__getitem__, places.tolist()))
    return shared_addresses(found)


def _borne_by_many(rosters: Sequence[Roster]) -> Integers:
    """The addresses of people whose first words are that many: no other can have that many first names."""
    codes = np.concatenate([roster.addresses.code for roster in rosters])
    known, times = np.unique(codes, return_counts=True)
    at = np.flatnonzero(np.isin(codes, known[times >= SHARED_FROM]))
    words = np.concatenate([roster.words.first()[roster.addresses.owner] for roster in rosters])
    code, word = codes[at], words[at]
    order = np.lexsort((word, code))
    code, word = code[order], word[order]
    differs = np.ones(len(code), dtype=np.bool_)
    differs[1:] = (code[1:] != code[:-1]) | (word[1:] != word[:-1])
    known, times = np.unique(code[differs], return_counts=True)
    return known[times >= SHARED_FROM]
