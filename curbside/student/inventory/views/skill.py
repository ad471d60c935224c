"""One skill."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.own import rate_skill
from ..forms import NewWordForm
from ..room import no_room_for_word
from ..skill_pages import say_kept, skill_row


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn) -> HttpResponse:
    """`?skill=` names it. One time to tell of, then how far it goes; what was said earlier stands below."""
    row = skill_row(request.user, request.GET.get("skill", ""))
    if row is None:
        return redirect("inventory:skills")
    posted = request.POST if request.method == "POST" else None
    form = NewWordForm(posted, last=row.latest.example if row.latest else "", initial=row.last_level)
    if request.method == "POST" and form.is_valid():
        try:
            rate_skill(request.user, row.skill, **form.cleaned_data, actor=request.user, now=timezone.now())
        except ValidationError as full:
            form.add_error(None, full)
        else:
            say_kept(request, form.cleaned_data["example"])
            return redirect("inventory:skills")
    shown = {"form": form, "row": row, "no_room": no_room_for_word(request.user, row.skill)}
    return render(request, "inventory/skill/edit.html", shown)
