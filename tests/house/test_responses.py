"""What every answer carries, errors included, and that no request chooses the host of a letter."""

import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings as project_settings
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import clear_url_caches, include, path, set_urlconf
from django.utils import timezone
from pytest_django.fixtures import Settings

from curbside.foundation.accounts.models import Invitation
from curbside.foundation.mail.models import Letter, Link, Purpose
from curbside.student.meetings.models import Meeting, TrustedContact, TrustState
from tests.house.cast import ANONYMOUS, COORDINATOR, OWNER, Cast, undone
from tests.house.routes import Route, ours, routes, values_for
from tests.house.test_access_matrix import ask, library_address

pytestmark = pytest.mark.slow

FORGED = [
    "evil.example",
    "testserver.evil.example",
    "testserver:80@evil.example",
    "evil.example:80",
    "evil.example#testserver",
    "testserver\tevil.example",
    "localhost.evil.example",
    "[::1].evil.example",
    "testserver, evil.example",
    "EVIL.EXAMPLE",
]
# Offline pages hold no private byte and are asked for again each time.
MAY_BE_KEPT_WITH_A_LOOK = {"meetings:talk_shell", "meetings:talk_worker"}


def wrongs(answer: Any, *, name: str = "") -> list[str]:
    """What the headers of one answer lack."""
    headers = answer.headers
    policy = headers.get("Content-Security-Policy", "")
    caching = headers.get("Cache-Control", "")
    kept = name in MAY_BE_KEPT_WITH_A_LOOK and answer.status_code == 200
    checks = {
        "no content policy": bool(policy),
        "a content policy that allows too much": not re.search(r"unsafe-|\*|https?:|strict-dynamic", policy),
        "scripts from elsewhere": "script-src 'self'" in policy and "default-src 'none'" in policy,
        "may be framed": headers.get("X-Frame-Options") == "DENY" and "frame-ancestors 'none'" in policy,
        f"may be kept ({caching})": caching == "no-cache" if kept else "no-store" in caching,
        "type may be guessed": headers.get("X-Content-Type-Options") == "nosniff",
        "tells other sites the address": headers.get("Referrer-Policy") == "same-origin",
    }
    if b"<script" in (b"" if answer.streaming else answer.content):
        nonce = re.search(r"'nonce-([^']{16,})'", policy)
        # A data block (application/json) is never run; a file of our own is allowed by 'self'.
        tags = re.findall(r"<script\b(?![^>]*(?:\bsrc=|application/json))[^>]*>", answer.content.decode())
        has_nonce = all(nonce is not None and f'nonce="{nonce[1]}"' in tag for tag in tags)
        checks["a script without this answer's nonce"] = has_nonce
    return [wrong for wrong, is_right in checks.items() if not is_right]


def address_of(route: Route, cast: Cast) -> str:
    return route.address(values_for(route, cast.rows, cast.links)) if route.is_ours else library_address(route)


@pytest.mark.slow
@pytest.mark.parametrize("actor", [ANONYMOUS, OWNER, COORDINATOR])
def test_every_answer_is_guarded(cast: Cast, actor: str) -> None:
    browser = cast.browser(actor)
    found = []
    for route in routes():
        for method in ("get", "post", "head", "options", "put", "delete"):
            answer = ask(browser, method, address_of(route, cast))
            assert answer.status_code < 500 or route.name == "jobs:health", f"{method} {route.name} broke"
            found += [
                f"{method.upper()} {route.name} {answer.status_code}: {w}" for w in wrongs(answer, name=route.name)
            ]
    assert not found, "\n".join(found)


def test_an_address_that_is_none_is_guarded(cast: Cast) -> None:
    for address in ("/nothing/here/", "/people/not-an-id/", "/%00/", "/r/answer/x/", "/static/none.css"):
        answer = cast.browser(OWNER).get(address)
        assert (answer.status_code, wrongs(answer)) == (404, []), address


def test_an_ended_link_is_guarded(cast: Cast) -> None:
    Link.objects.update(revoked_at=timezone.now())
    for route in (r for r in ours() if r.opens_links):
        answer = ask(cast.browser(ANONYMOUS), "get", address_of(route, cast))
        assert (answer.status_code, wrongs(answer)) == (410, []), route.name


