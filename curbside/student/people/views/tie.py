"""Who else somebody knows: noting a tie, removing one."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from curbside.foundation.accounts.models import SignedIn

from .. import queries
from ..actions.ties import know_someone, remove_tie
from ..forms import SearchForm, TieForm
from ..models import Contact, Tie, TieSource
from ..undo import back_to


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """Choose one of one's people, found by name, or name someone new."""
    contact = get_object_or_404(Contact.objects.visible_to(request.user).kept(), pk=contact_id)
    search = SearchForm(request.GET).text()
    found = queries.might_know(request.user, contact, search)
    # Whoever looked for a name and found nobody need not type it again.
    named = {"name": search} if search and not found else {}
    form = TieForm(request.POST if request.method == "POST" else None, initial=named)
    if request.method == "POST" and form.is_valid():
        try:
            said = form.cleaned_data | {"source": form.cleaned_data["source"] or TieSource.HAND}
            other = know_someone(contact, **said, actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("Noted: they know each other. You see it with %(name)s too.") % {"name": other})
            return redirect(f"{reverse('people:contact', args=[contact.pk])}#ties")
    return render(request, "people/tie/new.html", {"contact": contact, "form": form, "search": search, "found": found})


@require_POST
@login_required
def remove(request: SignedIn, tie_id: UUID) -> HttpResponse:
    """Forget it; the page that follows offers the way back."""
    tie = get_object_or_404(Tie.objects.visible_to(request.user), pk=tie_id)
    remove_tie(tie, actor=request.user, now=timezone.now())
    seen_from = tie.other_id if request.POST.get("from") == str(tie.other_id) else tie.one_id
    gone = tie.one_id if seen_from == tie.other_id else tie.other_id
    return back_to("", reverse("people:contact", args=[seen_from]), untied=gone, was=seen_from, source=tie.source)
