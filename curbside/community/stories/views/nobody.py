"""The page itself, for members of a centre and for whoever has its public address, and its picture."""

from uuid import UUID

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from curbside.foundation.accounts.models import Centre, SignedIn

from ..door import own_centre, shared_page
from ..page import example_page, page_of


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """The page of one's own centre; examples for who belongs to none."""
    centre = own_centre(request.user, request.GET.get("centre", ""))
    mine = Centre.objects.visible_to(request.user).order_by("name")
    page: dict[str, object] = {
        "centre": centre,
        "page": page_of(centre) if centre else example_page(),
        "others": mine.exclude(pk=centre.pk) if centre else mine,
        "runs_it": centre is not None and Centre.objects.run_by(request.user).filter(pk=centre.pk).exists(),
    }
    return render(request, "stories/nobody/index.html", page)


@require_safe
def show(request: HttpRequest, public_page_id: UUID) -> HttpResponse:
    """The same by its public address, without an account. No search engine is told of it."""
    public_page = shared_page(public_page_id)
    picture = f"{settings.SITE_URL}{reverse('stories:shared_picture', args=[public_page.pk])}"
    page = {
        "centre": public_page.centre,
        "page": page_of(public_page.centre),
        "public_page": public_page,
        "picture": f"{picture}?language={get_language()}",
    }
    response = render(request, "stories/nobody/show.html", page)
    response.headers["X-Robots-Tag"] = "noindex"
    return response
