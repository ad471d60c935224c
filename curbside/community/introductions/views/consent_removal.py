"""Taking back that one may be found."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.consents import take_back
from ..models import Findable


@require_POST
@login_required
def new(request: SignedIn, findable_id: UUID) -> HttpResponse:
    """It counts at once. The page it leads to has the way back."""
    rows = Findable.objects.visible_to(request.user).select_related("user", "centre")
    take_back(get_object_or_404(rows, pk=findable_id), actor=request.user, now=timezone.now())
    messages.success(request, _("Nobody finds you there any more."))
    return redirect("introductions:consents")
