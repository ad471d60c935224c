"""The people a student trusts to be told."""

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn
from curbside.foundation.mail.draft import Draft

from ..actions.trusted_contacts import ask, end, preview
from ..check_in_forms import TrustedContactForm
from ..check_in_rules import NotSet
from ..models import Meeting, TrustedContact, TrustState
from ..queries import letter_page


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def index(request: SignedIn) -> HttpResponse:
    """Who agreed and who has not answered yet; POST shows the letter that asks one more, then sends it."""
    student = request.user
    data = request.POST if request.method == "POST" else None
    form = TrustedContactForm(data, initial={"language": student.language})
    now = timezone.now()
    if form.is_valid() and "change" not in request.POST:
        letter = _ask_or_show(request, form, now)
        if letter:
            return render(request, "meetings/trusted_contacts/index.html", {"form": form, **letter_page(letter)})
        if not form.errors:
            return redirect("meetings:trusted_contacts")
    rows = TrustedContact.objects.visible_to(student).exclude(state=TrustState.ENDED)
    # Most come here from the plan of the meeting ahead, and want to go back to it.
    ahead = Meeting.objects.visible_to(student).upcoming(now).first()
    context = {"form": form, "trusted_contacts": rows, "ahead": ahead}
    return render(request, "meetings/trusted_contacts/index.html", context)


def _ask_or_show(request: SignedIn, form: TrustedContactForm, now: datetime) -> Draft | None:
    """The letter that is still to be shown; None when it went, was sent before, or may not go (the form says why)."""
    try:
        letter = preview(request.user, **form.whom, now=now)
        if letter and not form.has_seen(letter):
            return letter
        row = ask(request.user, **form.whom, now=now)
    except NotSet as refusal:
        form.add_error("email", str(refusal.reason))
    else:
        said = _("We write to %(name)s now. You hear when they answer.")
        if not letter:
            said = _("You have asked %(name)s already, so nothing new was sent.")
        messages.success(request, said % {"name": row.name})
    return None


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
