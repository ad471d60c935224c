"""How long the talk may last."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.sheets import set_minutes
from ..forms import MinutesForm
from ..models import Sheet


@require_POST
@login_required
def edit(request: SignedIn, sheet_id: UUID) -> HttpResponse:
    """Set it, and back to the sheet; what cannot be read changes nothing."""
    sheet = get_object_or_404(Sheet.objects.visible_to(request.user), pk=sheet_id)
    form = MinutesForm(request.POST)
    if form.is_valid():
        set_minutes(sheet, minutes=form.cleaned_data["minutes"], actor=request.user, now=timezone.now())
    else:
        messages.warning(request, str(form.errors["minutes"][0]))
    return redirect(f"{sheet.get_absolute_url()}#time")
