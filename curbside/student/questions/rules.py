"""What may stand on a sheet, in which order, and how much fits."""

from typing import Final

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from curbside.algorithms.favours import Favour, favour_asked
from curbside.foundation.kit.forms import clean_line, clean_text

from .models import Card

CARDS_MAX: Final = 30
"""Cards of one sheet, on it or beside it."""

ON_SHEET_MAX: Final = 12
"""Cards a student can take along."""

TEXT_MAX: Final = 300
HOPE_MAX: Final = 1_000
KNOWN_MAX: Final = 3_000
PURPOSE_MAX: Final = 300

MINUTES: Final = (20, 30)
"""How long a conversation lasts."""


def refused_favour(text: str) -> Favour | None:
    """A job or a reference, if `text` asks for one: the one thing a sheet refuses."""
    return favour_asked(text)


def checked_text(text: str) -> str:
    """The question as it is kept: one line. Raises ValidationError when empty, too long, or asking for a favour."""
    text = clean_line(text)
    if not text:
        raise ValidationError({"text": _("Write the question as you would say it.")})
    if len(text) > TEXT_MAX:
        raise ValidationError(
            {"text": _("A question this long is hard to follow aloud. Keep it under %d characters.") % TEXT_MAX}
        )
    favour = refused_favour(text)
    if favour:
        raise ValidationError(
            {"text": ValidationError(_("A job or a reference cannot be asked for here."), code=favour.value)}
        )
    return text


def checked_words(text: str, field: str, limit: int) -> str:
    """The student's own words as they are kept. Raises ValidationError when longer than `limit` characters."""
    text = clean_text(text)
    if len(text) > limit:
        raise ValidationError({field: _("Keep it under %d characters.") % limit})
    return text


def place_of(card: Card) -> tuple[bool, bool, int]:
    """Sorts the cards of a sheet: those on it first, and whom else to meet last of all on it."""
    return (not card.is_on_sheet, card.is_who_next, card.position)
