"""The members of a centre."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from curbside.foundation.accounts.actions.memberships import bring_back_membership, end_membership
from curbside.foundation.accounts.models import Centre, Membership, SignedIn
from curbside.foundation.accounts.rules import LastCoordinator

from .. import queries
from ..door import for_coordinators
from ..forms import SearchForm

PAGE = 50
INVITATIONS_SHOWN = 200


@require_safe
@for_coordinators
def index(request: SignedIn) -> HttpResponse:
    """Everyone by role, fifty on a page, or those a search finds; who was invited; after an ending, the way back."""
    search = SearchForm(request.GET).text()
    page = Paginator(queries.member_ids(request.user, search), PAGE).get_page(request.GET.get("page"))
    rows = Membership.objects.visible_to(request.user).exclude(ended_at=None).select_related("user")
    ended = rows.filter(pk__in=_ids(request.GET.getlist("ended"))).first()
    shown = {
        "page": page,
        "search": search,
        "groups": queries.in_groups(list(page.object_list)),
        "centres": Centre.objects.run_by(request.user).count(),
        "invitations": queries.unanswered_for(request.user)[:INVITATIONS_SHOWN] if page.number == 1 else (),
        "ended": ended,
        "now": timezone.now(),
    }
    return render(request, "office/membership/index.html", shown)


def _ids(texts: list[str]) -> list[UUID]:
    try:
        return [UUID(text) for text in texts]
    except ValueError:
        return []


@require_POST
@for_coordinators
def remove(request: SignedIn, membership_id: UUID) -> HttpResponse:
    """End a membership."""
    rows = Membership.objects.visible_to(request.user).select_related("user")
    membership = get_object_or_404(rows, pk=membership_id)
    try:
        end_membership(membership, actor=request.user, now=timezone.now())
    except LastCoordinator:
        messages.info(request, _("Somebody has to run the centre. Invite another coordinator first."))
        return redirect("office:members")
    if membership.user == request.user:
        return redirect(f"{reverse('yours:settings')}?left={membership.pk}")
    messages.success(request, _("%(name)s is no longer a member.") % {"name": membership.user.name})
    return redirect(f"{reverse('office:members')}?ended={membership.pk}")


@require_POST
@for_coordinators
def new(request: SignedIn, membership_id: UUID) -> HttpResponse:
    """Bring a membership back that was ended."""
    rows = Membership.objects.visible_to(request.user).select_related("user")
    membership = get_object_or_404(rows, pk=membership_id)
    bring_back_membership(membership, actor=request.user, now=timezone.now())
    messages.success(request, _("%(name)s is a member again.") % {"name": membership.user.name})
    return redirect("office:members")
