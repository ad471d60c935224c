"""Moving someone to another ring."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.rings import move_to_ring
from ..models import Contact
from ..undo import back_to


@require_POST
@login_required
def new(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """Move them; the page that follows offers the way back."""
    contact = get_object_or_404(Contact.objects.visible_to(request.user).kept(), pk=contact_id)
    was = contact.ring_word
    try:
        move_to_ring(contact, request.POST.get("ring", ""), actor=request.user, now=timezone.now())
    except ValidationError as refused:
        return HttpResponseBadRequest(" ".join(refused.messages))
    person = reverse("people:contact", args=[contact.pk])
    return back_to(request.POST.get("next", ""), person, moved=contact.pk, was=was)
