"""Opening a link from a letter: the page it stands for, or a kind word that it has ended."""

from collections.abc import Callable
from contextlib import nullcontext
from functools import wraps
from typing import Final
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from curbside.foundation.mail.actions import links
from curbside.foundation.mail.models import Link, Purpose

PASSED_ON: Final = (Purpose.PASS_ON, Purpose.INTRODUCED)
"""Of these most letters go out in somebody's name without their address: an answer to one would reach nobody."""

LinkView = Callable[[HttpRequest, Link], HttpResponse]
TokenView = Callable[[HttpRequest, str], HttpResponse]


def language_of_page(request: HttpRequest, written_in: str) -> str:
    """The language chosen at the top of a page here; until one is, that of the letter the link came in."""
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    return chosen if chosen in dict(settings.LANGUAGES) else written_in


def opened_by(purpose: Purpose) -> Callable[[LinkView], TokenView]:
    """Give the view the link its token was made for. Tokens we never made are 404.

    Links that ended, or that went with whom they were written for, get a page that says so.
    """

    def wrap(view: LinkView) -> TokenView:
        @wraps(view)
        def opened(request: HttpRequest, token: str) -> HttpResponse:
            link = links.find(token, purpose=purpose)
            if link is None and not links.was_made_here(token, purpose=purpose):
                raise Http404
            if link is None or not link.is_open(timezone.now()):
                said = {"has_nobody_to_answer": link is None or purpose in PASSED_ON}
                return render(request, "replies/ended.html", said, status=410)
            # No account, so no zone of their own is known: times and days are those of the person who wrote.
            with timezone.override(ZoneInfo(link.issued_for.time_zone)) if link.issued_for else nullcontext():
                response = view(request, link)
            # The address holds the token: it must not travel to another site or into a search engine. Not
            # "no-referrer": a browser would then post the page's own form with `Origin: null`, which is refused.
            response.headers["Referrer-Policy"] = "same-origin"
            response.headers["X-Robots-Tag"] = "noindex"
            return response

        return opened

    return wrap
