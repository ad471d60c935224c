"""Hopes drawn as marks: what went as hoped in the accent, a broken line where it did not hold."""

from collections.abc import Iterable
from typing import Final

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from ..models import Heard, Held

register = template.Library()

# Each on a 20 by 32 grid, drawn by hand.
_MARKS: Final[dict[str, tuple[str, str]]] = {
    Held.HELD: ("acc", "M10 3q0.4 13 0 26"),
    Held.BETWEEN: ("", "M10 16q0.2 6 0 13"),
    Held.DID_NOT: ("", "M10 3q0.3 4 0 8.5M10 20.5q-0.2 4 0 8.5"),
    Held.SURPRISED: ("", "M10 3c-7 4-7 8 0 12s7 9 0 14"),
}
_STEP: Final = 18
_DRAWN_MAX: Final = 40


@register.simple_tag
def hope_marks(held: Iterable[str], label: str) -> SafeString:
    """One mark a hope, in order, at most forty drawn; `label` says the same in words."""
    shown = [value for value in held if value in _MARKS][:_DRAWN_MAX]
    marks = format_html_join(
        "",
        '<path class="{}" transform="translate({} 0)" d="{}"/>',
        ((_MARKS[value][0], at * _STEP, _MARKS[value][1]) for at, value in enumerate(shown)),
    )
    return format_html(
        '<svg class="draw tally s" viewBox="0 0 {} 32" role="img" aria-label="{}">{}</svg>',
        max(len(shown), 1) * _STEP + 2,
        label,
        marks,
    )


@register.simple_tag
def hope_mark(held: Held) -> SafeString:
    """One mark, for a key."""
    return hope_marks([held.value], str(held.label))


@register.filter
def hope_words(hopes: Iterable[Heard]) -> str:
    """The hopes of one conversation in words, in their order."""
    return ", ".join(str(heard.get_held_display()) for heard in hopes)


@register.filter
def held_of(hopes: Iterable[Heard]) -> list[str]:
    """What each hope came to."""
    return [heard.held for heard in hopes]
