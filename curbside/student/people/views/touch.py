"""One tap: I said hello, I told them; and taking the tap back."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.touches import note_touch, take_back_touch
from ..models import Contact, Touch, TouchKind
from ..undo import back_to


@require_POST
@login_required
def new(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """Note it; the page that follows offers the way back."""
    contact = get_object_or_404(Contact.objects.visible_to(request.user).kept(), pk=contact_id)
    kind = TouchKind.TOLD if request.POST.get("kind") == TouchKind.TOLD else TouchKind.LIGHT
    touch = note_touch(contact, kind, actor=request.user, now=timezone.now())
    person = reverse("people:contact", args=[contact.pk])
    return back_to(request.POST.get("next", ""), person, noted=touch.pk)


@require_POST
@login_required
def remove(request: SignedIn, touch_id: UUID) -> HttpResponse:
    """Take it back."""
    touch = get_object_or_404(Touch.objects.visible_to(request.user), pk=touch_id)
    try:
        take_back_touch(touch, actor=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.warning(request, " ".join(refused.messages))
    return back_to(request.POST.get("next", ""), reverse("people:contact", args=[touch.contact_id]))
