"""Every route by every actor, with both methods, against access_matrix.py: nothing undeclared, nothing different."""

import re
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from curbside.foundation.mail.models import Link
from tests.house.access_matrix import ENDED, NOT, ROUTES, SIGN_IN, WITHOUT_FORM_TOKEN, Answer
from tests.house.cast import ACTORS, ANONYMOUS, OWNER, PEER, SIGNED_IN, Cast, undone
from tests.house.routes import NOWHERE, Route, nowhere, ours, routes, values_for

METHODS = ("get", "post")


def ask(browser: Client, method: str, address: str) -> HttpResponse:
    """The answer to a GET or to an empty POST; what it wrote is undone."""
    with undone():
        answer: Any = getattr(browser, method)(address)
    return answer  # type: ignore[no-any-return] # the test browser's answers are made at run time


def kind_of(answer: HttpResponse) -> Answer:
    to_sign_in = answer.status_code == 302 and answer.headers["Location"].startswith("/sign-in/login/")
    return SIGN_IN if to_sign_in else answer.status_code


def body_of(answer: HttpResponse, *ids: object) -> str:
    """The page without what differs on every request: nonces, form tokens, the id that was asked for."""
    text = answer.content.decode()
    for value in ids:
        text = text.replace(str(value), "<id>")
    return re.sub(r'(nonce|name="csrfmiddlewaretoken" value)="[^"]*"', r"\1", text)


def some_soon(actors: Iterable[str]) -> list[Any]:
    """The peer, to whom nothing belongs, in the quick loop; everybody in the whole suite."""
    return [pytest.param(actor, marks=() if actor == PEER else pytest.mark.slow) for actor in actors]


def test_every_route_is_declared() -> None:
    there = {route.name: route.pattern for route in ours()}
    new = [f'    "{name}": owned(200, NOT),  # {there[name]}' for name in there.keys() - ROUTES.keys()]
    assert not new, "Say who gets what, one line a route, in ROUTES of tests/house/access_matrix.py:\n" + "\n".join(new)
    gone = ROUTES.keys() - there.keys()
    assert not gone, f"Declared in tests/house/access_matrix.py, but no route any more: {sorted(gone)}"


@pytest.mark.parametrize("actor", some_soon(ACTORS))
def test_every_answer_is_the_declared_one(cast: Cast, actor: str) -> None:
    browser = cast.browser(actor)
    different = []
    for route in ours():
        address = route.address(values_for(route, cast.rows, cast.links))
        for method in METHODS:
            got, declared = kind_of(ask(browser, method, address)), getattr(ROUTES[route.name], method)[actor]
            if got not in declared:
                different.append(f"{method.upper()} {route.name}: {got}, declared {' or '.join(map(str, declared))}")
    assert not different, f"{actor}:\n" + "\n".join(different)


@pytest.mark.slow
@pytest.mark.parametrize("actor", [actor for actor in SIGNED_IN if actor != OWNER])
def test_what_is_someone_elses_looks_like_what_does_not_exist(cast: Cast, actor: str) -> None:
    browser = cast.browser(actor)
    different = []
    for route in (r for r in ours() if r.parameters and not r.opens_links):
        values = values_for(route, cast.rows, cast.links)
        for method in METHODS:
            if ROUTES[route.name].get[actor] != {404} and ROUTES[route.name].post[actor] != {404}:
                continue
            theirs = ask(browser, method, route.address(values))
            nobodys = ask(browser, method, route.address(nowhere(route)))
            same_body = body_of(theirs, *values.values()) == body_of(nobodys, NOWHERE)
            if theirs.status_code != nobodys.status_code or not same_body or theirs.headers != nobodys.headers:
                different.append(f"{method.upper()} {route.name}")
    assert not different, f"{actor} can tell what exists:\n" + "\n".join(different)


