"""Django's own `date`, which every template has, with the first of a month as French writes it.

Put over Django's in the settings, so that no page need remember it.
"""

from datetime import date
from typing import Any

from django import template
from django.template.defaultfilters import date as plain_date
from django.utils import formats

from .. import clock

register = template.Library()


@register.filter(name="date", expects_localtime=True, is_safe=False)
def date_filter(day: Any, pattern: str | None = None) -> str:
    """As Django's, by the same patterns."""
    if isinstance(day, date):
        pattern = clock.day_format(day, formats.get_format(pattern or "DATE_FORMAT"))
    return str(plain_date(day, pattern))
