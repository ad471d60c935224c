"""The matrix and its boxes: what their pages show."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import prefetch_related_objects

from curbside.foundation.accounts.models import User
from curbside.student.inventory.models import Value
from curbside.student.people.models import Contact

from .evidence_queries import Box, SoFar, reflections_without_evidence, so_far, speaker_of
from .evidence_words import EITHER
from .models import Evidence, Reflection
from .next_queries import Next, next_conversations, people_to_talk_with
from .next_words import told
from .viewpoints_heard import Viewpoints, sides_of, viewpoints

PEOPLE_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Speaker:
    """One person in one box: what they said, the newest first, which way it leans, and from where they speak."""

    contact: Contact
    lean: float
    said: list[Evidence]
    sides: list[str]


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation and what it spoke about, by the name of the specialty."""

    evidence: Evidence
    contact: Contact
    about: dict[str, list[Value]]


@dataclass(frozen=True, slots=True)
class WholePage:
    """All that is known so far."""

    known: SoFar
    viewpoints: list[Viewpoints]
    talks: list[Talk]
    nexts: list[tuple[Next, list[str]]]
    unsaid: list[Reflection]
    """Talks written about of which it is not said yet what they speak to."""

    @property
    def gaps(self) -> list[Viewpoints]:
        """The specialties of which a side is missing, or not known to be heard."""
        return [one for one in self.viewpoints if not one.is_complete]

    @property
    def all_heard(self) -> list[Viewpoints]:
        """The others."""
        return [one for one in self.viewpoints if one.is_complete]


@dataclass(frozen=True, slots=True)
class BoxPage:
    """One box: who leans to much of it, who to little, and who to neither."""

    box: Box
    much: list[Speaker]
    little: list[Speaker]
    either: list[Speaker]
    viewpoints: Viewpoints | None
    people: list[Contact]

    @property
    def speakers(self) -> list[Speaker]:
        """All of them."""
        return [*self.much, *self.little, *self.either]


def whole_page(student: User, *, now: datetime) -> WholePage:
    """The matrix, the viewpoints missing, the next best conversation, and who said it."""
    known = so_far(student)
    views = viewpoints(known.evidence, known.specialties)
    people = people_to_talk_with(student, known.specialties, now=now)
    nexts = next_conversations(known, views, people)
    reasons = list(zip(nexts, told(nexts, known), strict=True))
    return WholePage(known, views, _talks(known), reasons, reflections_without_evidence(student))


def box_page(student: User, specialty_id: str, value: Value, *, now: datetime) -> BoxPage | None:
    """One box of the student's own matrix; None where the specialty is none of its columns."""
    known = so_far(student)
    specialty = next((one for one in known.specialties if one.pk == specialty_id), None)
    if specialty is None:
        return None
    box = known.box(specialty, value)
    speakers = _speakers(known, box)
    views = viewpoints((one for one in known.evidence if one.specialty_id == specialty.pk), [specialty])
    return BoxPage(
        box,
        much=[one for one in speakers if one.lean >= EITHER],
        little=[one for one in speakers if one.lean <= -EITHER],
        either=[one for one in speakers if abs(one.lean) < EITHER],
        viewpoints=views[0] if views else None,
        people=people_to_talk_with(student, [specialty], now=now)[:PEOPLE_SHOWN],
    )


def _speakers(known: SoFar, box: Box) -> list[Speaker]:
    """Who spoke about it, whoever spoke last first."""
    leans: Mapping[str, float] = {one.speaker: one.lean for one in box.cell.speakers} if box.cell else {}
    here = (box.specialty.pk, box.value.value)
    said_here = [one for one in reversed(known.evidence) if (one.specialty_id, one.value) == here]
    prefetch_related_objects(said_here, "heard")
    by_person: dict[Contact, list[Evidence]] = {}
    for one in said_here:
        by_person.setdefault(speaker_of(one), []).append(one)
    return [Speaker(who, leans[str(who.pk)], said, sides_of(who)) for who, said in by_person.items()]


def _talks(known: SoFar) -> list[Talk]:
    """The conversations that said something, the newest first."""
    found: dict[object, Talk] = {}
    for one in reversed(known.evidence):
        talk = found.setdefault(one.reflection_id, Talk(one, speaker_of(one), {}))
        values = talk.about.setdefault(one.specialty.name, [])
        if (value := Value(one.value)) not in values:
            values.append(value)
    return list(found.values())
