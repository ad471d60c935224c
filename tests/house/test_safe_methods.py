"""Looking changes nothing, and a form changes only what it is for."""

import dataclasses
import re
from collections import Counter
from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from copy import deepcopy
from typing import Any, Final
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import connection
from django.db.models import BooleanField
from django.test import Client

from curbside.foundation.accounts.models import User
from curbside.interfaces.yours.portable import PORTABLE, rows_of
from curbside.student.people.models import Contact
from tests.house.cast import ACTORS, OWNER, PEER, Cast, undone
from tests.house.page_forms import forms_of
from tests.house.routes import Route, ours, values_for
from tests.house.test_access_matrix import ask

# Each walks through every page: left to make test.
pytestmark = pytest.mark.slow

# Rows a look may write, each with its reason.
MAY_CHANGE: Final[dict[str, str]] = {
    "sessions.Session": "a message shown is a message forgotten",
    "usersessions.UserSession": "where the person is signed in",
}
# Fields no form may set to what was posted: what a row is, whose it is, and what only actions decide.
NEVER_POSTED: Final = ("id", "pk", "state", "student", "user", "key", "uid", "sequence", "token")
PLANTED_ID: Final = str(uuid4())
PLANTED_STATE: Final = "zqstate"

Dump = dict[str, list[dict[str, Any]]]
ALL: Final = frozenset(model._meta.db_table for model in PORTABLE)


def dump() -> Dump:
    """Every row of every table, but for the declared ones."""
    return {
        model._meta.label: sorted(model._default_manager.values(), key=str)
        for model in apps.get_models()
        if model._meta.label not in MAY_CHANGE
    }


def changes(before: Dump, after: Dump) -> list[str]:
    return [label for label in before if before[label] != after[label]]


def address(cast: Cast, route: Route) -> str:
    return route.address(values_for(route, cast.rows, cast.links))


@pytest.mark.parametrize("actor", ACTORS)
def test_looking_changes_nothing(cast: Cast, actor: str) -> None:
    browser = cast.browser(actor)
    before = dump()
    for route in ours():
        for method in ("get", "head", "options"):
            getattr(browser, method)(address(cast, route))
    # All at once: a second look for the culprit only where something changed.
    if changes(before, dump()):
        for route in ours():
            state = dump()
            browser.get(address(cast, route))
            assert not changes(state, dump()), f"{route.name} writes {changes(state, dump())} when it is looked at"
    assert not changes(before, dump())


def test_looking_with_a_form_in_the_address_changes_nothing(cast: Cast) -> None:
    browser = cast.browser(OWNER)
    before = dump()
    query = dict.fromkeys(_field_names(), "yes") | {"part": "finish", "outcome": "done", "answer": "fine"}
    for route in ours():
        browser.get(address(cast, route), query)
    assert not changes(before, dump())


def test_methods_nobody_offers_change_nothing(cast: Cast) -> None:
    browser = cast.browser(OWNER)
    before = dump()
    for route in ours():
        for method in ("put", "patch", "delete", "trace"):
            getattr(browser, method)(address(cast, route))
    assert not changes(before, dump())


