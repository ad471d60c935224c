"""Who could introduce me to …? And the introductions one has asked for."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn
from curbside.student.people.models import Contact

from .. import queries, rules
from ..actions.introductions import draft_introduction
from ..forms import SearchForm
from ..showing import shown_introductions, shown_ways
from ..tokens import chosen


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def index(request: SignedIn) -> HttpResponse:
    """GET searches; POST begins a draft for a way that was shown, if it still stands."""
    now = timezone.now()
    if request.method == "POST":
        return _begin(request)
    form = SearchForm(request.GET)
    text = form.cleaned_data["q"] if form.is_valid() else ""
    page = {
        "search": text,
        "ways": shown_ways(request.user, text, now=now),
        "has_people": Contact.objects.visible_to(request.user).kept().exists(),
        "introductions": shown_introductions(queries.introductions_of(request.user), now=now),
    }
    return render(request, "introductions/paths/index.html", page)


def _begin(request: SignedIn) -> HttpResponse:
    way = chosen(request.POST.get("way", ""), request.user)
    if way is None:
        raise Http404
    try:
        introduction = draft_introduction(request.user, way, actor=request.user, now=timezone.now())
    except rules.Refused:
        return render(request, "introductions/paths/_gone.html", status=410)
    return redirect("introductions:introduction_edit", introduction.pk)
