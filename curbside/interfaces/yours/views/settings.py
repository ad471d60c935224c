"""A person's settings: name, languages and hours, and the doors to everything that is theirs."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.actions.users import change_settings
from curbside.foundation.accounts.models import Centre, Membership, SignedIn
from curbside.foundation.accounts.queries import centres_open_to, current_memberships
from curbside.foundation.accounts.rules import may_bring_back

from ..forms import SettingsForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn) -> HttpResponse:
    """Changes hold from the next page on, which already speaks the chosen language."""
    form = SettingsForm(
        request.POST if request.method == "POST" else None, initial=SettingsForm.initial_of(request.user)
    )
    if request.method == "POST" and form.is_valid():
        change_settings(request.user, **form.cleaned_data, actor=request.user, now=timezone.now())
        with translation.override(request.user.language):
            messages.success(request, _("Your settings are kept."))
        return redirect("yours:settings")
    shown = {
        "form": form,
        "memberships": current_memberships(request.user),
        "open_centres": centres_open_to(request.user),
        "coordinates": Centre.objects.run_by(request.user).exists(),
        "left": _left(request),
    }
    return render(request, "yours/settings/edit.html", shown)


def _left(request: SignedIn) -> Membership | None:
    """The membership the person just left, for the way back."""
    try:
        left = UUID(request.GET.get("left", ""))
    except ValueError:
        return None
    own = Membership.objects.visible_to(request.user).filter(user=request.user).exclude(ended_at=None)
    membership = own.select_related("centre").filter(pk=left).first()
    return membership if membership and may_bring_back(membership, request.user, now=timezone.now()) else None
