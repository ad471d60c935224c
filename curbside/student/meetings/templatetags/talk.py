"""The conversation screen's tally, and whose drawer the page may open."""

from django import template
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from ..vaults import identities

register = template.Library()

# Five strokes of one bundle on a 32-high grid: four up and down, the fifth across. The script reads them from here.
_STROKES = (
    "M4.4 4.1q-0.2 12 0.3 24",
    "M12.7 2.9q-0.5 12 -1.7 24.3",
    "M18.6 2.8q-0.4 12 -0.1 24.7",
    "M26.7 2.7q0.1 12 -0.9 24.4",
    "M-0.5 22.7q14 -4 31.5 -13.3",
)
_BUNDLE = 39
_DRAWN_MAX = 30


@register.simple_tag
def asked_tally(asked: int, total: int, label: str) -> SafeString:
    """`total` strokes, at most thirty drawn, the first `asked` of them in the accent."""
    shown = min(total, _DRAWN_MAX)
    strokes = format_html_join(
        "",
        '<path class="{}" transform="translate({} 0)" d="{}"/>',
        (("acc" if at < asked else "faint", at // 5 * _BUNDLE, _STROKES[at % 5]) for at in range(shown)),
    )
    width = max(-(-shown // 5) * _BUNDLE - 4, 8)
    return format_html(
        '<svg class="draw tally" viewBox="-1 0 {} 32" role="img" aria-label="{}">{}</svg>', width, label, strokes
    )


@register.simple_tag
def whose(request: HttpRequest) -> list[dict[str, str]]:
    """What opens the drawer of the person who is signed in; nothing for anybody else."""
    return identities(request.user)
