"""The reason of a line, in words."""

from typing import Final

from django import template
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .. import reasons

register = template.Library()

_FORMATS: Final[dict[str, Promise]] = {
    "linkedin": _("LinkedIn connections"),
    "google": _("Google contacts"),
    "outlook": _("Outlook contacts"),
    "vcard": _("vCard contacts"),
    "table": _("A table"),
    "sheet": _("A spreadsheet"),
    "pasted": _("Pasted lines"),
}


@register.filter
def grouped(number: int) -> str:
    """A large number as the reader's language writes it: 3,600."""
    return number_format(number, force_grouping=True)


@register.filter
def format_in_words(code: str) -> str | Promise:
    """Where the people come from."""
    return _FORMATS.get(code, _("A file"))


@register.filter
def reason_in_words(code: str) -> str:
    """Why the line was not kept, or not wholly."""
    return reasons.of_line(code)
