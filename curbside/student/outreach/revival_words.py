"""The short list in words: each reason as a fact, what is not known, and the way to ask."""

from collections.abc import Callable
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from curbside.algorithms.ties.ladder import Way
from curbside.algorithms.ties.revival import Because, Unknown
from curbside.student.people.models import Contact

from .revival_queries import STRANGERS, Gap, Suggested

FACTS_SHOWN: Final = 4

_YEAR: Final = 12
_YEARS_ONLY: Final = 24
"""Months: from here on silence is told in whole years."""

WEIGHT_LABELS: Final = {
    Because.PEERS: gettext_lazy("They are a classmate"),
    Because.OPEN_FIELD: gettext_lazy("They work in a field you are open to"),
    Because.LOST_TOUCH: gettext_lazy("You lost touch"),
    Because.INTRODUCED: gettext_lazy("Someone could introduce you"),
    Because.PERIPHERAL: gettext_lazy("You know them only a little"),
    Because.LITTLE_KNOWN_FIELD: gettext_lazy("You know nobody else in their field"),
    Because.BRIDGING: gettext_lazy("They know people from several circles"),
}


def facts(one: Suggested) -> list[str]:
    """The weightiest reasons, each as a sentence."""
    return [_fact(reason.code, one) for reason in one.suggestion.reasons[:FACTS_SHOWN]]


def _fact(code: Because, one: Suggested) -> str:
    field = {"field": one.contact.specialty.name if one.contact.specialty else ""}
    told: dict[Because, Callable[[], str]] = {
        Because.PEERS: lambda: _("A classmate"),
        Because.LOST_TOUCH: lambda: _silence(one.months_silent or 0),
        Because.OPEN_FIELD: lambda: _("Works in a field you marked as open: %(field)s") % field,
        Because.LITTLE_KNOWN_FIELD: lambda: _("The only person you know in this field: %(field)s") % field,
        Because.INTRODUCED: lambda: connector_words(one.contact, one.connector),
        Because.BRIDGING: lambda: (
            _("Knows %(count)s of your people, hardly any of whom know one another, as far as you noted")
            % {"count": one.knows}
        ),
        Because.PERIPHERAL: lambda: _("Not among the people closest to you"),
    }
    return told[code]()


def connector_words(contact: Contact, connector: Contact | None) -> str:
    """Who stands between the two: an introduction for strangers, a mention for those who have met."""
    name = {"name": connector.name if connector else ""}
    if contact.how_known in STRANGERS:
        return _("%(name)s knows them and could introduce you") % name
    return _("You both know %(name)s, who could mention you first") % name


def _silence(months: int) -> str:
    if months < _YEARS_ONLY:
        text = ngettext(
            "You were last in touch %(count)d month ago", "You were last in touch %(count)d months ago", months
        )
        return text % {"count": months}
    years = months // _YEAR
    text = ngettext("You were last in touch %(count)d year ago", "You were last in touch %(count)d years ago", years)
    return text % {"count": years}


def way_words(one: Suggested) -> str:
    """The way that is offered, in a sentence."""
    if one.needs_warm_up:
        return _("After so long, begin with a hello that asks for nothing.")
    if one.way == Way.IN_PERSON:
        return _("Ask face to face when you next meet: in person, people say yes more often than we expect.")
    if one.way == Way.INTRODUCTION and one.connector:
        return _("Let %(name)s mention you first.") % {"name": one.connector.name}
    if one.way == Way.PHONE:
        return _("Call them.")
    return _("Write them a short note.")


def gap_words(gap: Gap) -> str:
    """How many people something is not known of."""
    count = {"count": gap.count}
    if gap.code == Unknown.LAST_SPOKE:
        text = ngettext(
            "For %(count)d person we do not know when you were last in touch.",
            "For %(count)d people we do not know when you were last in touch.",
            gap.count,
        )
    elif gap.code == Unknown.SPECIALTY:
        text = ngettext(
            "For %(count)d person no field is written down.",
            "For %(count)d people no field is written down.",
            gap.count,
        )
    elif gap.code == Unknown.HOW_KNOWN:
        text = ngettext(
            "For %(count)d person it is not said how you know them.",
            "For %(count)d people it is not said how you know them.",
            gap.count,
        )
    else:
        text = ngettext(
            "For %(count)d person we know of hardly anyone they know.",
            "For %(count)d people we know of hardly anyone they know.",
            gap.count,
        )
    return text % count
