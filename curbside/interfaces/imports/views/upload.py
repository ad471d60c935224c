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

from .. import queries, reasons, rules
from ..actions.previews import preview_upload
from ..forms import UploadForm
from ..models import Outcome, Upload
from ..reading import FILE_BYTES, CannotBeRead, read_file

PAGE: Final = 50
_BODY_BYTES: Final = FILE_BYTES + 100_000  # the file and the lines a form puts around it
_DRAINED_BYTES: Final = 256 * 1024 * 1024
_CHUNK_BYTES: Final = 1024 * 1024


@csrf_exempt  # the length is looked at before the body is read; _choose then asks for the token
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def index(request: SignedIn) -> HttpResponse:
    """Where to get a file, and the place to send it."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > _BODY_BYTES:
        _drain(request)
        return _refuse(request, UploadForm(), "too_large", status=413)
    return _choose(request)


@csrf_protect
def _choose(request: SignedIn) -> HttpResponse:
    if request.method != "POST":
        return _refuse(request, UploadForm(), "")
    form = UploadForm(request.POST, request.FILES)
    if not form.is_valid():
        return _refuse(request, UploadForm(), "no_file")
    file = form.cleaned_data["file"]
    try:
        contents = read_file(file, file_name=file.name)
    except CannotBeRead as refused:
        return _refuse(request, UploadForm(), refused.code)
    upload = preview_upload(request.user, contents=contents, file_name=file.name, now=timezone.now())
    return redirect("imports:upload", upload.pk)


def _refuse(request: SignedIn, form: UploadForm, code: str, status: int = 200) -> HttpResponse:
    """The page with the reason nothing was read, or with none when nothing was sent yet."""
    shown = {
        "form": form,
        "refusal": reasons.of_file(code) if code else "",
        "uploads": queries.latest_uploads(request.user),
    }
    return render(request, "imports/upload/index.html", shown, status=status)


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
    counts = queries.counts(upload)
    asked = request.GET.get("show", "")
    outcome = asked if asked in counts else next((o for o in counts if counts[o]), str(Outcome.NEW))
    page = Paginator(queries.rows_of(upload, outcome), PAGE).get_page(request.GET.get("page"))
    shown = {
        "upload": upload,
        "counts": counts,
        "outcome": outcome,
        "page": page,
        "has_lines": any(counts.values()),
        "stayed": queries.stayed(upload)[:PAGE] if upload.undone_at else [],
        "can_be_undone": rules.can_be_undone(upload, timezone.now()),
    }
    return render(request, "imports/upload/show.html", shown)
