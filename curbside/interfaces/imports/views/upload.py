"""Choosing a file, and looking at what it holds."""

from typing import Final
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import SignedIn

from .. import queries, rules
from ..actions.receipts import receive
from ..forms import UploadForm
from ..models import Upload, UploadState
from ..page import answer, choices_of, facts, page
from ..reading import FILE_BYTES

PAGE: Final = 50
_BODY_BYTES: Final = FILE_BYTES + 100_000  # the file and the lines a form puts around it
_DRAINED_BYTES: Final = 256 * 1024 * 1024
_CHUNK_BYTES: Final = 1024 * 1024
BUSY: Final = (UploadState.WAITING, UploadState.ADDING, UploadState.UNDOING)


@csrf_exempt  # the length is looked at before the body is read; _choose then asks for the token
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def index(request: SignedIn) -> HttpResponse:
    """Where to get a file, and the place to send it."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > _BODY_BYTES:
        _drain(request)
        return page(request, refusal="too_large", status=413)
    return _choose(request)


@csrf_protect
def _choose(request: SignedIn) -> HttpResponse:
    if request.method != "POST":
        return page(request)
    form = UploadForm(request.POST, request.FILES)
    if not form.is_valid():
        return page(request, refusal="no_file")
    file = form.cleaned_data["file"]
    if file.size > FILE_BYTES:
        return page(request, refusal="too_large")
    upload = receive(request.user, content=file.read(), file_name=file.name, now=timezone.now())
    return answer(request, upload) or redirect("imports:upload", upload.pk)


def _drain(request: SignedIn) -> None:
    """Let a body that is too long go by: a browser that is still sending would not show our answer."""
    for _chunk in range(_DRAINED_BYTES // _CHUNK_BYTES):
        if not request.read(_CHUNK_BYTES):
            return


@require_safe
@login_required
def show(request: SignedIn, upload_id: UUID) -> HttpResponse:
    """What one file holds, and what became of it."""
    upload = get_object_or_404(Upload.objects.visible_to(request.user), pk=upload_id)
    now = timezone.now()
    if upload.state in BUSY:
        return render(request, "imports/upload/_busy.html", {"upload": upload, "is_late": rules.is_late(upload, now)})
    counts = queries.counts(upload)
    outcome = queries.outcome_to_show(request.GET.get("show", ""), counts)
    shown = {
        "counts": counts,
        "outcome": outcome,
        "choices": choices_of(counts),
        "page": Paginator(queries.rows_of(upload, outcome), PAGE).get_page(request.GET.get("page")),
        "stayed": queries.stayed(upload)[:PAGE] if upload.undone_at else [],
    }
    return render(request, "imports/upload/show.html", {**facts(upload, now), **shown})
