"""Results from elsewhere, typed in by the student."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import SignedIn

from ..actions.own import add_record, change_record
from ..forms import RecordForm
from ..models import OwnRecord
from ..overview import removed_lately
from ..room import no_room_for_record


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """All of them, the latest first."""
    rows = OwnRecord.objects.visible_to(request.user)
    shown = {
        "records": list(rows.kept()),
        "removed": removed_lately(rows, timezone.now()),
        "no_room": no_room_for_record(request.user),
    }
    return render(request, "inventory/records/index.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn) -> HttpResponse:
    """Its name, the day, and what it said."""
    posted = request.POST if request.method == "POST" else None
    form = RecordForm(posted, today=timezone.localdate(), stands={})
    no_room = no_room_for_record(request.user)
    if request.method == "POST" and form.is_valid():
        try:
            add_record(request.user, **form.cleaned_data, actor=request.user, now=timezone.now())
        except ValidationError as full:
            form.add_error(None, full)
        else:
            messages.success(request, _("Kept, for you alone."))
            return redirect("inventory:records")
    return render(request, "inventory/records/new.html", {"form": form, "no_room": no_room})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn, own_record_id: UUID) -> HttpResponse:
    """Change it."""
    row = get_object_or_404(OwnRecord.objects.visible_to(request.user).kept(), pk=own_record_id)
    there = {"name": row.name, "taken_on": row.taken_on, "text": row.text}
    posted = request.POST if request.method == "POST" else None
    form = RecordForm(posted, today=timezone.localdate(), initial=there, stands=there)
    if request.method == "POST" and form.is_valid():
        touched = {name: form.cleaned_data[name] for name in form.touched()}
        change_record(row, **{**there, **touched}, actor=request.user, now=timezone.now())
        messages.success(request, _("Kept, for you alone."))
        return redirect("inventory:records")
    return render(request, "inventory/records/edit.html", {"form": form, "record": row})
