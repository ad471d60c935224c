"""What is said when a code from a letter has run out: the library gives no reason."""

from collections.abc import Callable
from typing import Final

from django.contrib import messages
from django.contrib.messages.storage.base import BaseStorage
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

Page = Callable[[HttpRequest], HttpResponse]

ASKED_FOR: Final = "code_asked_for"
"""In the session, our own note of the page on which a code is waited for: what the library keeps there is its own."""


def saying_why(request: HttpRequest, page: Page) -> HttpResponse:
    """The library's page for a code; whoever comes too late is led back to where codes are asked for, and told why.

    The words are the same for an address that has an account and for one that has none.
    """
    signed_in, waited = request.user.is_authenticated, request.session.pop(ASKED_FOR, "") == request.path
    answer = page(request)
    leads_to = answer.headers.get("Location", "").partition("?")[0]
    if leads_to in {"", request.path}:
        request.session[ASKED_FOR] = request.path
        return answer
    went_on = request.user.is_authenticated != signed_in
    if waited and not went_on and not _is_told_something(request) and (words := _words().get(leads_to)):
        messages.info(request, words)
    return answer


def _is_told_something(request: HttpRequest) -> bool:
    told = messages.get_messages(request)
    return isinstance(told, BaseStorage) and told.added_new


def _words() -> dict[str, str]:
    """By the page that the library leads back to."""
    return {
        reverse("account_login"): _("That code has run out. Sign in here, and we send you a new one."),
        reverse("account_request_login_code"): _("That code has run out. Ask for a new one here."),
        reverse("account_email"): _("That code has run out. Ask for a new one here."),
    }
