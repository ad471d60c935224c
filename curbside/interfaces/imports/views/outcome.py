"""Leaving one person of a file out, or taking them in again."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from .. import queries
from ..actions.rows import set_outcome
from ..models import Outcome, UploadRow


@require_POST
@login_required
def edit(request: SignedIn, upload_row_id: UUID) -> HttpResponse:
    """Back to the same list, at whoever stood next in it."""
    row = get_object_or_404(UploadRow.objects.visible_to(request.user), pk=upload_row_id)
    outcome, following = request.POST.get("outcome", ""), queries.row_after(row)
    if set_outcome(row, outcome) and outcome == Outcome.LEFT_OUT:
        messages.success(request, _("%(name)s is left out, and stands under “left out”.") % {"name": row.name})
    shown = urlencode({"show": row.outcome, "page": request.POST.get("page") or 1})
    place = following.pk if following else "lines"
    return redirect(f"{reverse('imports:upload', args=[row.upload_id])}?{shown}#{place}")
