"""Why a conversation is suggested, in a sentence or two."""

from collections.abc import Sequence

from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from curbside.algorithms.evidence import Cell
from curbside.algorithms.next_conversation import Because
from curbside.student.inventory.models import Value

from .evidence_queries import SoFar
from .next_queries import Next
from .viewpoints_heard import LABELS


def told(nexts: Sequence[Next], known: SoFar) -> list[list[str]]:
    """The sentences for each of them. What one has said the next does not say again."""
    most = max(known.weights, key=lambda value: known.weights[value], default="")
    first = next((one for one in nexts if most in _about(one, known)), None)
    sentences = [facts(one, known, most=most if one is first else "") for one in nexts]
    for at in range(1, len(nexts)):
        if _asks_the_same(nexts[at - 1], nexts[at], known):
            sentences[at][0] = _("Nobody in this field has told you about that yet, either.")
    return sentences


def _asks_the_same(before: Next, one: Next, known: SoFar) -> bool:
    """Whether both are about the same values, of which nobody has spoken."""
    about = set(_about(one, known))
    both_empty = before.why.because is one.why.because is Because.EMPTY
    return both_empty and bool(about) and about == set(_about(before, known))


def facts(one: Next, known: SoFar, *, most: str = "") -> list[str]:
    """What it would tell about and why; then from where they speak, if nobody was heard from there."""
    about = sorted(_about(one, known), key=lambda value: value != most)
    return [fact for fact in (_reason(one, about), _weight(about, most), _side(one)) if fact]


def _about(one: Next, known: SoFar) -> list[Value]:
    """The values of which the weightiest reason is true: a sentence names no other."""
    if one.why.because is Because.VIEWPOINT:
        return one.values
    return [value for value in one.values if _state(known.box(one.specialty, value).cell) is one.why.because]


def _state(cell: Cell | None) -> Because:
    if cell is None:
        return Because.EMPTY
    return Because.DISAGREE if cell.disagree else Because.UNSURE


def _reason(one: Next, about: Sequence[Value]) -> str:
    if not about:
        return "" if one.why.viewpoints else _("Nobody in this field was asked yet.")
    quoted = [_("“%(value)s”") % {"value": value.label} for value in about]
    values = {"values": get_text_list(quoted, _("and"))}
    if one.why.because is Because.EMPTY:
        return _("Nobody in this field has told you about %(values)s yet.") % values
    if one.why.because is Because.DISAGREE:
        return _("People in this field told you opposite things about %(values)s.") % values
    if one.why.because is Because.VIEWPOINT:
        return _("There is more to hear in this field about %(values)s.") % values
    return _("In this field you cannot be sure yet about %(values)s.") % values


def _weight(about: Sequence[Value], most: str) -> str:
    if not most or most not in about:
        return ""
    if len(about) == 1:
        return _("Of all you sorted, that matters most to you.")
    return _("Of all you sorted, the first matters most to you.")


def _side(one: Next) -> str:
    """A name inside a sentence begins small."""
    labels = [str(LABELS[side]) for side in one.why.viewpoints if side in LABELS]
    if not labels:
        return ""
    sides = {"sides": ", ".join(label[:1].lower() + label[1:] for label in labels)}
    if one.contact:
        return _("They would bring a side you have not heard yet: %(sides)s.") % sides
    return _("Best would be a side you have not heard yet: %(sides)s.") % sides
