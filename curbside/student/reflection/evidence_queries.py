"""What the student heard about specialties and values, laid out as a matrix."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from curbside.algorithms.evidence import Cell, Report, cells
from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User
from curbside.foundation.specialties.models import Specialty
from curbside.student.inventory.models import Value
from curbside.student.inventory.queries import value_weights
from curbside.student.outreach.models import OpenField
from curbside.student.people.models import Contact
from curbside.student.questions.models import Card

from .models import Evidence, Leans, Reflection

Key = tuple[str, str]
"""A specialty and a value."""

BESIDE_A_MARGIN: Final = 4
"""So many columns fit beside the margin of a page."""

UNSAID_SHOWN: Final = 6
"""Talks that the page asks about; when one is done, the next one takes its place."""


@dataclass(frozen=True, slots=True)
class Box:
    """One box of the matrix; `cell` is None where nobody spoke about it."""

    specialty: Specialty
    value: Value
    cell: Cell | None


@dataclass(frozen=True, slots=True)
class Line:
    """A value across the specialties."""

    value: Value
    boxes: list[Box]


@dataclass(frozen=True, slots=True)
class SoFar:
    """All that was heard, with the rows and columns it is drawn in.

    `values` come as the student weighs them, the weightiest first; `specialties` by name. Neither says anything about
    which specialty is the better one.
    """

    evidence: list[Evidence]
    specialties: list[Specialty]
    values: list[Value]
    weights: Mapping[str, float]
    cells: Mapping[Key, Cell]

    @property
    def lines(self) -> list[Line]:
        """The matrix, row by row."""
        return [Line(value, [self.box(specialty, value) for specialty in self.specialties]) for value in self.values]

    @property
    def boxes_heard(self) -> list[Box]:
        """The boxes about which somebody spoke, row by row."""
        return [box for line in self.lines for box in line.boxes if box.cell]

    @property
    def is_wide(self) -> bool:
        """Whether the matrix needs the whole width of a page."""
        return len(self.specialties) > BESIDE_A_MARGIN

    @property
    def conversations(self) -> int:
        """How many conversations said something."""
        return len({one.reflection_id for one in self.evidence})

    def box(self, specialty: Specialty, value: Value) -> Box:
        """One of them."""
        return Box(specialty, value, self.cells.get((specialty.pk, value.value)))


def so_far(student: User) -> SoFar:
    """The whole of it. Five queries and those of the inventory, however much was heard."""
    evidence = list(evidence_of(student))
    weights = value_weights(student)
    return SoFar(
        evidence, _specialties(student, evidence), _values(student, evidence, weights), weights, cells_of(evidence)
    )


def evidence_of(student: User) -> QuerySet[Evidence]:
    """What the student kept, the oldest conversation first, each with its speaker and where they speak from.

    Three queries. What many pieces of evidence share, a conversation or a specialty, is read once and not with each.
    """
    talks = Reflection.objects.select_related("meeting__conversation__contact__viewpoint")
    kept = Evidence.objects.visible_to(student).kept().order_by("reflection__meeting__starts_at", "created_at")
    return kept.prefetch_related("specialty", Prefetch("reflection", talks))


def reflections_without_evidence(student: User) -> list[Reflection]:
    """The latest talks written about of which it is not said yet what they speak to. One query."""
    said = Evidence.objects.kept().filter(reflection=OuterRef("pk"))
    rows = Reflection.objects.visible_to(student).exclude(kept_at=None, finished_at=None).exclude(Exists(said))
    talks = rows.filter(meeting__conversation__contact__removed_at=None).select_related(
        "meeting__conversation__contact"
    )
    return list(talks.order_by("-meeting__starts_at")[:UNSAID_SHOWN])


def speaker_of(evidence: Evidence) -> Contact:
    """Who said it."""
    return evidence.reflection.meeting.conversation.contact


def cells_of(evidence: Iterable[Evidence]) -> Mapping[Key, Cell]:
    """The boxes about which somebody spoke."""
    return cells(_report(one) for one in evidence)


def _report(one: Evidence) -> Report:
    return Report(
        specialty=one.specialty_id,
        value=one.value,
        speaker=str(speaker_of(one).pk),
        leans=1 if one.leans == Leans.FOR else -1,
        strength=one.strength,
        known=one.known,
    )


def _specialties(student: User, evidence: Iterable[Evidence]) -> list[Specialty]:
    """Those spoken about and those marked as open, by their names in the reader's language. One query."""
    marked = OpenField.objects.visible_to(student).select_related("specialty")
    found = {one.specialty_id: one.specialty for one in (*evidence, *marked)}
    return sorted(found.values(), key=lambda specialty: (fold(specialty.name), specialty.pk))


def _values(student: User, evidence: Iterable[Evidence], weights: Mapping[str, float]) -> list[Value]:
    """Those spoken about and those a hope is linked to; the weightiest first, else as they are listed. One query."""
    hoped = Card.objects.visible_to(student).kept().exclude(value="").order_by().values_list("value", flat=True)
    there = {*hoped.distinct(), *(one.value for one in evidence)}
    known = [value for value in Value if value.value in there]
    return sorted(known, key=lambda value: -weights.get(value.value, float("-inf")))
