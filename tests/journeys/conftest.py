"""A real browser in front of a real server, and a guard beside it.

Write a journey like this:

    def test_a_student_finds_today(page: Page, visit_as: VisitAs, axe: Axe, maelle: User) -> None:
        visit_as(maelle)
        page.goto("/today/")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        axe(page)

`page` is a phone (390 by 844). Addresses are relative; the server answers on localhost, a name, as passkeys
need. Each test starts with an empty database and the cast it asks for. A journey fails on anything the browser
complains about: an error in the console, a breach of the content policy, a request to another host. Where an
error is the point (a page that is not there), say so: `guard.expect("404")`.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe as AxeRunner
from django.conf import settings as project_settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect
from pytest_django.fixtures import Settings
from pytest_django.live_server_helper import LiveServer

from curbside.foundation.accounts.models import User
from tests.chromium import CHROMIUM

# The browser's driver keeps an event loop in this thread; Django takes that for an asynchronous view.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

# How long the browser may take for one thing: on a machine that does much else, many times what it needs.
WAIT_MS = 20_000
expect.set_options(timeout=WAIT_MS)
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
ACCESSIBLE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

VisitAs = Callable[[User], None]
Axe = Callable[[Page], None]


class Guard:
    """Hears what the browser complains about."""

    def __init__(self, host: str) -> None:
        self.host = host
        self.complaints: list[str] = []
        self._expected: list[str] = []

    def expect(self, part: str) -> None:
        """Complaints that contain `part` are meant to happen in this journey."""
        self._expected.append(part)

    def watch(self, context: BrowserContext) -> None:
        """Listen to every page of the context."""
        context.on("console", self._console)
        context.on("weberror", lambda error: self.complaints.append(f"script: {error.error}"))
        context.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(f"console: {message.text} ({message.location.get('url', '')})")

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in {"http", "https", "ws", "wss"} and address.netloc != self.host:
            self.complaints.append(f"foreign host: {request.url}")

    def verdict(self) -> list[str]:
        """What nobody expected."""
        return [line for line in self.complaints if not any(part in line for part in self._expected)]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder is a journey."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, object]) -> dict[str, object]:
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": quiet}


@pytest.fixture(scope="session")
def base_url(live_server: LiveServer) -> str:
    """The server of this run, for the plugin that gives us the browser."""
    return live_server.url


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, object]) -> dict[str, object]:
    return {
        **browser_context_args,
        "viewport": PHONE,
        "locale": "en-CA",
        "timezone_id": "America/Toronto",
    }


@pytest.fixture(autouse=True)
def _real_installation(transactional_db: None, live_server: LiveServer, settings: Settings) -> None:
    """Links in letters lead to the live server, and no limit on sign-in is left over from another test."""
    settings.SITE_URL = live_server.url
    cache.clear()


@pytest.fixture
def guard(live_server: LiveServer) -> Iterator[Guard]:
    """Fails the journey at its end, with every complaint on a line."""
    watch = Guard(urlsplit(live_server.url).netloc)
    yield watch
    assert not watch.verdict(), "The browser complained:\n" + "\n".join(watch.verdict())


@pytest.fixture
def context(context: BrowserContext, guard: Guard) -> BrowserContext:
    """The browser's window, watched."""
    context.set_default_timeout(WAIT_MS)
    guard.watch(context)
    return context


def _sign_in(context: BrowserContext, address: str, user: User) -> None:
    client = Client()
    client.force_login(user)
    name = project_settings.SESSION_COOKIE_NAME
    context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": address}])


@pytest.fixture
def visit_as(context: BrowserContext, live_server: LiveServer) -> VisitAs:
    """`visit_as(maelle)`: from now on this browser is hers, without the form."""

    def sign_in(user: User) -> None:
        _sign_in(context, live_server.url, user)

    return sign_in


@pytest.fixture
def no_script_page(browser: Browser, browser_context_args: dict[str, object], guard: Guard) -> Iterator[Page]:
    """A phone with JavaScript off. Sign in with `sign_in_without_script(user)`."""
    bare = browser.new_context(**{**browser_context_args, "java_script_enabled": False})  # type: ignore[arg-type] # the same dictionary the plugin unpacks
    bare.set_default_timeout(WAIT_MS)
    guard.watch(bare)
    yield bare.new_page()
    bare.close()


@pytest.fixture
def sign_in_without_script(no_script_page: Page, live_server: LiveServer) -> VisitAs:
    """`visit_as` for `no_script_page`."""

    def sign_in(user: User) -> None:
        _sign_in(no_script_page.context, live_server.url, user)

    return sign_in


@pytest.fixture
def question_bank(_real_installation: None) -> None:
    """The bank as it ships."""
    call_command("load_questions", verbosity=0)


@pytest.fixture
def someone_elses_page(browser: Browser, browser_context_args: dict[str, object], guard: Guard) -> Iterator[Page]:
    """Another person's phone: nobody is signed in there."""
    other = browser.new_context(**browser_context_args)  # type: ignore[arg-type] # the same dictionary the plugin unpacks
    other.set_default_timeout(WAIT_MS)
    guard.watch(other)
    yield other.new_page()
    other.close()


@pytest.fixture
def axe() -> Axe:
    """`axe(page)` fails with a readable list of whatever axe finds on the page as it stands.

    Only with SQLite: a page is the same whichever database its rows come from, and looking takes a second.
    """
    if connection.vendor != "sqlite":
        return lambda _page: None
    runner = AxeRunner()

    def check(page: Page) -> None:
        found = runner.run(page, options={"runOnly": ACCESSIBLE, "resultTypes": ["violations"]})
        lines = [
            f"{violation['id']} ({violation['impact']}): {violation['help']}\n    {node['html'][:160]}"
            for violation in found.response["violations"]
            for node in violation["nodes"]
        ]
        assert not lines, f"axe on {page.url}:\n" + "\n".join(lines)

    return check
