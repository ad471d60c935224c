"""Joining a centre by one's address, leaving it, and coming back."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.actions.memberships import bring_back_membership, end_membership, join_by_domain
from curbside.foundation.accounts.models import Membership, SignedIn
from curbside.foundation.accounts.queries import centres_open_to
from curbside.foundation.accounts.rules import LastCoordinator, NotTheirs


@require_POST
@login_required
def new(request: SignedIn, centre_id: UUID) -> HttpResponse:
    """Join, as a student, a centre in whose domain an address of one's own is verified."""
    centre = get_object_or_404(centres_open_to(request.user), pk=centre_id)
    join_by_domain(centre, actor=request.user, now=timezone.now())
    messages.success(request, _("You now belong to %(centre)s.") % {"centre": centre.name})
    return redirect("yours:settings")


@require_POST
@login_required
def remove(request: SignedIn, membership_id: UUID) -> HttpResponse:
    """Leave a centre."""
    own = Membership.objects.visible_to(request.user).filter(user=request.user).select_related("centre")
    membership = get_object_or_404(own, pk=membership_id)
    try:
        end_membership(membership, actor=request.user, now=timezone.now())
    except LastCoordinator:
        messages.info(request, _("Somebody has to run the centre. Invite another coordinator first."))
        return redirect("yours:settings")
    messages.success(request, _("You left %(centre)s.") % {"centre": membership.centre.name})
    return redirect(f"{reverse('yours:settings')}?left={membership.pk}")


@require_POST
@login_required
def edit(request: SignedIn, membership_id: UUID) -> HttpResponse:
    """Take leaving back; only one's own leaving, and only for a while."""
    own = Membership.objects.visible_to(request.user).filter(user=request.user).select_related("centre")
    membership = get_object_or_404(own, pk=membership_id)
    try:
        bring_back_membership(membership, actor=request.user, now=timezone.now())
    except NotTheirs as refused:
        raise Http404 from refused
    messages.success(request, _("You belong to %(centre)s again.") % {"centre": membership.centre.name})
    return redirect("yours:settings")
