"""Drawings of this room."""

from django import template

from ..rules import MINUTES

register = template.Library()

# The drawing's grid: an hour from x = 4 to x = 356.
_START, _END, _HOUR = 4, 356, 60


@register.inclusion_tag("questions/sheet/_minutes.html")
def minutes_line(minutes: int) -> dict[str, object]:
    """The minutes the questions take, drawn against those a conversation lasts."""
    fewest, most = MINUTES
    return {
        "minutes": minutes,
        "fewest": fewest,
        "most": most,
        "start": _START,
        "end": _END,
        "x": _at(minutes),
        "x_fewest": _at(fewest),
        "x_most": _at(most),
        "width": _at(most) - _at(fewest),
        "label_at_end": minutes > _HOUR // 2,
    }


def _at(minutes: int) -> int:
    return _START + round((_END - _START) * min(minutes, _HOUR) / _HOUR)
