"""The rings as they are drawn: who is named, who is part of a bundle, where everything stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nlargest
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Final
from uuid import UUID

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext_lazy

from curbside.algorithms.ring_layout import FEW, layout
from curbside.algorithms.ring_shapes import BOTTOM, CENTRE, LEFT, RIGHT, TOP, Circle, Drawn, Spot
from curbside.algorithms.ties.rings import OUTWARD, Ring

from .queries import Listed

NAMED: Final = 6
"""At most so many names on one ring."""
LATELY: Final = timedelta(days=365)
VIEW_BOX: Final = f"{LEFT:g} {TOP:g} {RIGHT - LEFT:g} {BOTTOM - TOP:g}"

_WORDS: Final[dict[Ring, Promise]] = {
    Ring.INNER: pgettext_lazy("on the line of a ring", "inner"),
    Ring.CLOSE: pgettext_lazy("on the line of a ring", "close"),
    Ring.OCCASIONAL: pgettext_lazy("on the line of a ring", "occasional"),
    Ring.PERIPHERAL: pgettext_lazy("on the line of a ring", "peripheral"),
    Ring.NEW: pgettext_lazy("on the line of a ring", "new"),
}


@dataclass(frozen=True, slots=True)
class Dot:
    """One named person: filled when the two were in touch within a year."""

    pk: UUID
    name: str
    lately: bool
    spot: Spot


@dataclass(frozen=True, slots=True)
class RingDrawn:
    """One ring with its line, how many people stand in it, the named and the rest."""

    ring: Ring
    count: int
    path: str
    dots: list[Dot]
    drawn: Drawn

    @property
    def veil(self) -> tuple[float, float]:
        """Left end and width of what the title keeps free of the ring's line."""
        box = self.drawn.title_box
        return box.left + (box.right - box.left) * 0.06, (box.right - box.left) * 0.88

    @property
    def hit_top(self) -> float:
        """The top of what a finger hits around the title."""
        return self.drawn.title_box.top - 8

    @property
    def few(self) -> bool:
        """Whether the small dots of the rest are few, and so drawn larger."""
        return bool(self.drawn.rest and self.drawn.rest.count <= FEW)


def draw(people: Sequence[Listed], *, today: date) -> list[RingDrawn]:
    """The five rings. On each, those are named with whom something passed most lately."""
    by_ring: dict[Ring, list[Listed]] = {ring: [] for ring in OUTWARD}
    for rank, some in groupby(people, key=itemgetter(0)):  # they come ring by ring
        by_ring[OUTWARD[rank]] = list(some)
    named = {ring: nlargest(NAMED, some, key=attrgetter("last_touch")) for ring, some in by_ring.items()}
    circles = [
        Circle(_title(ring, len(some)), [person.name for person in named[ring]], len(some) - len(named[ring]))
        for ring, some in by_ring.items()
    ]
    rings = layout(circles, _("you"), _more)
    return [
        _ring(ring, len(by_ring[ring]), named[ring], drawn, today) for ring, drawn in zip(OUTWARD, rings, strict=True)
    ]


def _ring(ring: Ring, count: int, named: Sequence[Listed], drawn: Drawn, today: date) -> RingDrawn:
    dots = [_dot(named[spot.index], spot, today) for spot in drawn.spots]
    return RingDrawn(ring, count, _path(drawn.radius), dots, drawn)


def _dot(person: Listed, spot: Spot, today: date) -> Dot:
    lately = person.last_touch >= (today - LATELY).isoformat()
    return Dot(person.pk, person.name, lately, spot)


def _title(ring: Ring, count: int) -> str:
    word = str(_WORDS[ring])
    return f"{word}, {_number(count)}" if count else word


def _more(count: int) -> str:
    return ngettext("%(n)s more", "%(n)s more", count) % {"n": _number(count)}


def _number(count: int) -> str:
    return number_format(count, use_l10n=True, force_grouping=True)


def _path(radius: float) -> str:
    """The ring's line from one side of the drawing to the other."""
    half = min(radius, CENTRE[0] - LEFT)
    y = CENTRE[1] - (radius**2 - half**2) ** 0.5
    return f"M{CENTRE[0] - half:g} {y:.1f}A{radius:g} {radius:g} 0 0 1 {CENTRE[0] + half:g} {y:.1f}"
