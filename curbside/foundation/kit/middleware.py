"""Each answer in the person's own language and time zone, never kept by a cache, and with a way back from sign-in."""

from collections.abc import Callable
from urllib.parse import urlencode, urlsplit
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.utils import timezone, translation
from django.utils.http import url_has_allowed_host_and_scheme

from .given_back import GIVE_BACK, given_back

Answer = Callable[[HttpRequest], HttpResponse]


class PersonalSettingsMiddleware:
    """A signed-in person's language and time zone win over the browser's."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.user.is_authenticated:
            return self.get_response(request)
        # Kept here: after signing out the request has no user with a language any more.
        language = request.LANGUAGE_CODE = request.user.language
        with translation.override(language), timezone.override(ZoneInfo(request.user.time_zone)):
            response = self.get_response(request)
            response.headers["Content-Language"] = language
            return response


class BackToThePageMiddleware:
    """Who pressed a button after their sign-in had ended comes back to the page it stood on, not to where it led.

    From a page for writing they first get back what they wrote.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        sign_in = resolve_url(settings.LOGIN_URL)
        if request.method == "POST" and response.headers.get("Location", "").startswith(f"{sign_in}?"):
            if GIVE_BACK in request.POST:
                return given_back(request, self._page(request))
            response.headers["Location"] = f"{sign_in}?{urlencode({'next': self._page(request)})}"
        return response

    @staticmethod
    def _page(request: HttpRequest) -> str:
        page = request.headers.get("Referer", "")
        if not url_has_allowed_host_and_scheme(page, {request.get_host()}, require_https=request.is_secure()):
            return resolve_url(settings.LOGIN_REDIRECT_URL)
        parts = urlsplit(page)
        return f"{parts.path}?{parts.query}" if parts.query else parts.path


class NoStoreMiddleware:
    """Pages are private unless a view says how they may be cached."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cache-Control", "no-store, private")
        return response
