"""Being found: what it means, in one's own words, centre by centre."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import model_to_dict
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn
from curbside.foundation.specialties.models import Specialty

from .. import queries
from ..actions.consents import let_be_found
from ..forms import FindableForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def index(request: SignedIn) -> HttpResponse:
    """POST says yes in the one centre whose form it is, or changes the words."""
    specialties = queries.specialties_of_today()
    rows = [(consent, _form(request, consent, specialties)) for consent in queries.consents_of(request.user)]
    for consent, form in rows:
        if form.is_valid():
            let_be_found(request.user, consent.centre, **form.cleaned_data, actor=request.user, now=timezone.now())
            messages.success(request, _("Your words are kept.") if consent.standing else _("You may be found now."))
            return redirect("introductions:consents")
    page = {"rows": rows, "is_found": any(consent.standing for consent, _form_there in rows)}
    return render(request, "introductions/consents/index.html", page)


def _form(request: SignedIn, consent: queries.Consent, specialties: list[Specialty]) -> FindableForm:
    posted = request.method == "POST" and request.POST.get("centre") == str(consent.centre.pk)
    said = model_to_dict(consent.said, ["headline", "specialty", "setting"]) if consent.said else None
    return FindableForm(
        request.POST if posted else None,
        initial=said,
        auto_id=f"id_{consent.centre.pk.hex[:6]}_%s",
        specialties=specialties,
        chosen=consent.said.specialty if consent.said else None,
    )
