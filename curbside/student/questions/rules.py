"""What may stand on a sheet, in which order, and how much fits."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from curbside.algorithms.favours import Favour, favour_asked
from curbside.algorithms.folding import fold
from curbside.foundation.kit.forms import clean_line, clean_text
from curbside.student.inventory.models import Interest, Skill, Value

from .models import Card, Sheet

CARDS_MAX: Final = 30
"""Cards of one sheet, on it or beside it."""

ON_SHEET_MAX: Final = 12
"""Cards a student can take along."""

TEXT_MAX: Final = 300
HOPE_MAX: Final = 1_000
KNOWN_MAX: Final = 3_000
PURPOSE_MAX: Final = 300

PROMPT_MAX: Final = 300
"""Characters of each answer to what helps when the hope is not known yet."""

TALK_MINUTES: Final = 20
"""How long a talk lasts while nobody said: as long as an ask asks for."""

TALK_LIMITS: Final = (10, 120)
CARD_LIMITS: Final = (1, 30)
"""The fewest and most minutes of a talk, and of one answer."""

SUGGESTIONS: Final = (
    "identifies_patient",
    "closed",
    "several",
    "leading",
    "hope_showing",
    "income_blunt",
    "flattery",
    "answerable_online",
)
"""The codes of what may be suggested about a wording, and let be. What is refused is not among them.

In the order they are said: what could harm someone, then how it is asked, then what it asks about.
"""

_OF_A_REFERENCE: Final = ("letter", "lettre", "referen", "recomm", "vouch", "good word")

LINKED_TO: Final[dict[str, type[TextChoices]]] = {"value": Value, "skill": Skill, "interest": Interest}


@dataclass(frozen=True, slots=True)
class Details:
    """What the hope speaks to, as `value:control` or empty, and the student's word on the minutes, if any."""

    speaks_to: str = ""
    minutes: int | None = None


def refused_favour(text: str) -> Favour | None:
    """A job or a reference, if `text` asks for one in either language: the one thing a sheet refuses."""
    # Here and not above: the lists of words are read when the first question is looked at, not when Curbside starts.
    from curbside.algorithms.question_checks import LANGUAGES, check_question  # noqa: PLC0415 - see above

    plain = favour_asked(text)
    if plain:
        return plain
    asked = (flag for language in LANGUAGES for flag in check_question(text, language).flags)
    found = next((fold(flag.found) for flag in asked if flag.code == "asks_for_job"), None)
    if found is None:
        return None
    return Favour.REFERENCE if any(word in found for word in _OF_A_REFERENCE) else Favour.JOB


def checked_text(text: str, *, weighed: Collection[str] = ()) -> str:
    """The question as it is kept: one line. Raises ValidationError when empty, too long, or asking for a favour.

    `weighed` are wordings that were looked at before, the bank's or the card's own: they are not refused now.
    """
    text = clean_line(text)
    if not text:
        raise ValidationError({"text": _("Write the question as you would say it.")})
    if len(text) > TEXT_MAX:
        raise ValidationError(
            {"text": _("A question this long is hard to follow aloud. Keep it under %d characters.") % TEXT_MAX}
        )
    favour = None if text in weighed else refused_favour(text)
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


def checked_details(details: Details) -> Details:
    """The same, when both can be kept. Raises ValidationError by field."""
    kind, _colon, code = details.speaks_to.partition(":")
    if details.speaks_to and code not in getattr(LINKED_TO.get(kind), "values", ()):
        raise ValidationError({"speaks_to": _("This is not in the list. Choose another, or none.")})
    if details.minutes is not None:
        checked_minutes(details.minutes, CARD_LIMITS)
    return details


def checked_minutes(minutes: int, limits: tuple[int, int]) -> int:
    """The minutes, when they lie within `limits`. Raises ValidationError on `minutes`."""
    fewest, most = limits
    if not fewest <= minutes <= most:
        raise ValidationError({"minutes": _("Choose {fewest} to {most} minutes.").format(fewest=fewest, most=most)})
    return minutes


def known_codes(codes: Iterable[str]) -> list[str]:
    """Those that are codes of suggestions, each once, in their order."""
    given = set(codes)
    return [code for code in SUGGESTIONS if code in given]


def hope_from(relief: str, pause: str) -> str:
    """A hope made of the answers to the two questions that help when it is not known yet."""
    parts = (
        (_("I would be relieved to hear: %s"), relief),
        (_("It would give me pause to hear: %s"), pause),
    )
    return " ".join(words % _ended(answer) for words, answer in parts if answer)


def language_of(sheet: Sheet) -> str:
    """`en` or `fr`: the language of the person, else the reader's."""
    language = sheet.conversation.contact.language or get_language() or "en"
    return "fr" if language.startswith("fr") else "en"


def talk_minutes(sheet: Sheet | None) -> int:
    """How long the talk may last; None while no sheet is begun."""
    return (sheet and sheet.minutes) or TALK_MINUTES


def place_of(card: Card) -> tuple[bool, bool, int]:
    """Sorts the cards of a sheet: those on it first, and whom else to meet last of all on it."""
    return (not card.is_on_sheet, card.is_who_next, card.position)


def _ended(words: str) -> str:
    return words if words.endswith(("?", "!", "…")) else words.rstrip(" .") + "."
