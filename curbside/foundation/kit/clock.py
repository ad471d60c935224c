"""Times and time zones as people say them: 15:30 in English, 15 h 30 in Canadian French, one way on every page."""

from datetime import datetime
from typing import Final

from django.utils import formats
from django.utils.translation import get_language

_NO_BREAK: Final = "\N{NO-BREAK SPACE}"


def clock_words(local: datetime) -> str:
    """12:15, or 12 h 15, on the clock of `local`."""
    if (get_language() or "").startswith("fr"):
        return f"{local.hour}{_NO_BREAK}h{_NO_BREAK}{local.minute:02}"
    return f"{local:%H:%M}"


def moment_words(local: datetime) -> str:
    """Tuesday 24 November 2026, 12:15."""
    return f"{formats.date_format(local, 'l j F Y')}, {clock_words(local)}"


def zone_words(name: str) -> str:
    """The city a zone is named after: Toronto, not America/Toronto."""
    return name.rpartition("/")[2].replace("_", " ")
