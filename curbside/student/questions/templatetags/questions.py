"""Drawings of this room."""

from dataclasses import dataclass

from django import template

from ..timing import Fit

register = template.Library()

# The drawing's grid: the talk and what lies beyond it from x = 4 to x = 356.
_START, _END = 4, 356
_GAP, _ROOM_FOR_A_NUMBER = 2, 14


@dataclass(frozen=True, slots=True)
class Bar:
    """One question's minutes. `number` is empty where there is no room for it."""

    x: int
    width: int
    look: str
    number: str = ""

    @property
    def middle(self) -> int:
        """Where its number stands."""
        return self.x + self.width // 2


@register.inclusion_tag("questions/sheet/_minutes.html")
def minutes_bar(fit: Fit) -> dict[str, object]:
    """Each question's minutes along the talk, its end marked, and beyond it what is for when there is time."""
    scale = (_END - _START) / (max(fit.minutes, fit.used) + fit.more)
    end = max(fit.minutes, fit.used)
    closing = sum(card.minutes for card in fit.last) + fit.kept_free
    parts = [
        *_laid(0, [card.minutes for card in fit.inside], "dot", 1),
        *_laid(end - closing, [card.minutes for card in fit.last], "dot", fit.count - len(fit.last) + 1),
        *_laid(end - fit.kept_free, [fit.kept_free] if fit.kept_free else [], "dash mid", 0),
        *_laid(end, [card.minutes for card in fit.beyond], "mid", len(fit.inside) + 1),
    ]
    bars = [_bar(_START + at * scale, minutes * scale, look, number) for at, minutes, look, number in parts]
    return {"fit": fit, "bars": bars, "start": _START, "end": round(_START + end * scale)}


def _laid(begin: int, minutes: list[int], look: str, number: int) -> list[tuple[int, int, str, int]]:
    laid = []
    for one in minutes:
        laid.append((begin, one, look, number))
        begin, number = begin + one, number + 1 if number else 0
    return laid


def _bar(x: float, width: float, look: str, number: int) -> Bar:
    has_room = number > 0 and width >= _ROOM_FOR_A_NUMBER
    return Bar(round(x) + _GAP // 2, max(1, round(width) - _GAP), look, str(number) if has_room else "")
