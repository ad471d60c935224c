"""Hopes over time: what the page shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.db.models import Exists, OuterRef, Prefetch
from django.utils.safestring import SafeString

from curbside.foundation.accounts.models import User

from .hopes_drawing import lane
from .hopes_filter import HopesForm, hopes_form
from .models import Heard, Held, Reflection

PAGE: Final = 40
"""Conversations on one page, all of which are drawn."""

_DOTS: Final = {Held.HELD: "acc"}


@dataclass(frozen=True, slots=True)
class HopesPage:
    """Conversations in which a hope met its answer, the newest first, and the same as lanes, the oldest first."""

    talks: "Page[Reflection]"
    form: HopesForm
    lanes: list[tuple[Held, SafeString]]

    @property
    def first(self) -> Reflection:
        """The oldest on this page."""
        return self.talks.object_list[len(self.talks.object_list) - 1]

    @property
    def last(self) -> Reflection:
        """The newest on this page."""
        return self.talks.object_list[0]


def hopes_page(student: User, given: Mapping[str, Any]) -> HopesPage:
    """What was asked for in `given`: `value`, `specialty`, `page`. Five queries, however many hopes."""
    form = hopes_form(given, Heard.objects.visible_to(student).exclude(held=""))
    answered = form.narrow(Heard.objects.exclude(held=""))
    rows = Reflection.objects.visible_to(student).filter(Exists(answered.filter(reflection=OuterRef("pk"))))
    hopes: Prefetch[Any] = Prefetch("heard", answered.select_related("card").order_by("card__position"))
    newest = (
        rows.select_related("meeting__conversation__contact").prefetch_related(hopes).order_by("-meeting__starts_at")
    )
    talks = Paginator(newest, PAGE).get_page(given.get("page"))
    talks.object_list = list(talks.object_list)
    came_to = [[one.held for one in talk.heard.all()] for talk in reversed(talks.object_list)]
    return HopesPage(talks, form, _lanes(came_to))


def _lanes(came_to: Sequence[Sequence[str]]) -> list[tuple[Held, SafeString]]:
    return [(held, lane([talk.count(held) for talk in came_to], _DOTS.get(held, "ink"))) for held in Held]
