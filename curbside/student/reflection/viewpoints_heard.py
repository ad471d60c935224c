"""From where people spoke about a specialty, and from where nobody has yet."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from curbside.algorithms.folding import fold
from curbside.foundation.specialties.models import Specialty
from curbside.student.people.models import Contact

from .models import Area, Career, Evidence, Gender, Reflection, Setting, Viewpoint

SIDES: Final[dict[str, tuple[str, ...]]] = {
    "setting": (Setting.ACADEMIC, Setting.COMMUNITY),
    "career": (Career.TRAINING, Career.EARLY, Career.LATE),
    "area": (Area.RURAL, Area.URBAN),
    "gender": (Gender.WOMAN, Gender.MAN),
}
"""What is looked at, and the sides one would like to have heard. Another gender, or one not said, is nobody's gap."""

LABELS: Final[dict[str, object]] = {
    value: label
    for kind in (Setting, Career, Area, Gender)
    for value, label in zip(kind.values, kind.labels, strict=True)
}


def viewpoint_of(contact: Contact) -> Viewpoint | None:
    """What is written down of where they speak from; nothing where no row is."""
    there: Viewpoint | None = getattr(contact, "viewpoint", None)
    return there


def sides_of(contact: Contact) -> list[str]:
    """The sides that are written down, as codes."""
    viewpoint = viewpoint_of(contact)
    return [side for name, sides in SIDES.items() if (side := getattr(viewpoint, name, "")) in sides]


@dataclass(frozen=True, slots=True)
class Viewpoints:
    """One specialty: the sides heard, those not heard, and those that may be among the `unknown`.

    `unknown` is the latest reflection of each person of whom it is not written down.
    """

    specialty: Specialty
    heard: list[str]
    missing: list[str]
    unsure: list[str]
    unknown: list[Reflection]

    @property
    def is_complete(self) -> bool:
        """Whether every side was heard."""
        return not (self.missing or self.unsure)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written down of anybody."""
        return not (self.heard or self.missing)


def viewpoints(evidence: Iterable[Evidence], specialties: Sequence[Specialty]) -> list[Viewpoints]:
    """Of every specialty that somebody spoke about, in the order of `specialties`; `evidence` with the oldest first."""
    latest: dict[str, dict[Contact, Reflection]] = {}
    for one in evidence:
        speaker = one.reflection.meeting.conversation.contact
        latest.setdefault(one.specialty_id, {})[speaker] = one.reflection
    return [_of(specialty, latest[specialty.pk]) for specialty in specialties if specialty.pk in latest]


def _of(specialty: Specialty, latest: Mapping[Contact, Reflection]) -> Viewpoints:
    found = Viewpoints(specialty, [], [], [], [])
    unknown: dict[Contact, Reflection] = {}
    for name, sides in SIDES.items():
        said = {who: getattr(viewpoint_of(who), name, "") for who in latest}
        silent = {who: latest[who] for who in latest if not said[who]}
        lacking = [side for side in sides if side not in said.values()]
        found.heard.extend(side for side in sides if side not in lacking)
        (found.unsure if silent else found.missing).extend(lacking)
        if lacking:
            unknown |= silent
    found.unknown.extend(unknown[who] for who in sorted(unknown, key=lambda who: fold(who.name)))
    return found
