"""What is said when a code from a letter has run out: the library gives no reason."""

from collections.abc import Callable
from typing import Final

from allauth.account.internal.flows.email_verification_by_code import EMAIL_VERIFICATION_CODE_SESSION_KEY
from allauth.account.internal.stagekit import LOGIN_SESSION_KEY
from django.contrib import messages
from django.contrib.messages.storage.base import BaseStorage
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

Page = Callable[[HttpRequest], HttpResponse]
PENDING: Final = (EMAIL_VERIFICATION_CODE_SESSION_KEY, LOGIN_SESSION_KEY)


def saying_why(request: HttpRequest, page: Page) -> HttpResponse:
    """The library's page for a code; whoever comes too late is led back to where codes are asked for, and told why.

    The words are the same for an address that has an account and for one that has none.
    """
    signed_in, pending = request.user.is_authenticated, _is_pending(request)
    answer = page(request)
    went_on = request.user.is_authenticated != signed_in
    if not pending or _is_pending(request) or went_on or _is_told_something(request):
        return answer
    if words := _words().get(answer.headers.get("Location", "").partition("?")[0]):
        messages.info(request, words)
    return answer


def _is_pending(request: HttpRequest) -> bool:
    return any(key in request.session for key in PENDING)


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
