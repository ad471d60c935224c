"""Bringing in a list by pasting it."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.receipts import receive
from ..forms import PasteForm
from ..page import answer, page


@require_POST
@login_required
def new(request: SignedIn) -> HttpResponse:
    """Read the lines as a file is read."""
    form = PasteForm(request.POST)
    if not form.is_valid():
        return page(request, paste=form)
    content = form.cleaned_data["lines"].encode()
    upload = receive(request.user, content=content, file_name=_("Pasted lines"), is_pasted=True, now=timezone.now())
    return answer(request, upload, paste=form) or redirect("imports:upload", upload.pk)
