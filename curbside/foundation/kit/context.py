"""What the page's frame needs on every page."""

from django.conf import settings
from django.http import HttpRequest


def frame(request: HttpRequest) -> dict[str, object]:
    """Names the part of the site the page belongs to, for the main menu."""
    match = request.resolver_match
    return {
        "place": match.route.split("/")[0] if match else "",
        "show_outbox": settings.SHOW_OUTBOX,
        "emergency_number": settings.EMERGENCY_NUMBER,
    }