@contextmanager
def watched() -> Iterator[set[str]]:
    """The tables whose rows are written while inside. The others need not be compared."""
    written: set[str] = set()

    def look(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        written.update(re.findall(r'(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"', sql))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(look):
        yield written


def send(browser: Client, path: str, form: dict[str, Any]) -> Any:
    """Post a form as a browser sends one without files: many times quicker to read than one with."""
    return browser.post(path, urlencode(form, doseq=True), content_type="application/x-www-form-urlencoded")


def _field_names() -> set[str]:
    """The name of every column and relation of every model."""
    fields = [field for model in apps.get_models() for field in model._meta.fields]
    return {field.name for field in fields} | {field.attname for field in fields} | {"pk", "actor", "owner"}


def _planted(peer: User) -> dict[str, str]:
    """For the name of every column, the worst that could arrive in it: someone else, an id, a state, a yes."""
    planted = dict.fromkeys(_field_names() - {"csrfmiddlewaretoken"}, PLANTED_ID)
    for model in apps.get_models():
        for field in model._meta.fields:
            if field.related_model is User:
                planted[field.name] = planted[field.attname] = str(peer.pk)
            elif isinstance(field, BooleanField):
                planted[field.name] = "true"
            elif field.choices:
                planted[field.name] = PLANTED_STATE
    return planted | {"actor": str(peer.pk), "owner": str(peer.pk)}


def _junk(planted: dict[str, str]) -> dict[str, Any]:
    """Every field name, twice and as an array: junk first, the value that must not arrive last."""
    twice = {name: ["junk", value] for name, value in planted.items()}
    return twice | {f"{name}[]": [value] for name, value in planted.items()}


def _decided() -> list[Any]:
    """What of an account no form of this list may touch."""
    return list(User.objects.order_by("pk").values("id", "password", "is_staff", "is_superuser", "is_active"))


def _holding(peer: User) -> Counter[str]:
    """How often each field that no form sets holds what was planted."""
    found: Counter[str] = Counter()
    for model in apps.get_models():
        for field in model._meta.fields:
            if field.name in NEVER_POSTED or field.related_model is User:
                values = [str(value) for value in model._default_manager.values_list(field.attname, flat=True)]
                posted = (str(peer.pk), PLANTED_ID, PLANTED_STATE)
                found[f"{model._meta.label}.{field.name}"] = sum(value in posted for value in values)
    return found


def _posts(cast: Cast, actor: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Every form of every page this actor has, filled in, and every route without a form: name, address, values."""
    browser, seen = cast.browser(actor), set[tuple[str, ...]]()
    for route in (r for r in ours() if not r.name.startswith(("yours:erasure", "mail:"))):
        path = address(cast, route)
        yield route.name, path, {}
        for form in forms_of(browser.get(path).content.decode(errors="replace"), path=path):
            shape = (form.action, *sorted(form.values))
            if shape not in seen:
                seen.add(shape)
                yield f"{form.action} on {route.name}", form.action, form.values


def test_no_form_sets_ids_owners_or_states(cast: Cast) -> None:
    """Whatever a form makes or changes belongs to who posted it, under an id and in a state of our own making."""
    peer = cast.users[PEER]
    theirs, decided, holding = _rows_of(peer, ALL), _decided(), _holding(peer)
    browser, wrong, junk = cast.browser(OWNER), [], _junk(_planted(peer))
    posts = list(_posts(cast, OWNER))
    assert len(posts) > len(ours()) + 30
    signed_in, writing = deepcopy(browser.cookies), 0
    for name, path, values in posts:
        with undone():
            browser.cookies = deepcopy(signed_in)
            with watched() as written:
                answer = send(browser, path, junk | values)
            assert answer.status_code < 500 or name == "jobs:health", f"{name} broke"
            if not written:
                continue
            writing += 1
            changed = [label for label, rows in _rows_of(peer, written).items() if rows != theirs[label]]
            wrong += [f"{name}: {label} of another student changed" for label in changed]
            wrong += [f"{name}: an account changed"] if _decided() != decided else []
            wrong += [f"{name}: {field} took it" for field in _holding(peer) - holding]
    assert not wrong, "\n".join(wrong)
    assert writing > len(posts) / 4, "nearly nothing was written: the forms no longer reach their actions"


def test_another_persons_row_cannot_be_named_in_a_form(cast: Cast) -> None:
    """Each id in a form is looked for among one's own: the peer posts the owner's ids under every name there is."""
    theirs = {model: str(row.pk) for model, row in cast.rows.items()}
    names = {
        name: theirs[field.related_model]
        for model in apps.get_models()
        for field in model._meta.fields
        if field.related_model in theirs
        for name in (field.name, field.attname)
    }
    names |= {model.__name__.lower(): pk for model, pk in theirs.items()}
    mine = dataclasses.replace(cast, rows=cast.rows | cast.peer_rows)
    browser, before = cast.browser(PEER), _rows_of(cast.owner, ALL)
    posts = list(_posts(mine, PEER))
    signed_in = deepcopy(browser.cookies)
    for name, path, values in posts:
        if path.startswith("/r/"):
            continue
        for form in (values | names, names | values):
            with undone():
                browser.cookies = deepcopy(signed_in)
                with watched() as written:
                    send(browser, path, form)
                for label, rows in _rows_of(cast.owner, written).items():
                    assert rows == before[label], f"{name} reached the owner's {label}"


def _rows_of(user: User, tables: Container[str]) -> Dump:
    """A student's rows in these tables, by model."""
    return {
        model._meta.label: list(rows_of(model, user).values()) for model in PORTABLE if model._meta.db_table in tables
    }


def test_a_field_given_twice_is_one_field(cast: Cast) -> None:
    """Reset letters have gone to a second address in an array elsewhere: here one address is one address."""
    browser = cast.browser("anonymous")
    for form in ({"email": [cast.owner.email, "thief@evil.example"]}, {"email[]": ["thief@evil.example"]}):
        ask(browser, "post", "/sign-in/password/reset/")
        browser.post("/sign-in/password/reset/", form)
        browser.post("/sign-in/login/code/", form)
    letters = apps.get_model("mail.Letter")._default_manager.filter(text__contains=str(cast.owner.name))
    assert not letters.filter(to_address="thief@evil.example").exists()


def test_a_contact_posted_with_an_owner_is_ones_own(cast: Cast) -> None:
    form = {"name": "Planted", "student": str(cast.users[PEER].pk), "student_id": str(cast.users[PEER].pk)}
    cast.browser(OWNER).post("/people/new/", form | {"id": str(uuid4()), "removed_at": "2026-01-01"})
    planted = Contact.objects.get(name="Planted")
    assert planted.student == cast.owner
    assert planted.removed_at is None
    assert str(planted.pk) != form.get("id")
