"""For coordinators: what is on the page of their centre, counting anew, and its public address."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.batches import count_stories
from ..actions.public_pages import close_public_page, open_public_page
from ..door import centre_run_by, public_page_run_by
from ..models import PublicPage
from ..page import page_of


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def show(request: SignedIn, centre_id: UUID) -> HttpResponse:
    """Subject by subject: shown since when, or not yet. A POST opens the public address."""
    centre = centre_run_by(request.user, centre_id)
    if request.method == "POST":
        open_public_page(centre, actor=request.user, now=timezone.now())
        return redirect("stories:centre", centre.pk)
    public_page = PublicPage.objects.visible_to(request.user).open().filter(centre=centre).first()
    address = settings.SITE_URL + reverse("stories:shared", args=[public_page.pk]) if public_page else ""
    page = {"centre": centre, "page": page_of(centre), "public_page": public_page, "address": address}
    return render(request, "stories/centre/show.html", page)


@require_POST
@login_required
def new(request: SignedIn, centre_id: UUID) -> HttpResponse:
    """Look at those waiting now; the same happens by itself each hour."""
    centre = centre_run_by(request.user, centre_id)
    if count_stories(centre, actor=request.user, now=timezone.now()):
        messages.success(request, _("There is a new batch on the page."))
    else:
        messages.info(request, _("Nothing to add now. Counts change only in batches, once a day at most."))
    return redirect("stories:centre", centre.pk)


@require_POST
@login_required
def remove(request: SignedIn, public_page_id: UUID) -> HttpResponse:
    """Close the public address; another may be opened."""
    public_page = public_page_run_by(request.user, public_page_id)
    close_public_page(public_page, actor=request.user, now=timezone.now())
    messages.success(request, _("The public address is closed. Whoever opens it finds nothing."))
    return redirect("stories:centre", public_page.centre_id)
