"""Removing someone, and taking the removal back."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.contacts import bring_back_contact, remove_contact
from ..models import Contact


@require_POST
@login_required
def new(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """Remove them; the page that follows offers the way back."""
    contact = get_object_or_404(Contact.objects.visible_to(request.user), pk=contact_id)
    remove_contact(contact, actor=request.user, now=timezone.now())
    return redirect("people:contact", contact.pk)


@require_POST
@login_required
def remove(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """Bring them back."""
    contact = get_object_or_404(Contact.objects.visible_to(request.user), pk=contact_id)
    try:
        bring_back_contact(contact, actor=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.warning(request, " ".join(refused.messages))
    else:
        messages.success(request, _("%(name)s is back among your people.") % {"name": contact.name})
    return redirect("people:contact", contact.pk)
