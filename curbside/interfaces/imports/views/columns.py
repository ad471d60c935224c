"""Saying what the columns of a table hold."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from .. import rules
from ..actions.receipts import say_columns
from ..forms import ColumnsForm
from ..models import Upload


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn, upload_id: UUID) -> HttpResponse:
    """Each column with a few of its values; the answer is remembered for tables with the same headings."""
    uploads = Upload.objects.visible_to(request.user).select_related("waiting_file")
    upload = get_object_or_404(uploads, pk=upload_id)
    if not rules.can_say_columns(upload):
        return redirect("imports:upload", upload.pk)
    form = ColumnsForm(request.POST if request.method == "POST" else None, upload.columns or {})
    if request.method == "POST" and form.is_valid():
        say_columns(upload, columns=form.said(), now=timezone.now())
        return redirect("imports:upload", upload.pk)
    return render(request, "imports/columns/edit.html", {"upload": upload, "form": form})
