"""The people a student trusts to be told."""

from typing import cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import User

from ..actions.trusted_contacts import ask, end
from ..check_in_forms import TrustedContactForm
from ..check_in_rules import NotSet
from ..models import Meeting, TrustedContact, TrustState


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def index(request: HttpRequest) -> HttpResponse:
    """Who agreed and who has not answered yet; POST asks one more."""
    student = cast(User, request.user)
    data = request.POST if request.method == "POST" else None
    form = TrustedContactForm(data, initial={"language": student.language})
    if form.is_valid():
        try:
            asked = ask(student, **form.cleaned_data, now=timezone.now())
        except NotSet as refusal:
            form.add_error("email", str(refusal.reason))
        else:
            messages.success(request, _("We write to %(name)s now. You hear when they answer.") % {"name": asked.name})
            return redirect("meetings:trusted_contacts")
    rows = TrustedContact.objects.visible_to(student).exclude(state=TrustState.ENDED)
    # Most come here from the plan of the meeting ahead, and want to go back to it.
    ahead = Meeting.objects.visible_to(student).upcoming(timezone.now()).first()
    context = {"form": form, "trusted_contacts": rows, "ahead": ahead}
    return render(request, "meetings/trusted_contacts/index.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, trusted_contact_id: UUID) -> HttpResponse:
    """One trusted contact. POST ends it."""
    row = get_object_or_404(TrustedContact.objects.visible_to(request.user), pk=trusted_contact_id)
    if request.method == "POST":
        if end(row, actor=request.user, now=timezone.now()):
            messages.warning(request, _("A check-in was set with them. It is off now: nobody will be told."))
        messages.success(request, _("%(name)s hears nothing more from us.") % {"name": row.name})
        return redirect("meetings:trusted_contacts")
    return render(request, "meetings/trusted_contacts/show.html", {"trusted_contact": row})
