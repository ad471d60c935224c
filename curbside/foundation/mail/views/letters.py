"""The outbox of one's own machine: the demo's mail program. Not mounted on a real installation."""

from collections.abc import Iterable
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from ..envelope import footer
from ..models import AtThisMachine, Letter

ON_A_PAGE = 50


def index(request: HttpRequest) -> HttpResponse:
    """Every letter of this machine that is still one, the newest first; of those forgotten, how many there were."""
    letters = Letter.objects.visible_to(AtThisMachine()).select_related("sender").order_by("-created_at", "pk")
    page = Paginator(letters.exclude(to_address=""), ON_A_PAGE).get_page(request.GET.get("page"))
    zone = _zone(request.user, page)
    shown = {"letters": page, "zone": zone, "forgotten": letters.filter(to_address="").count()}
    with timezone.override(ZoneInfo(zone)):
        return render(request, "mail/letters/index.html", shown)


def show(request: HttpRequest, letter_id: UUID) -> HttpResponse:
    """One letter as its recipient has it; its links work."""
    letters = Letter.objects.visible_to(AtThisMachine()).select_related("sender")
    letter = get_object_or_404(letters, pk=letter_id)
    zone = _zone(request.user, [letter])
    with timezone.override(ZoneInfo(zone)):
        return render(request, "mail/letters/show.html", {"letter": letter, "footer": footer(letter), "zone": zone})


def _zone(reader: object, letters: Iterable[Letter]) -> str:
    """The reader's own; a visitor has none, so that of who wrote."""
    people = [reader, *(letter.sender for letter in letters)]
    zones = (getattr(person, "time_zone", "") for person in people)
    return next(filter(None, zones), settings.TIME_ZONE)
