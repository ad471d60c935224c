"""Removing something that is kept here, and bringing it back."""

from typing import Final
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.removals import Removable, bring_back
from ..actions.removals import remove as take_off
from ..models import InterestSitting, OwnRecord, SkillRating, ValueSitting


@require_POST
@login_required
def new(request: SignedIn, **which: UUID) -> HttpResponse:
    """Take it off; the list then offers the way back."""
    row, index = _found(request, **which)
    take_off(row, actor=request.user, now=timezone.now())
    return redirect(index)


@require_POST
@login_required
def remove(request: SignedIn, **which: UUID) -> HttpResponse:
    """Undo that."""
    row, index = _found(request, **which)
    bring_back(row, actor=request.user, now=timezone.now())
    return redirect(index)


def _found(request: SignedIn, **which: UUID) -> tuple[Removable, str]:
    """The one row the address names, and the list it stands in."""
    ((name, pk),) = which.items()
    rows, index = _ROWS[name](request)
    return get_object_or_404(rows, pk=pk), index


_ROWS: Final = {
    "value_sitting_id": lambda request: (ValueSitting.objects.visible_to(request.user), "inventory:values"),
    "interest_sitting_id": lambda request: (InterestSitting.objects.visible_to(request.user), "inventory:interests"),
    "skill_rating_id": lambda request: (SkillRating.objects.visible_to(request.user), "inventory:skills"),
    "own_record_id": lambda request: (OwnRecord.objects.visible_to(request.user), "inventory:records"),
}
