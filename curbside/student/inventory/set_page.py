"""The page of one set: where it stands in the sitting, and the four with what is chosen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.urls import reverse

from .models import ChoiceSet, Value
from .value_words import DESCRIPTIONS

CHOOSE: Final = "#choose"
"""Where a page of choices begins for the keyboard: at the choices, not at the menu once more."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One of the four."""

    value: Value
    description: str
    is_best: bool
    is_worst: bool


@dataclass(frozen=True, slots=True)
class SetPage:
    """The four, and how many sets are chosen of how many."""

    choice_set: ChoiceSet
    conditions: list[Condition]
    answered: int
    total: int

    @property
    def is_last_open(self) -> bool:
        """Whether the result is all that comes after it."""
        return self.answered + (self.choice_set.answered_at is None) >= self.total


def page_of_set(choice_set: ChoiceSet, picked: Mapping[str, str]) -> SetPage:
    """With `picked` as chosen under `best` and `worst`."""
    sets = list(ChoiceSet.objects.filter(sitting=choice_set.sitting_id))
    values = [Value(code) for code in choice_set.shown]
    return SetPage(
        choice_set,
        [
            Condition(value, str(DESCRIPTIONS[value]), picked["best"] == value, picked["worst"] == value)
            for value in values
        ],
        sum(one.answered_at is not None for one in sets),
        len(sets),
    )


def after(choice_set: ChoiceSet, then: str) -> str:
    """Where to go from it: by `then` the set before or the four parts; else the next one, or the result of them all.

    The next in line, chosen in or not, so that one who went back comes forward by the same steps; after the last, the
    first still open.
    """
    if then == "stop":
        return reverse("inventory:inventory")
    sets = list(ChoiceSet.objects.filter(sitting=choice_set.sitting_id))
    if then == "back":
        return _address(
            [one for one in reversed(sets) if one.position < choice_set.position], reverse("inventory:values")
        )
    still_open = [one for one in sets if not one.answered_at]
    in_line = [one for one in sets if one.position > choice_set.position]
    result = reverse("inventory:values_result", args=[choice_set.sitting_id])
    return _address([*in_line, *still_open], result) if still_open else result


def _address(sets: list[ChoiceSet], otherwise: str) -> str:
    return f"{reverse('inventory:values_set', args=[sets[0].pk])}{CHOOSE}" if sets else otherwise
