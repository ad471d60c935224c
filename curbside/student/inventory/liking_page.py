"""One page of eight activities, and where one goes from it."""

from dataclasses import dataclass

from django.urls import reverse

from .activity_order import PAGES, PER_PAGE, in_order, page_of
from .models import ACTIVITIES, Activity, InterestSitting, Liking


@dataclass(frozen=True, slots=True)
class LikingPage:
    """Its number from 1, the eight, what is chosen of them, and how many are answered in all."""

    number: int
    activities: list[Activity]
    chosen: dict[str, int]
    answered: int

    @property
    def total(self) -> int:
        """How many there are."""
        return ACTIVITIES

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return PAGES

    @property
    def before(self) -> int:
        """The number of the page before this one; 0 before the first."""
        return self.number - 1


def liking_page(sitting: InterestSitting, asked: str) -> LikingPage:
    """The page asked for; the first one with something open, where the number is none of ours."""
    chosen = dict(Liking.objects.filter(sitting=sitting).values_list("activity", "how_much"))
    numbers = {str(number): number for number in range(1, PAGES + 1)}
    number = numbers.get(asked) or _first_open(sitting.seed, chosen)
    activities = page_of(sitting.seed, number)
    return LikingPage(
        number, activities, {one.value: chosen[one.value] for one in activities if one in chosen}, len(chosen)
    )


def after(sitting: InterestSitting, number: int) -> str:
    """The next page, or the result after the last."""
    if number >= PAGES:
        return reverse("inventory:interests_result", args=[sitting.pk])
    return f"{reverse('inventory:likings', args=[sitting.pk])}?page={number + 1}"


def _first_open(seed: int, chosen: dict[str, int]) -> int:
    places = (place for place, activity in enumerate(in_order(seed)) if activity.value not in chosen)
    return next(places, 0) // PER_PAGE + 1
