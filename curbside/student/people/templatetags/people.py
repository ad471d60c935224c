"""What happened with someone, in words."""

from typing import Final

from django import template
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

register = template.Library()

_HAPPENED: Final[dict[str, Promise]] = {
    "added": _("You added them to your people."),
    "begun": _("You began to prepare a conversation."),
    "closed": _("You closed the conversation."),
    "asked": _("You asked for a conversation."),
    "answered": _("They answered."),
    "met": _("You met."),
    "thanked": _("You thanked them."),
    "light": _("You said hello."),
    "told": _("You told them what came of it."),
}
_LAST: Final[dict[str, Promise]] = {
    "asked": pgettext_lazy("and the day", "You asked"),
    "answered": pgettext_lazy("and the day", "They answered"),
    "met": pgettext_lazy("and the day", "You met"),
    "thanked": pgettext_lazy("and the day", "You thanked them"),
    "light": pgettext_lazy("and the day", "You said hello"),
    "told": pgettext_lazy("and the day", "You told them what came of it"),
}


@register.filter
def grouped(number: int) -> str:
    """A large number as the reader's language writes it: 3,600."""
    return number_format(number, force_grouping=True)


@register.filter
def happened(kind: str) -> str | Promise:
    """A whole sentence for the line of what happened."""
    return _HAPPENED.get(kind, "")


@register.filter
def last_happened(kind: str) -> str | Promise:
    """The beginning of a line that a date ends."""
    return _LAST.get(kind, "")
