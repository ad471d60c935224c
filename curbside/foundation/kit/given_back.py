"""What was typed on a page that can no longer be sent, given back so that it can be sent again.

A sign-in that ended, or that began anew in another tab, must not cost anybody their words. Nothing is stored: they go
back to the browser that sent them a moment ago, on a page from which they are sent once more. A form asks for this by
a hidden field, `GIVE_BACK`; it has no place in a form with a password.
"""

from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django.utils.http import urlencode
from django.views import csrf

GIVE_BACK: Final = "give_back"
_TOKEN: Final = "csrfmiddlewaretoken"  # noqa: S105 - the name of a field
_SHOWN_WITH: Final = "initial-"


def given_back(request: HttpRequest, page: str = "") -> HttpResponse:
    """All that was sent, to be sent again. `page` is where to come back to after signing in."""
    fields = [(name, text) for name, texts in request.POST.lists() if name != _TOKEN for text in texts]
    # A choice is one word, of ours; what somebody wrote has several.
    words = [text for name, text in fields if " " in text and not name.startswith(_SHOWN_WITH)]
    sign_in = f"{resolve_url(settings.LOGIN_URL)}?{urlencode({'next': page})}"
    shown = {"fields": fields, "words": words, "sign_in": sign_in}
    return render(request, "kit/given_back.html", shown, status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Refused as ever; but what a page of our own sent, only with a token of an earlier sign-in, is given back.

    The browser's word on where it comes from is verified before the token is looked at: another site's page never
    gets that far.
    """
    is_ours = "Origin" in request.headers and not reason.startswith("Origin")
    if is_ours and GIVE_BACK in request.POST:
        return given_back(request, request.path)
    return csrf.csrf_failure(request, reason)
