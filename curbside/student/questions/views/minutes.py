"""How long the talk may last."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.sheets import set_minutes
from ..forms import MinutesForm
from ..models import Sheet
from ..rules import TALK_LIMITS


@require_POST
@login_required
def edit(request: SignedIn, sheet_id: UUID) -> HttpResponse:
    """Set it, and back to the sheet; what cannot be read changes nothing."""
    sheet = get_object_or_404(Sheet.objects.visible_to(request.user), pk=sheet_id)
    form = MinutesForm(request.POST)
    if form.is_valid():
        set_minutes(sheet, minutes=form.cleaned_data["minutes"], actor=request.user, now=timezone.now())
    else:
        fewest, most = TALK_LIMITS
        words = {"fewest": fewest, "most": most}
        messages.warning(request, _("Choose %(fewest)d to %(most)d minutes.") % words)
    return redirect(f"{sheet.get_absolute_url()}#time")
