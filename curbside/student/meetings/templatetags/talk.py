"""The conversation screen's tally, and whose drawer the page may open. The script reads the strokes from the page."""

from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from django import template
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from curbside.foundation.kit.templatetags.kit import BUNDLE, STROKES

from ..models import Meeting, MeetingState
from ..talk_page import bare_sheet
from ..vaults import identities

register = template.Library()

KEPT_BEFORE: Final = timedelta(days=1)
"""A sheet lies on the phone for a day; before that it would be gone again when the conversation begins."""

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


@register.inclusion_tag("meetings/talk/_ahead.html", takes_context=True)
def keep_for_offline(context: dict[str, Any], meeting_id: UUID) -> dict[str, Any]:
    """On the page before a conversation: what keeps its screen on the phone, and from the day before its sheet."""
    request = context["request"]
    rows = Meeting.objects.visible_to(request.user).select_related("conversation__contact", "conversation__student")
    meeting = rows.filter(pk=meeting_id, state=MeetingState.CONFIRMED).first()
    if meeting is None:
        return {}
    is_near = meeting.starts_at - timezone.now() < KEPT_BEFORE
    ahead = {"language": get_language(), "meeting": str(meeting.pk), "sheet": bare_sheet(meeting) if is_near else None}
    return {"ahead": ahead, "drawers": identities(request.user), "nonce": request.csp_nonce}


@register.simple_tag
def whose(request: HttpRequest) -> list[dict[str, str]]:
    """What opens the drawer of the person who is signed in; nothing for anybody else."""
    return identities(request.user)
