"""The Prepare place, one sheet, and beginning one."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import SignedIn
from curbside.student.people.models import Contact

from .. import queries
from ..actions.sheets import begin_sheet
from ..models import Sheet
from ..sheet_page import shown_sheet

PAGE = 20


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """Every open conversation with its sheet."""
    page = Paginator(queries.conversations_to_prepare(request.user), PAGE).get_page(request.GET.get("page"))
    return render(request, "questions/sheet/index.html", {"page": page})


@require_safe
@login_required
def show(request: SignedIn, sheet_id: UUID) -> HttpResponse:
    """The questions in order, as far as the time goes and beyond, then those that wait."""
    sheets = Sheet.objects.visible_to(request.user).select_related("conversation__contact")
    sheet = get_object_or_404(sheets, pk=sheet_id)
    return render(request, "questions/sheet/show.html", shown_sheet(sheet, request.user))


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """Begin a sheet for someone; a page with one button for those who come by a link."""
    contact = get_object_or_404(Contact.objects.visible_to(request.user).kept(), pk=contact_id)
    if request.method == "POST":
        sheet = begin_sheet(contact, actor=request.user, now=timezone.now())
        return redirect("questions:sheet", sheet.pk)
    return render(request, "questions/sheet/new.html", {"contact": contact})
