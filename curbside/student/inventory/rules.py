"""What may be answered, and the words for what may not."""

from typing import Final

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .models import ChoiceSet, HowMuch, Level, Skill

ENOUGH: Final = 5
"""So many answered sets say something; with fewer nothing is made of them elsewhere. A convention."""

EARLIEST_YEAR: Final = 1900
"""Of a result from elsewhere: before it, a slip such as 0026."""

EXAMPLE_MAX: Final = 2_000
RECORD_MAX: Final = 10_000
NAME_MAX: Final = 120

SITTINGS_MAX: Final = 24
"""Of the values, and as many of the interests: two a year for twelve years."""

RATINGS_MAX: Final = 24
"""Of one skill."""

RECORDS_MAX: Final = 40


def check_choice(choice_set: ChoiceSet, best: str, worst: str) -> None:
    """Two of the four shown, and not the same twice. Raises ValidationError in words for the student."""
    if not best or not worst:
        raise ValidationError(_("Choose one that matters most and one that matters least."), code="missing")
    if not {best, worst} <= set(choice_set.shown):
        raise ValidationError(_("That was not one of these four. Choose again."), code="unknown")
    if best == worst:
        raise ValidationError(
            _("The same condition cannot matter most and least. Choose another for one of the two."), code="same"
        )


def check_rating(skill: str, level: int, example: str) -> None:
    """A skill of the list, one of the four levels, and an example. Raises ValidationError by field."""
    if skill not in Skill.values:
        raise ValidationError(_("We do not know this skill."))
    if level not in Level.values:
        raise ValidationError({"level": _("Choose one of the four.")})
    if not example.strip():
        raise ValidationError({"example": _("Tell of one time first. Without an example the rating does not count.")})


def check_how_much(how_much: int) -> None:
    """One of the five steps. Raises ValidationError."""
    if how_much not in HowMuch.values:
        raise ValidationError(_("Choose one of the five."))
