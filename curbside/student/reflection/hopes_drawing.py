"""Hopes over time as four lanes, one for each thing that became of a hope; conversations stand in their order.

Pure functions. The lanes stretch with the page and hold no text: their labels are HTML. A dot is one hope, a faint
upright line one conversation.
"""

from collections.abc import Sequence
from typing import Final

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

WIDTH: Final = 360
HEIGHT: Final = 36
_EDGE: Final = 8
_DOT: Final = 8
_GAP: Final = 1.0
MANY: Final = 20
"""From so many conversations on, the dots are small."""


def lane(counts: Sequence[int], kind: str = "") -> SafeString:
    """One lane: in each conversation so many hopes came to this. `kind` is the class of its dots."""
    ticks = format_html_join("", '<path class="faint" d="M{} 2V34"/>', ((_n(x),) for x in across(len(counts))))
    small = " small" if len(counts) >= MANY else ""
    marks = (
        (kind + small, _n(x), _n(y)) for x, count in zip(across(len(counts)), counts, strict=True) for y in _down(count)
    )
    dots = format_html_join("", '<path class="hope {}" d="M{} {}h0"/>', marks)
    return format_html(
        '<svg class="draw" viewBox="0 0 {} {}" preserveAspectRatio="none" aria-hidden="true">{}{}</svg>',
        WIDTH,
        HEIGHT,
        ticks,
        dots,
    )


def across(conversations: int) -> list[float]:
    """Where each conversation stands, evenly, in its order."""
    step = (WIDTH - 2 * _EDGE) / max(conversations, 1)
    return [_EDGE + (at + 0.5) * step for at in range(conversations)]


def _down(count: int) -> list[float]:
    """Dots of one conversation in one lane: one above the other about the middle, closer where there are many."""
    room = HEIGHT - _DOT
    step = min(_DOT + _GAP, room / max(count - 1, 1))
    top = HEIGHT / 2 - (count - 1) * step / 2
    return [top + at * step for at in range(count)]


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
