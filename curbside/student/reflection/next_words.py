"""Why a conversation is suggested, as facts."""

from django.utils.translation import gettext as _

from curbside.algorithms.next_conversation import Because
from curbside.student.inventory.models import Value

from .evidence_queries import SoFar
from .evidence_words import sides_words
from .next_queries import Next


def facts(one: Next, known: SoFar) -> list[str]:
    """What speaks for it, the weightiest first."""
    told = [_reason(one)]
    most = max(known.weights, key=lambda value: known.weights[value], default="")
    if most in one.values:
        told.append(_("Of all you sorted, this matters most to you: %(value)s") % {"value": Value(most).label})
    if one.why.viewpoints:
        said = {"specialty": one.specialty.name, "sides": sides_words(one.why.viewpoints)}
        told.append(_("Not heard yet in this field, %(specialty)s: %(sides)s") % said)
    return [fact for fact in told if fact]


def _reason(one: Next) -> str:
    value = {"value": one.values[0].label if one.values else ""}
    if one.why.because is Because.VIEWPOINT or not one.values:
        return "" if one.why.viewpoints else _("Nobody in this field was asked yet.")
    if one.why.because is Because.EMPTY:
        return _("Nobody in this field was asked yet about this: %(value)s") % value
    if one.why.because is Because.DISAGREE:
        return _("People disagree about this: %(value)s") % value
    return _("You cannot be sure yet about this: %(value)s") % value
