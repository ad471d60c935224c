"""Saying that two are two people, and taking that back."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.pairs import ask_again, say_distinct
from ..models import LikePair


@require_POST
@login_required
def new(request: SignedIn, like_pair_id: UUID) -> HttpResponse:
    """Two people: the pair is not suggested again."""
    pair = get_object_or_404(LikePair.objects.visible_to(request.user), pk=like_pair_id)
    say_distinct(pair, actor=request.user, now=timezone.now())
    return redirect("people:pairs")


@require_POST
@login_required
def remove(request: SignedIn, like_pair_id: UUID) -> HttpResponse:
    """Look at the two again."""
    pair = get_object_or_404(LikePair.objects.visible_to(request.user), pk=like_pair_id)
    ask_again(pair, actor=request.user, now=timezone.now())
    return redirect("people:pairs")
