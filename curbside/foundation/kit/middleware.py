"""Each answer in the person's own language and time zone, and never kept by a cache."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

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


class NoStoreMiddleware:
    """Pages are private unless a view says how they may be cached."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cache-Control", "no-store, private")
        return response
