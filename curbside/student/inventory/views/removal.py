"""Removing something that is kept here, and bringing it back."""

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn, User

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
    visible_to, index = _ROWS[name]
    row: Removable = get_object_or_404(visible_to(request.user), pk=pk)
    return row, index


_ROWS: Final[dict[str, tuple[Callable[[User], "QuerySet[Any]"], str]]] = {
    "value_sitting_id": (ValueSitting.objects.visible_to, "inventory:values"),
    "interest_sitting_id": (InterestSitting.objects.visible_to, "inventory:interests"),
    "skill_rating_id": (SkillRating.objects.visible_to, "inventory:skills"),
    "own_record_id": (OwnRecord.objects.visible_to, "inventory:records"),
}
