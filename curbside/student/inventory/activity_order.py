"""The order in which the activities are asked: mixed, eight on a page, the same whenever one comes back."""

from random import Random
from typing import Final

from .models import Activity, Interest

PER_PAGE: Final = 8
PAGES: Final = len(Activity) // PER_PAGE


def in_order(seed: int) -> list[Activity]:
    """All of them: rounds of six, one of each kind, so that no kind stands together."""
    chance = Random(seed)  # noqa: S311 - an order to read in, no secret
    columns = []
    for kind in Interest:
        column = [activity for activity in Activity if activity.interest == kind]
        chance.shuffle(column)
        columns.append(column)
    mixed: list[Activity] = []
    for around in zip(*columns, strict=True):
        once = list(around)
        chance.shuffle(once)
        mixed += once
    return mixed


def page_of(seed: int, page: int) -> list[Activity]:
    """The activities of one page, counted from 1."""
    return in_order(seed)[(page - 1) * PER_PAGE : page * PER_PAGE]
