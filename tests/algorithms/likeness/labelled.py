"""The labelled people, as pairs: every two of one family, with whether they are one person."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from curbside.algorithms.likeness import Person

_FILE = Path(__file__).parent / "labelled_people.txt"


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two contacts and the truth about them; `half` is "tuning" or "held-out", one and the same for a family."""

    one: Person
    other: Person
    is_same: bool
    half: str


def families() -> dict[str, list[tuple[str, Person]]]:
    """Each family's contacts with who they are."""
    found: dict[str, list[tuple[str, Person]]] = {}
    family = ""
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            family = line[3:]
            found[family] = []
        elif "|" in line and not line.startswith("#"):
            who, name, emails, phones, organisation, title = (cell.strip() for cell in line.split("|"))
            key = f"{family}-{len(found[family]):02}"
            person = Person(key, name, tuple(emails.split(";")) if emails else (), (phones,) if phones else (), organisation, title)
            found[family].append((who, person))
    return found


def pairs() -> Iterator[Labelled]:
    """Every two contacts of one family."""
    for family, people in families().items():
        half = "tuning" if zlib.crc32(family.encode()) % 2 else "held-out"
        for (who, one), (whom, other) in combinations(people, 2):
            yield Labelled(one, other, who == whom, half)