def test_a_form_without_its_token_is_guarded(cast: Cast) -> None:
    answer = cast.browser(OWNER, enforce_csrf_checks=True).post("/people/new/", {"name": "x"})
    assert (answer.status_code, wrongs(answer)) == (403, [])


def test_too_many_tries_are_guarded(cast: Cast) -> None:
    browser = cast.browser(ANONYMOUS)
    tries = [browser.post("/sign-in/login/", {"login": "x@y.example", "password": "no"}) for _ in range(12)]
    assert 429 in {answer.status_code for answer in tries}
    assert [wrongs(answer) for answer in tries if wrongs(answer)] == []


def test_a_strange_host_is_guarded(cast: Cast) -> None:
    answer = Client(SERVER_NAME="evil.example").get("/people/")
    assert (answer.status_code, wrongs(answer)) == (400, [])


def break_down(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("as a mistake of ours would")


urlpatterns = [path("broken/", break_down), path("", include("curbside.urls"))]


@pytest.fixture
def a_broken_page(settings: Settings) -> Iterator[str]:
    settings.ROOT_URLCONF = __name__
    clear_url_caches()
    yield "/broken/"
    set_urlconf(None)


def test_our_own_mistakes_are_guarded(cast: Cast, a_broken_page: str) -> None:
    browser = cast.browser(OWNER, raise_request_exception=False)
    answer = browser.get(a_broken_page)
    assert (answer.status_code, wrongs(answer)) == (500, [])
    assert b"as a mistake" not in answer.content


@pytest.mark.parametrize("host", FORGED)
def test_a_forged_host_gets_no_page(cast: Cast, host: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    for actor in (ANONYMOUS, OWNER):
        browser = cast.browser(actor)
        assert browser.get("/today/", HTTP_HOST=host).status_code == 400


@pytest.mark.slow
def test_no_letter_leads_to_another_host(cast: Cast) -> None:
    before = set(Letter.objects.values_list("pk", flat=True))
    for host in (*FORGED, "localhost", "127.0.0.1"):
        for header in ("HTTP_HOST", "HTTP_X_FORWARDED_HOST"):
            _write_letters(cast, {header: host})
    letters = Letter.objects.exclude(pk__in=before)
    kinds = set(letters.values_list("kind", flat=True))
    assert len(kinds) >= 4, f"Only these letters were written: {sorted(kinds)}"
    for letter in letters:
        everything = " ".join(str(value) for value in vars(letter).values())
        hosts = {host.lower() for host in re.findall(r"https?://([^/\s\"'<>]*)", everything)}
        assert hosts <= {project_settings.SITE_URL.removeprefix("http://")}, f"{letter.kind} leads to {hosts}"
        assert "evil" not in everything.lower(), letter.kind


def _write_letters(cast: Cast, headers: dict[str, Any]) -> None:
    owner, office = cast.browser(OWNER), cast.browser(COORDINATOR)
    number = Invitation.objects.count()
    meeting = cast.rows[Meeting]
    TrustedContact.objects.update(state=TrustState.AGREED)
    office.post("/office/invitations/", {"emails": f"n{number}@rideau.example", "role": "student"}, **headers)
    trusted = {"name": "Ana", "email": f"ana{number}@family.example", "language": "en"}
    shown = owner.post("/meetings/trusted-contacts/", trusted).context
    seen = shown["fingerprint"] if shown else ""
    owner.post("/meetings/trusted-contacts/", {**trusted, "seen": seen}, **headers)
    owner.post(f"/meetings/{meeting.pk}/help/", **headers)
    sign_up = {"email": f"new{number}@rideau.example", "name": "New", "password1": "correct horse battery"}
    cast.browser(ANONYMOUS).post("/sign-in/signup/", sign_up, **headers)
    cast.browser(ANONYMOUS).post("/sign-in/password/reset/", {"email": cast.owner.email}, **headers)
    cast.browser(ANONYMOUS).post("/sign-in/login/code/", {"email": cast.owner.email}, **headers)


def test_the_page_of_a_link_names_no_foreign_host(cast: Cast) -> None:
    link = cast.links[Purpose.MEETING]
    with undone():
        page = Client().get(f"/r/meeting/{link.token}/", HTTP_X_FORWARDED_HOST="evil.example")
    assert b"evil" not in page.content
    assert RequestFactory().get("/").get_host() == "testserver"
