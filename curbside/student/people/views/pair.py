"""Those who may be there twice."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import SignedIn

from .. import likeness_queries, queries
from ..actions.pairs import doubt
from ..forms import OtherForm, SearchForm
from ..models import Contact, LikePair

FOUND = 20


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """The pairs to look at, ten on a page, and what was decided lately."""
    ids = likeness_queries.undecided(request.user).values_list("pk", flat=True)
    page = Paginator(ids, likeness_queries.PER_PAGE).get_page(request.GET.get("page"))
    shown = {
        "page": page,
        "doubts": likeness_queries.doubts(list(page.object_list)),
        "looking": likeness_queries.is_being_looked_through(request.user),
        "merges": likeness_queries.merged_lately(request.user),
        "distinct": likeness_queries.said_distinct_lately(request.user),
        "apart": likeness_queries.taken_apart(request.user, request.GET.get("apart", "")),
    }
    return render(request, "people/pair/index.html", shown)


@require_safe
@login_required
def show(request: SignedIn, like_pair_id: UUID) -> HttpResponse:
    """One pair by itself."""
    pair = get_object_or_404(LikePair.objects.visible_to(request.user).undecided(), pk=like_pair_id)
    return render(request, "people/pair/show.html", {"doubts": likeness_queries.doubts([pair.pk])})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """The student thinks that someone is there twice: find the other."""
    people = Contact.objects.visible_to(request.user).kept().exclude(pk=contact_id).prefetch_related("addresses")
    contact = get_object_or_404(Contact.objects.visible_to(request.user).kept(), pk=contact_id)
    if request.method == "POST":
        other = get_object_or_404(people, pk=OtherForm(request.POST).chosen())
        return redirect("people:pair", doubt(contact, other, actor=request.user, now=timezone.now()).pk)
    search = SearchForm(request.GET).text()
    ids = [pk for pk in queries.ids_by_name(request.user, search or contact.name.partition(" ")[0]) if pk != contact.pk]
    shown = {"contact": contact, "search": search, "found": queries.for_list(ids[:FOUND])}
    return render(request, "people/pair/new.html", shown)
