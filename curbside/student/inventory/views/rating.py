"""What was said of a skill once."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.own import change_rating
from ..forms import RatingForm
from ..models import SkillRating
from ..skill_pages import say_kept, skill_hint


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn, skill_rating_id: UUID) -> HttpResponse:
    """The example and how far it goes, as they were said, to change; the day stays."""
    rating = get_object_or_404(SkillRating.objects.visible_to(request.user).kept(), pk=skill_rating_id)
    there = {"example": rating.example, "level": rating.level}
    form = RatingForm(request.POST if request.method == "POST" else None, initial=there, stands=there)
    if request.method == "POST" and form.is_valid():
        touched = {name: form.cleaned_data[name] for name in form.touched()}
        change_rating(rating, **{**there, **touched}, actor=request.user, now=timezone.now())
        say_kept(request, rating.example)
        return redirect("inventory:skills")
    shown = {"form": form, "rating": rating, "hint": skill_hint(rating)}
    return render(request, "inventory/rating/edit.html", shown)
