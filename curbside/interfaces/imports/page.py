"""The page on which a file is chosen or lines are pasted, with why the last were not read."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import ngettext

from curbside.foundation.accounts.models import SignedIn

from . import queries, reasons, rules
from .forms import PasteForm, UploadForm
from .models import Outcome, Upload, UploadState
from .templatetags.imports import grouped


def page(request: SignedIn, *, refusal: str = "", paste: PasteForm | None = None, status: int = 200) -> HttpResponse:
    """The page with the reason nothing was read, or with none when nothing was sent yet."""
    shown: dict[str, Any] = {
        "form": UploadForm(),
        "paste": paste or PasteForm(),
        "refusal": reasons.of_file(refusal) if refusal else "",
        "uploads": queries.latest_uploads(request.user),
    }
    return render(request, "imports/upload/index.html", shown, status=status)


def choices_of(counts: dict[str, int]) -> list[dict[str, str]]:
    """The lists there are of a file: those that hold somebody, each with how many."""
    words: dict[str, Callable[[int], str]] = {
        Outcome.NEW: lambda n: ngettext("%(n)s new", "%(n)s new", n),
        Outcome.DETAILS: lambda n: ngettext("%(n)s with new details", "%(n)s with new details", n),
        Outcome.KNOWN: lambda n: ngettext("%(n)s already there", "%(n)s already there", n),
        Outcome.LEFT_OUT: lambda n: ngettext("%(n)s left out", "%(n)s left out", n),
        Outcome.UNREADABLE: lambda n: ngettext("%(n)s could not be read", "%(n)s could not be read", n),
    }
    return [
        {
            "outcome": outcome,
            "label": word(counts[outcome]) % {"n": grouped(counts[outcome])},
        }
        for outcome, word in words.items()
        if counts[outcome]
    ]


def answer(request: SignedIn, upload: Upload, *, paste: PasteForm | None = None) -> HttpResponse | None:
    """What to say at once when what was sent has turned out to be unreadable; it is not kept then."""
    if upload.state != UploadState.REFUSED:
        return None
    upload.delete()
    return page(request, refusal=upload.refusal, paste=paste)


def facts(upload: Upload, now: datetime) -> dict[str, Any]:
    """What can be done with an upload now, and what stands in the way."""
    return {
        "upload": upload,
        "refusal": reasons.of_file(upload.refusal) if upload.refusal else "",
        **queries.to_know_before(upload),
        "unused": queries.unused_columns(upload),
        "can_say_columns": rules.can_say_columns(upload),
        "can_be_undone": rules.can_be_undone(upload, now),
    }
