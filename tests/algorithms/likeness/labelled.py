"""The labelled people, as pairs: every two of one family, with whether they are one person."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from curbside.algorithms.likeness import Person

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two contacts and the truth; `half` is "tuning", "held-out" or "unseen", one and the same for a family."""

    one: Person
    other: Person
    is_same: bool
    half: str


def families(file: str = "labelled_people.txt") -> dict[str, list[tuple[str, Person]]]:
    """Each family's contacts with who they are."""
    found: dict[str, list[tuple[str, Person]]] = {}
    family = ""
    for line in (_FOLDER / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            family = line[3:]
            found[family] = []
        elif "|" in line and not line.startswith("#"):
            who, name, emails, phones, organisation, title = (cell.strip() for cell in line.split("|"))
            key = f"{family}-{len(found[family]):02}"
            person = Person(
                key, name, tuple(emails.split(";")) if emails else (), (phones,) if phones else (), organisation, title
            )
            found[family].append((who, person))
    return found


def pairs() -> Iterator[Labelled]:
    """Every two contacts of one family, of both files."""
    for file, halves in (("labelled_people.txt", ("held-out", "tuning")), ("unseen_people.txt", ("unseen", "unseen"))):
        for family, people in families(file).items():
            half = halves[zlib.crc32(family.encode()) % 2]
            for (who, one), (whom, other) in combinations(people, 2):
                yield Labelled(one, other, who == whom, half)
