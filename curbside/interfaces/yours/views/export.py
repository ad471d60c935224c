"""Taking everything along."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.exports import export_account


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn) -> HttpResponse:
    """GET says what is in the zip; POST makes it."""
    if request.method != "POST":
        return render(request, "yours/export/new.html")
    now = timezone.now()
    name = f"curbside-{timezone.localdate(now):%Y-%m-%d}.zip"
    archive = export_account(request.user, actor=request.user, now=now)
    return HttpResponse(
        archive,
        content_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"},
    )
