"""From where people spoke about a specialty, and from where nobody has yet."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from curbside.foundation.specialties.models import Specialty
from curbside.student.people.models import Contact

from .models import Area, Career, Evidence, Gender, Setting, Viewpoint

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

    These are the people of whom it is not written down.
    """

    specialty: Specialty
    heard: list[str]
    missing: list[str]
    unsure: list[str]
    unknown: list[Contact]


def viewpoints(evidence: Iterable[Evidence], specialties: Sequence[Specialty]) -> list[Viewpoints]:
    """Of every specialty that somebody spoke about, in the order of `specialties`."""
    speakers: dict[str, dict[object, Contact]] = {}
    for one in evidence:
        contact = one.reflection.meeting.conversation.contact
        speakers.setdefault(one.specialty_id, {})[contact.pk] = contact
    return [_of(specialty, speakers[specialty.pk]) for specialty in specialties if specialty.pk in speakers]


def _of(specialty: Specialty, speakers: Mapping[object, Contact]) -> Viewpoints:
    heard: list[str] = []
    missing: list[str] = []
    unsure: list[str] = []
    unknown: dict[object, Contact] = {}
    for name, sides in SIDES.items():
        said = {pk: getattr(viewpoint_of(contact), name, "") for pk, contact in speakers.items()}
        silent = {pk: contact for pk, contact in speakers.items() if not said[pk]}
        found = [side for side in sides if side in said.values()]
        heard += found
        (unsure if silent else missing).extend(side for side in sides if side not in found)
        if len(found) < len(sides):
            unknown |= silent
    return Viewpoints(specialty, heard, missing, unsure, sorted(unknown.values(), key=lambda one: one.name))
