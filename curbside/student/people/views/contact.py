"""The student's people: the list, one person, adding and changing one."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import SignedIn

from .. import queries
from ..actions.contacts import add_contact, change_contact
from ..drawing import LATELY, VIEW_BOX, draw
from ..forms import BookForm, ContactForm
from ..models import Contact, HowKnown
from ..sweeps import KEPT_FOR
from ..undo import offered

PAGE = 50


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """Everyone, ring by ring, fifty on a page, or those a search finds; on the first page of all they are drawn."""
    form = BookForm(request.GET)
    search, ring, today = form.text(), form.ring(), timezone.localdate()
    people = queries.listed(request.user, today=today, search=search)
    page = Paginator([one for one in people if one.ring == ring] if ring else people, PAGE).get_page(
        request.GET.get("page")
    )
    undo = offered(request.user, request.GET, path=request.get_full_path())
    whole = bool(people) and not search and not ring and page.number == 1
    shown = {
        "page": page,
        "parts": queries.ring_by_ring(list(page), people),
        "search": search,
        "ring": ring,
        "rings": draw(people, today=today) if whole else None,
        "view_box": VIEW_BOX,
        "removed": queries.removed_lately(request.user),
        "undo": undo,
        "undo_in_row": "beside" in request.GET and undo and undo.about in {one.pk for one in page},
    }
    return render(request, "people/contact/index.html", shown)


@require_safe
@login_required
def show(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """One person; one who was removed, with the way back; for one who was joined to another, that other."""
    people = Contact.objects.visible_to(request.user).select_related("specialty").prefetch_related("addresses")
    contact = get_object_or_404(people, pk=contact_id)
    if contact.folded_into_id:
        return redirect("people:contact", contact.folded_into_id)
    if contact.removed_at:
        gone = {"contact": contact, "forgotten_at": contact.removed_at + KEPT_FOR}
        return render(request, "people/contact/remove.html", gone)
    today = timezone.localdate()
    placed = queries.placements(request.user, today=today, only=[contact.pk])
    last = placed[contact.pk].known.last_touch
    shown = {
        "contact": contact,
        "conversation": queries.open_conversation(contact),
        "moments": queries.moments(contact),
        "placed": placed[contact.pk],
        "long_silent": contact.how_known != HowKnown.NOT_YET and (last is None or last < today - LATELY),
        "ties": queries.ties_of(contact),
        "undo": offered(request.user, request.GET, path=request.path),
    }
    return render(request, "people/contact/show.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn) -> HttpResponse:
    """Add someone by hand."""
    form = ContactForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            contact = add_contact(request.user, **form.cleaned_data, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("%(name)s is among your people.") % {"name": contact.name})
            return redirect("people:contact", contact.pk)
    return render(request, "people/contact/new.html", {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """Change what is written down about someone."""
    people = Contact.objects.visible_to(request.user).kept().prefetch_related("addresses")
    contact = get_object_or_404(people, pk=contact_id)
    form = ContactForm(request.POST if request.method == "POST" else None, initial=ContactForm.initial_of(contact))
    if request.method == "POST" and form.is_valid():
        try:
            change_contact(contact, actor=request.user, now=timezone.now(), **form.cleaned_data)
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("Kept."))
            return redirect("people:contact", contact.pk)
    return render(request, "people/contact/edit.html", {"form": form, "contact": contact})
