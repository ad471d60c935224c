"""Undoing it."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.consents import give_again
from ..models import Findable


@require_POST
@login_required
def new(request: SignedIn, findable_id: UUID) -> HttpResponse:
    """The same words again, as a new yes."""
    rows = Findable.objects.visible_to(request.user).select_related("user", "centre", "specialty")
    findable = get_object_or_404(rows, pk=findable_id)
    if give_again(findable, actor=request.user, now=timezone.now()):
        messages.success(request, _("You may be found again."))
    return redirect("introductions:consents")
