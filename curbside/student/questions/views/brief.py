"""The one-page brief."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.sheets import change_brief
from ..forms import BriefForm
from ..models import Sheet
from ..sheet_page import brief_questions


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def show(request: SignedIn, sheet_id: UUID) -> HttpResponse:
    """Who, why, what is known, the questions, and how to listen; a POST changes why and what is known."""
    sheets = Sheet.objects.visible_to(request.user).select_related("conversation__contact__specialty")
    sheet = get_object_or_404(sheets, pk=sheet_id)
    there = BriefForm.standing_of(sheet)
    form = BriefForm(request.POST or None, initial=there, stands=there)
    if request.method == "POST" and form.is_valid():
        try:
            change_brief(sheet, **form.kept(), actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("Kept."))
            return redirect("questions:brief", sheet.pk)
    shown = {
        "sheet": sheet,
        "contact": sheet.conversation.contact,
        "form": form,
        "questions": brief_questions(sheet),
    }
    return render(request, "questions/brief/show.html", shown)
