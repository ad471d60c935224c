"""Every page in every state we can bring about, rendered once, for a browser to look at."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from django.core.cache import cache
from django.test import Client
from django.test.signals import template_rendered

from curbside.foundation.accounts.models import User
from tests.house.cast import ANONYMOUS, COORDINATOR, OWNER, Cast, undone
from tests.house.routes import Route, ours, routes, values_for

EMPTY: Final = "empty student"
LOOKERS: Final = (OWNER, EMPTY, COORDINATOR, ANONYMOUS)
FULL: Final = os.environ.get("FULL") == "1"
HTML: Final = "text/html"
LONG: Final = "long"
"""A state so named is looked at even where its page is made of the same elements as another's."""

# Pages of the library that are no pages of ours: they only redirect, or answer programs.
NOT_LOOKED_AT: Final = ("admin/",)


@dataclass(frozen=True, slots=True)
class Scene:
    """One page as one person gets it in one state."""

    page: str
    state: str
    path: str
    html: bytes
    headers: dict[str, str]


def shape_of(html: str) -> str:
    """What makes two pages different: all of it with FULL=1; else the tags, their classes and the language."""
    html = re.sub(r'(nonce|csrfmiddlewaretoken" value)="[^"]*"', "", html)
    if FULL:
        return html
    return "".join(re.findall(r"<html[^>]*>", html)) + re.sub(
        r' (?!class=|type=|role=|aria-)[\w-]+(="[^"]*")?', "", re.sub(r">[^<]+<", "><", html)
    )


@dataclass
class Stage:
    """The cast, the scenes they gave, and the templates that took part."""

    cast: Cast
    empty: User
    scenes: list[Scene] = field(default_factory=list)
    rendered: set[str] = field(default_factory=set)
    _seen: set[str] = field(default_factory=set)

    def browser(self, actor: str, **options: Any) -> Client:
        """Signed in as one of the cast, or as the student who has nothing yet."""
        if actor != EMPTY:
            return self.cast.browser(actor, **options)
        client = Client(**options)
        client.force_login(self.empty)
        return client

    def take(self, page: str, state: str, answer: Any, path: str) -> None:
        """Keep the page unless we have one just like it; one whose state is called long is like no other."""
        if answer.streaming or not answer.headers.get("Content-Type", "").startswith(HTML) or not answer.content:
            return
        assert answer.status_code < 500 or page == "500", f"{page} [{state}] broke"
        shape = shape_of(answer.content.decode()) + (state if LONG in state else "")
        if shape not in self._seen:
            self._seen.add(shape)
            self.scenes.append(Scene(page, state, path, answer.content, dict(answer.headers)))

    def visit(self, page: str, state: str, actor: str, path: str, data: dict[str, Any] | None = None) -> None:
        """One look, or one post, whose effects are undone."""
        with undone():
            browser = self.browser(actor, raise_request_exception=False)
            answer = browser.get(path) if data is None else browser.post(path, data)
            self.take(page, state, answer, path)

    def listen(self, **sent: Any) -> None:
        """Note the name of every template that is rendered."""
        self.rendered.add(str(sent["template"].name))


def play(cast: Cast, empty: User, specials: Callable[[Stage], None]) -> Stage:
    """Every route as everybody, looked at and posted to empty, and then the special states."""
    stage = Stage(cast, empty)
    template_rendered.connect(stage.listen)
    try:
        for actor in LOOKERS:
            for route, path in addresses(cast):
                cache.clear()
                stage.visit(route.name, actor, actor, path)
                stage.visit(route.name, f"{actor}, form empty", actor, path, {})
        specials(stage)
    finally:
        template_rendered.disconnect(stage.listen)
    return stage


def addresses(cast: Cast) -> Iterator[tuple[Route, str]]:
    """Our routes with the owner's rows, and the sign-in library's that need no key."""
    for route in ours():
        yield route, route.address(values_for(route, cast.rows, cast.links))
    for route in routes():
        if not route.is_ours and not route.pattern.startswith(NOT_LOOKED_AT) and not re.search(r"[<(]", route.pattern):
            yield route, "/" + route.pattern


def days(now: datetime, number: float) -> datetime:
    return now + timedelta(days=number)