@pytest.mark.slow
def test_two_rows_in_one_address_must_both_be_ones_own(cast: Cast) -> None:
    browser = cast.browser(PEER)
    # At the office a student is turned away before any row is looked for; its own tests mix what coordinators see.
    for route in (r for r in ours() if len(r.parameters) > 1 and not r.name.startswith("office:")):
        theirs, own = (values_for(route, rows, cast.links) for rows in (cast.rows, cast.peer_rows))
        for name in route.parameters:
            mixed = route.address(own | {name: theirs[name]})
            for method in METHODS:
                refused = {NOT} if NOT in getattr(ROUTES[route.name], method)[PEER] else {404}
                assert ask(browser, method, mixed).status_code in refused, f"{method} {route.name}: another's {name}"


def links_of(cast: Cast) -> list[tuple[Route, Link]]:
    return [(route, cast.links[route.pattern.split("/")[1]]) for route in ours() if route.opens_links]


@pytest.mark.slow
@pytest.mark.parametrize("actor", [ANONYMOUS, OWNER, PEER])
@pytest.mark.parametrize("ended", ["revoked_at", "expires_at"])
def test_a_link_that_has_ended_opens_nothing(cast: Cast, actor: str, ended: str) -> None:
    Link.objects.update(**{ended: timezone.now() - timedelta(seconds=1)})
    browser = cast.browser(actor)
    for route, link in links_of(cast):
        for method in METHODS:
            answer = ask(browser, method, route.address({"token": link.token}))
            assert answer.status_code == ENDED, f"{method} {route.name}"


@pytest.mark.slow
def test_a_link_takes_no_other_method(cast: Cast) -> None:
    browser = cast.browser(ANONYMOUS)
    for route, link in links_of(cast):
        for method in ("put", "patch", "delete"):
            answer = getattr(browser, method)(route.address({"token": link.token}))
            assert answer.status_code == NOT, f"{method} {route.name}"


@pytest.mark.slow
def test_a_forged_link_is_nothing_at_all(cast: Cast) -> None:
    browser = cast.browser(ANONYMOUS)
    for route, link in links_of(cast):
        identity, signature = link.token.split(".")
        others = [other.token for other in cast.links.values() if other.pk != link.pk]
        forged = [identity, str(link.pk), f"{identity}.", f"{identity}.{signature[:-1]}", f"{NOWHERE.hex}.{signature}"]
        for token in (*forged, *others):
            for method in METHODS:
                answer = ask(browser, method, route.address({"token": token}))
                assert answer.status_code == 404, f"{method} {route.name} {token}"


@pytest.mark.slow
def test_every_form_asks_for_its_token(cast: Cast) -> None:
    browser = cast.browser(OWNER, enforce_csrf_checks=True)
    taken = []
    for route in ours():
        answer = ask(browser, "post", route.address(values_for(route, cast.rows, cast.links)))
        if answer.status_code not in {403, NOT} and route.name not in WITHOUT_FORM_TOKEN:
            taken.append(f"{route.name}: {answer.status_code}")
    assert not taken, "Posts taken from other sites:\n" + "\n".join(taken)


def library_address(route: Route) -> str:
    plain = re.sub(r"\(\?P<\w+>(?:[^()]|\([^()]*\))*\)", "1", route.pattern)
    return "/" + re.sub(r"<[^>]*>", "1", plain).replace("^", "").replace("$", "").replace("\\Z", "")


@pytest.mark.slow
@pytest.mark.parametrize("actor", ACTORS)
def test_no_page_of_the_admin_opens_without_a_second_step(cast: Cast, actor: str) -> None:
    browser = cast.browser(actor)
    there = [route for route in routes() if route.pattern.startswith("admin/")]
    assert len(there) > 10
    for route in there:
        for method in METHODS:
            answer = ask(browser, method, library_address(route))
            assert answer.status_code in {302, 403, 404, 405}, f"{method} {route.pattern}: {answer.status_code}"


@pytest.mark.slow
@pytest.mark.parametrize("actor", ACTORS)
def test_the_pages_of_signing_in_never_break(cast: Cast, actor: str) -> None:
    browser = cast.browser(actor)
    there = [route for route in routes() if route.pattern.startswith("sign-in/")]
    assert len(there) > 20
    for route in there:
        for method in METHODS:
            answer = ask(browser, method, library_address(route))
            assert answer.status_code < 500, f"{method} {route.pattern}: {answer.status_code}"
