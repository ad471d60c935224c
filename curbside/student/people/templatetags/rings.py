"""Rings in words: their names, and why someone stands where they do."""

from typing import Final

from django import template
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext_lazy

from curbside.algorithms.ties.rings import Reason, Why

from ..models import Contact, Ring
from ..queries import Placed

register = template.Library()


@register.filter
def ring_label(ring: str) -> str:
    """A ring's name, as a heading has it."""
    return str(Ring(ring).label)


@register.simple_tag
def ring_choices(contact: Contact) -> list[tuple[str, str, bool]]:
    """What the form that moves someone offers: value, words, chosen."""
    offered = [("", _("Let Curbside place them")), *((str(value), str(label)) for value, label in Ring.choices)]
    return [(value, label, value == contact.ring_word) for value, label in offered]


@register.simple_tag
def because(placed: Placed, contact: Contact) -> list[str]:
    """Why they stand in their ring, one fact a line."""
    facts = [_fact(reason, contact) for reason in placed.rule.reasons]
    last = placed.known.last_touch
    if last:
        facts.append(_("Last in touch in %(month)s.") % {"month": date_format(last, "F Y")})
    if not placed.word:
        return facts
    chosen = _("You placed them here, and here they stay until you say otherwise.")
    if placed.rule.ring == placed.word:
        return [chosen, *facts]
    return [
        chosen,
        _("Left to Curbside, they would stand in this ring: %(ring)s.") % {"ring": ring_label(placed.rule.ring)},
    ]


def _fact(reason: Reason, contact: Contact) -> str:
    if reason.code == Why.HOW_KNOWN:
        return _("How you know them: %(how)s.") % {"how": contact.get_how_known_display()}
    if reason.code in _COUNTED:
        return str(_COUNTED[reason.code] % {"n": reason.count})
    return str(_PLAIN[reason.code])


_PLAIN: Final[dict[Why, Promise]] = {
    Why.HOW_UNKNOWN: gettext_lazy("How you know them is not written down."),
    Why.LAST_SPOKE_UNKNOWN: gettext_lazy("When you were last in touch is not written down."),
    Why.JUST_MET: gettext_lazy("You have known each other for less than a month."),
    Why.NOTHING_KNOWN: gettext_lazy("Nothing is written down yet about the two of you."),
}
_COUNTED: Final[dict[Why, Promise]] = {
    Why.OFTEN_LATELY: ngettext_lazy(
        "In touch %(n)d time in two years, and lately.", "In touch %(n)d times in two years, and lately.", "n"
    ),
    Why.ANSWERS: ngettext_lazy("They answered you %(n)d time.", "They answered you %(n)d times.", "n"),
    Why.SILENT: ngettext_lazy("No word for %(n)d year.", "No word for %(n)d years.", "n"),
    Why.FAMILY_STAYS: ngettext_lazy(
        "No word for %(n)d year, but family stays near.", "No word for %(n)d years, but family stays near.", "n"
    ),
}
