"""The outbox of one's own machine: the demo's mail program. Not mounted on a real installation."""

from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..envelope import footer
from ..models import AtThisMachine, Letter

ON_A_PAGE = 50


def index(request: HttpRequest) -> HttpResponse:
    """Every letter of this machine, the newest first."""
    letters = Letter.objects.visible_to(AtThisMachine()).order_by("-created_at", "pk")
    page = Paginator(letters, ON_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "mail/letters/index.html", {"letters": page})


def show(request: HttpRequest, letter_id: UUID) -> HttpResponse:
    """One letter as its recipient has it; its links work."""
    letter = get_object_or_404(Letter.objects.visible_to(AtThisMachine()), pk=letter_id)
    return render(request, "mail/letters/show.html", {"letter": letter, "footer": footer(letter)})
