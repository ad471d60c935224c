"""The page of one set: where it stands in the sitting, and the four with what is chosen."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse

from .models import ChoiceSet, Value
from .value_words import DESCRIPTIONS


@dataclass(frozen=True, slots=True)
class Condition:
    """One of the four."""

    value: Value
    description: str
    is_best: bool
    is_worst: bool


@dataclass(frozen=True, slots=True)
class SetPage:
    """The four, how many sets are chosen of how many, and the set before."""

    choice_set: ChoiceSet
    conditions: list[Condition]
    answered: int
    total: int
    before: ChoiceSet | None

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
        next((one for one in reversed(sets) if one.position < choice_set.position), None),
    )


def after(choice_set: ChoiceSet) -> str:
    """Where to go once it is answered: the next open set, one left open before it, or the result."""
    still_open = list(ChoiceSet.objects.filter(sitting=choice_set.sitting_id, answered_at=None))
    later = [one for one in still_open if one.position > choice_set.position]
    following = next(iter(later or still_open), None)
    if following:
        return reverse("inventory:values_set", args=[following.pk])
    return reverse("inventory:values_result", args=[choice_set.sitting_id])
