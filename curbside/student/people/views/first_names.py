"""The first three names, and the short ladder they make."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import SignedIn

from .. import queries
from ..actions.first_names import name_first_people
from ..forms import FirstNamesForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn) -> HttpResponse:
    """Three people to begin with; none of them is needed."""
    form = FirstNamesForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            name_first_people(request.user, people=form.people(), now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            return redirect("people:ladder")
    return render(request, "people/first_names/new.html", {"form": form})


@require_safe
@login_required
def show(request: SignedIn) -> HttpResponse:
    """The way up, from where asking is easiest."""
    return render(request, "people/first_names/show.html", {"rungs": queries.first_rungs(request.user)})
