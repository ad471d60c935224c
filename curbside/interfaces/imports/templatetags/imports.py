"""What stands in a line, and why it was not read, in words."""

from datetime import date
from typing import Any, Final

from django import template
from django.utils.formats import date_format, number_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from curbside.foundation.kit.clock import day_words
from curbside.student.people.models import HowKnown
from curbside.student.people.models.contact import LEAP_YEAR

from .. import reasons
from ..details import LINES, as_fields

register = template.Library()

_FORMATS: Final[dict[str, Promise]] = {
    "linkedin": gettext_lazy("LinkedIn connections"),
    "google": gettext_lazy("Google contacts"),
    "outlook": gettext_lazy("Outlook contacts"),
    "vcard": gettext_lazy("vCard contacts"),
    "table": gettext_lazy("A table"),
    "sheet": gettext_lazy("A spreadsheet"),
    "pasted": gettext_lazy("Pasted lines"),
}


@register.filter
def grouped(number: int) -> str:
    """A large number as the reader's language writes it: 3,600."""
    return number_format(number, force_grouping=True)


@register.filter
def format_in_words(code: str) -> str | Promise:
    """Where the people come from."""
    return _FORMATS.get(code, gettext_lazy("A file"))


@register.filter
def brought_in_words(brings: dict[str, Any]) -> list[str]:
    """What a row tells of somebody the student has, one detail after the other."""
    fields = as_fields(brings)
    details = [
        *brings.get("emails", ()),
        *brings.get("phones", ()),
        *(fields[line] for line in LINES if line in fields),
    ]
    if "how_known" in fields:
        details.append(str(HowKnown(fields["how_known"]).label))
    if "birth_month" in fields:
        day = date(LEAP_YEAR, fields["birth_month"], fields["birth_day"])
        details.append(_("birthday on %(day)s") % {"day": day_words(day, "j F")})
    if "known_since" in fields:
        details.append(_("known since %(month)s") % {"month": date_format(fields["known_since"], "F Y")})
    return details


@register.filter
def reason_in_words(code: str) -> str:
    """Why the line was not kept, or not wholly."""
    return reasons.of_line(code)
