"""The conversation screen's tally, and whose drawer the page may open. The script reads the strokes from the page."""

from django import template
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from curbside.foundation.kit.templatetags.kit import BUNDLE, STROKES

from ..vaults import identities

register = template.Library()

_DRAWN_MAX = 30


@register.simple_tag
def asked_tally(asked: int, total: int, label: str) -> SafeString:
    """`total` strokes, at most thirty drawn, the first `asked` of them in the accent."""
    shown = min(total, _DRAWN_MAX)
    strokes = format_html_join(
        "",
        '<path class="{}" transform="translate({} 0)" d="{}"/>',
        (("acc" if at < asked else "faint", at // 5 * BUNDLE, STROKES[at % 5]) for at in range(shown)),
    )
    width = max(-(-shown // 5) * BUNDLE - 4, 8)
    return format_html(
        '<svg class="draw tally" viewBox="-1 0 {} 32" role="img" aria-label="{}">{}</svg>', width, label, strokes
    )


@register.simple_tag
def whose(request: HttpRequest) -> list[dict[str, str]]:
    """What opens the drawer of the person who is signed in; nothing for anybody else."""
    return identities(request.user)
