"""Inviting people into a centre."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from curbside.foundation.accounts.actions.invitations import invite, revoke
from curbside.foundation.accounts.models import Centre, Invitation, Role, SignedIn
from curbside.foundation.mail.actions.outbox import OptedOut

from ..door import for_coordinators
from ..forms import InviteForm


@require_http_methods(["GET", "HEAD", "POST"])
@for_coordinators
def new(request: SignedIn) -> HttpResponse:
    """Several addresses at once; each gets a letter of their own."""
    centres = Centre.objects.run_by(request.user)
    form = InviteForm(request.POST if request.method == "POST" else None, centres=centres)
    if request.method == "POST" and form.is_valid():
        _invite_each(request, **form.cleaned_data)
        return redirect("office:members")
    return render(request, "office/invitation/new.html", {"form": form})


def _invite_each(request: SignedIn, *, emails: list[str], role: str, centre: Centre) -> None:
    now, refused = timezone.now(), []
    for email in emails:
        try:
            invite(centre, email=email, role=Role(role), actor=request.user, now=now)
        except OptedOut:
            refused.append(email)
    count = len(emails) - len(refused)
    if count:
        said = ngettext("%(count)d invitation is open.", "%(count)d invitations are open.", count)
        messages.success(request, said % {"count": count})
    if refused:
        said = _("Asked not to be written to, so nothing was sent: %(addresses)s")
        messages.info(request, said % {"addresses": ", ".join(refused)})


@require_POST
@for_coordinators
def remove(request: SignedIn, invitation_id: UUID) -> HttpResponse:
    """Take an invitation back."""
    invitation = get_object_or_404(Invitation.objects.visible_to(request.user), pk=invitation_id)
    revoke(invitation, actor=request.user, now=timezone.now())
    messages.success(request, _("The invitation to %(email)s is taken back.") % {"email": invitation.email})
    return redirect("office:members")
