"""Times and time zones as people say them: 15:30 in English, 15 h 30 in Canadian French, one way on every page."""

import re
from datetime import date, datetime
from typing import Final

from django.utils import formats
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

WITH_WEEKDAY: Final = "l j F Y"
_NO_BREAK: Final = "\N{NO-BREAK SPACE}"
# Cities whose name the zone's own does not spell.
_SPELLED: Final = {"America/St_Johns": _("St. John’s")}
_DAY_OF_A_MONTH: Final = re.compile(r"(?<!\\)j(?= [FMNEb])")


def clock_words(local: datetime) -> str:
    """12:15, or 12 h 15, on the clock of `local`."""
    if (get_language() or "").startswith("fr"):
        return f"{local.hour}{_NO_BREAK}h{_NO_BREAK}{local.minute:02}"
    return f"{local:%H:%M}"


def day_format(day: date, pattern: str) -> str:
    """`pattern` as Django takes it, for `day`: in French the first of a month is "1er", the others plain figures."""
    if day.day == 1 and (get_language() or "").startswith("fr"):
        return _DAY_OF_A_MONTH.sub(r"j\\e\\r", pattern)
    return pattern


def day_words(day: date, pattern: str = "j F Y") -> str:
    """24 November 2026; 1er décembre 2026."""
    return formats.date_format(day, day_format(day, pattern))


def moment_words(local: datetime) -> str:
    """Tuesday 24 November 2026, 12:15."""
    return f"{day_words(local, WITH_WEEKDAY)}, {clock_words(local)}"


def zone_words(name: str) -> str:
    """The city a zone is named after: Toronto, not America/Toronto."""
    return str(_SPELLED.get(name) or name.rpartition("/")[2].replace("_", " "))
