"""The matrix in words: which way people lean, how many they are, how directly they know, from where they speak."""

from collections.abc import Iterable
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from curbside.algorithms.evidence import Cell, Sure

from .evidence_queries import Box
from .models import Evidence
from .viewpoints_heard import LABELS

EITHER: Final = 0.05
"""A lean nearer to the middle than this is called neither."""


def lean_words(cell: Cell | None) -> str:
    """Which way it points, said no more surely than it is. Of people who disagree no average is told."""
    if cell is None:
        return _("Nobody asked yet")
    if cell.disagree or cell.lean is None:
        return _("They disagree")
    if abs(cell.lean) < EITHER:
        return _("It could be either")
    if cell.sure is Sure.FAIRLY:
        return _("There is much of it") if cell.lean > 0 else _("There is little of it")
    return _("It leans to much of it") if cell.lean > 0 else _("It leans to little of it")


def amount_words(cell: Cell | None) -> str:
    """How much there is, and how sure one can be."""
    count = len(cell.speakers) if cell else 0
    if not cell or not count:
        return ""
    people = ngettext("One person, so far", "%(count)d people", count) % {"count": count}
    if cell.disagree or cell.sure is Sure.ONE:
        return people
    return _("%(people)s, fairly sure") % {"people": people} if cell.sure is Sure.FAIRLY else _not_sure(people)


def _not_sure(people: str) -> str:
    return _("%(people)s, not sure yet") % {"people": people}


def box_words(box: Box) -> str:
    """The box in a sentence, for who hears the page."""
    parts = filter(None, (lean_words(box.cell), amount_words(box.cell).lower()))
    where = {"value": box.value.label, "specialty": box.specialty.name, "what": ", ".join(parts)}
    return _("%(value)s, %(specialty)s: %(what)s") % where


def sides_words(sides: Iterable[str]) -> str:
    """From where people speak, side by side."""
    return "\N{NO-BREAK SPACE}· ".join(str(LABELS[side]) for side in sides if side in LABELS)


def own_words(evidence: Evidence) -> str:
    """The student's words: those kept with it, or else what was heard on the question."""
    return evidence.words or (evidence.heard.text if evidence.heard else "")
