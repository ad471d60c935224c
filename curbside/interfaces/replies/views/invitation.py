"""An invitation into a centre: a look explains, the button joins."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.actions.invitations import accept
from curbside.foundation.accounts.models import Invitation, User
from curbside.foundation.accounts.rules import NoVerifiedAddress
from curbside.foundation.mail.models import Link, Purpose

from ..opening import opened_by


@require_http_methods(["GET", "HEAD", "POST"])
@opened_by(Purpose.INVITATION)
def show(request: HttpRequest, link: Link) -> HttpResponse:
    """Signed in, the button joins. Otherwise sign up or sign in first, and come back here."""
    invitation = get_object_or_404(Invitation.objects.visible_to(link).select_related("centre", "invited_by"))
    if request.method == "POST" and isinstance(request.user, User):
        return _join(request, invitation, request.user)
    if not invitation.is_open(timezone.now()):
        return render(request, "replies/ended.html", status=410)
    return render(request, "replies/invitation.html", {"invitation": invitation, "back": request.path})


def _join(request: HttpRequest, invitation: Invitation, user: User) -> HttpResponse:
    try:
        membership = accept(invitation, actor=user, now=timezone.now())
    except NoVerifiedAddress:
        messages.info(request, _("Show first that an address is yours; then open the link once more."))
        return redirect("account_email")
    if membership is None:
        return render(request, "replies/ended.html", status=410)
    messages.success(request, _("You now belong to %(centre)s.") % {"centre": invitation.centre.name})
    return redirect("today")  # a coordinator's is the office
