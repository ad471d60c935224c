"""One skill."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.algorithms.patient_details import find_patient_details
from curbside.foundation.accounts.models import SignedIn

from ..actions.own import rate_skill
from ..forms import RatingForm
from ..skill_pages import skill_row


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn) -> HttpResponse:
    """`?skill=` names it. One time to tell of, then how far it goes; what was said earlier stands below."""
    row = skill_row(request.user, request.GET.get("skill", ""))
    if row is None:
        return redirect("inventory:skills")
    form = RatingForm(
        request.POST if request.method == "POST" else None, initial={"level": row.latest and row.latest.level}
    )
    if request.method == "POST" and form.is_valid():
        rate_skill(request.user, row.skill, **form.cleaned_data, actor=request.user, now=timezone.now())
        messages.success(request, _("Kept, for you alone."))
        if find_patient_details(form.cleaned_data["example"]):
            messages.warning(request, _("Something in it looks like a patient’s details. Please take them out."))
        return redirect("inventory:skills")
    return render(request, "inventory/skill/edit.html", {"form": form, "row": row})
