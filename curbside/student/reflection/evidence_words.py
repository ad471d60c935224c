"""The matrix in words: which way people lean, how many they are, how directly they know, from where they speak."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .evidence_queries import Box
from .models import Evidence
from .viewpoints_heard import LABELS

if TYPE_CHECKING:
    from curbside.algorithms.evidence import Cell


def lean_words(cell: "Cell | None") -> str:
    """Which way it points, said no more surely than the line is drawn. Of people who disagree no average is told."""
    if cell is None:
        return _("Nobody asked yet")
    if cell.disagree:
        return _("They disagree")
    if cell.low > 0:
        return _("There is much of it")
    if cell.high < 0:
        return _("There is little of it")
    return (
        _("It leans to much, and may yet be little") if cell.lean > 0 else _("It leans to little, and may yet be much")
    )


def people_words(cell: "Cell | None") -> str:
    """How much there is."""
    count = len(cell.speakers) if cell else 0
    if not count:
        return ""
    return ngettext("One person, so far", "%(count)d people", count) % {"count": count}


def box_words(box: Box) -> str:
    """The box in a sentence, for who hears the page."""
    parts = filter(None, (lean_words(box.cell), people_words(box.cell).lower()))
    where = {"value": box.value.label, "specialty": box.specialty.name, "what": ", ".join(parts)}
    return _("%(value)s, %(specialty)s: %(what)s") % where


def sides_words(sides: Iterable[str]) -> str:
    """From where people speak, side by side."""
    return " · ".join(str(LABELS[side]) for side in sides if side in LABELS)


def own_words(evidence: Evidence) -> str:
    """The student's words: those kept with it, or else what was heard on the question."""
    return evidence.words or (evidence.heard.text if evidence.heard else "")
