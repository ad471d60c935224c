"""One page of eight activities, and where one goes from it."""

from dataclasses import dataclass

from django.urls import reverse

from .activity_order import PAGES, PER_PAGE, in_order, page_of
from .models import ACTIVITIES, Activity, InterestSitting, Liking
from .set_page import CHOOSE


@dataclass(frozen=True, slots=True)
class PageMark:
    """One of the six pages: its number, and whether all its eight are answered."""

    number: int
    is_done: bool


@dataclass(frozen=True, slots=True)
class LikingPage:
    """Its number from 1, the eight, what is chosen of them, how many are answered in all, and all pages."""

    number: int
    activities: list[Activity]
    chosen: dict[str, int]
    answered: int
    marks: list[PageMark]

    @property
    def total(self) -> int:
        """How many there are."""
        return ACTIVITIES

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return PAGES

    @property
    def leads_to_result(self) -> bool:
        """Whether nothing but the result comes after it: the last page, or any once all are answered."""
        return self.number >= PAGES or self.answered >= ACTIVITIES


def liking_page(sitting: InterestSitting, asked: str) -> LikingPage:
    """The page asked for; the first one with something open, where the number is none of ours."""
    chosen = dict(Liking.objects.filter(sitting=sitting).values_list("activity", "how_much"))
    marks = [
        PageMark(number, all(one.value in chosen for one in page_of(sitting.seed, number)))
        for number in range(1, PAGES + 1)
    ]
    number = _number(asked) or _first_open(sitting.seed, chosen)
    activities = page_of(sitting.seed, number)
    of_page = {one.value: chosen[one.value] for one in activities if one in chosen}
    return LikingPage(number, activities, of_page, len(chosen), marks)


def after(sitting: InterestSitting, page: LikingPage, then: str) -> str:
    """By `then` the four parts, or the page with that number; else the next page, or the result."""
    if then == "stop":
        return reverse("inventory:inventory")
    asked = _number(then)
    if not asked and page.leads_to_result:
        return reverse("inventory:interests_result", args=[sitting.pk])
    return f"{reverse('inventory:likings', args=[sitting.pk])}?page={asked or page.number + 1}{CHOOSE}"


def _number(asked: str) -> int:
    """Of a page of ours; 0 for anything else."""
    return {str(number): number for number in range(1, PAGES + 1)}.get(asked, 0)


def _first_open(seed: int, chosen: dict[str, int]) -> int:
    places = (place for place, activity in enumerate(in_order(seed)) if activity.value not in chosen)
    return next(places, 0) // PER_PAGE + 1
