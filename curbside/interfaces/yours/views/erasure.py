"""Leaving for good."""

from allauth.account.decorators import reauthentication_required
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.erasures import erase_account, what_goes
from ..erasure_forms import ErasureForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@reauthentication_required  # type: ignore[untyped-decorator] # the sign-in library has no types
def new(request: SignedIn) -> HttpResponse:
    """GET says what goes; POST, with the word typed, erases it."""
    form = ErasureForm(request.POST or None)
    if not form.is_valid():
        return render(request, "yours/erasure/new.html", {"form": form, "count": what_goes(request.user)})
    erase_account(request.user, now=timezone.now())
    logout(request)
    return render(request, "yours/erasure/done.html")
