"""A marker in every private field, and everybody else looking for it on every channel: nobody may find one."""

import logging
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

import pytest
from django.db import models
from django.http import HttpResponse
from django.test import Client

from curbside.foundation.audit.models import Entry
from curbside.foundation.mail.models import Letter, Link
from curbside.interfaces.yours.actions.exports import export_account
from curbside.interfaces.yours.portable import PORTABLE
from tests.house.cast import ACTORS, ANONYMOUS, MARK, OWNER, PEER, SIGNED_IN, Cast, undone
from tests.house.routes import ours, values_for
from tests.house.test_access_matrix import ask

# Fields of text that hold no words of the student's, each with its reason.
WITHOUT_WORDS: Final[dict[str, str]] = {
    "mail.Letter.key": "made from ids",
    "mail.Letter.kind": "one of our own names",
    "mail.Letter.channel": "one of a list",
    "mail.Letter.language": "one of a list",
    "mail.Letter.state": "one of a list",
    "mail.Letter.calendar_method": "one of a list",
    "mail.Letter.thread": "made from ids",
    "meetings.Meeting.time_zone": "one of a list",
    "meetings.Meeting.uid": "made at random",
    "imports.Upload.format": "one of our own names",
    "imports.UploadRow.reason": "one of our own names",
    "imports.Upload.refusal": "one of our own names",
    "imports.ColumnMapping.signature": "digits made of headings",
    "imports.ColumnMapping.columns": "numbers of columns",
    "people.Contact.language": "one of a list",
    "people.LikePair.fields": "codes of our own",
    "questions.Card.let_be": "codes of our own",
    "people.Merge.moved": "ids",
    "people.Merge.made": "ids",
    "meetings.TrustedContact.language": "one of a list",
    "introductions.Findable.wording": "the date of a text of ours",
    "stories.Story.turns": "kinds of a list",
}
# The mail program of one's own machine shows every letter; a real installation does not have it.
OUTBOX: Final = "/outbox/"


def fields_of_text() -> Iterator[tuple[type[models.Model], str]]:
    for model in PORTABLE:
        for field in model._meta.fields:
            free = isinstance(field, models.CharField | models.TextField | models.JSONField) and not field.choices
            if free and f"{model._meta.label}.{field.name}" not in WITHOUT_WORDS:
                yield model, field.name


def test_every_private_field_holds_the_marker(cast: Cast) -> None:
    unmarked = [
        f"{model._meta.label}.{name}"
        for model, name in fields_of_text()
        if not any(MARK in str(value) for value in model._default_manager.values_list(name, flat=True))
    ]
    assert not unmarked, "Give it a marked text in tests/whole_student.py, or a reason in WITHOUT_WORDS:\n" + "\n".join(
        unmarked
    )


def test_every_reason_names_a_field_that_is_there() -> None:
    there = {f"{model._meta.label}.{field.name}" for model in PORTABLE for field in model._meta.fields}
    assert WITHOUT_WORDS.keys() <= there


@pytest.mark.slow
def test_the_owner_does_find_the_marker(cast: Cast) -> None:
    """Or else the search below would find nothing because nothing is shown to anybody."""
    with_marker = {route.name for route in ours() if MARK in seen_at(cast.browser(OWNER), address(cast, route))}
    assert len(with_marker) > 25, sorted(with_marker)


def address(cast: Cast, route: Any) -> str:
    return str(route.address(values_for(route, cast.rows, cast.links)))


def everything_in(answer: HttpResponse) -> str:
    """Headers and body, letters and files in an archive included."""
    text = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
    if answer.streaming:
        return text
    if answer.headers.get("Content-Type") == "application/zip":
        with zipfile.ZipFile(BytesIO(answer.content)) as parts:
            return text + "".join(name + parts.read(name).decode() for name in parts.namelist())
    # A picture holds its words as dots, and no text a marker could stand in.
    return text + answer.content.decode(errors="replace" if answer.headers["Content-Type"] == "image/png" else "strict")


def seen_at(browser: Client, path: str) -> str:
    return everything_in(ask(browser, "get", path))


def crawl(browser: Client, start: list[str]) -> Iterator[tuple[str, str]]:
    """Each page that can be reached by following links and the addresses of forms, with its text."""
    waiting, been = list(start), set[str]()
    while waiting:
        path = waiting.pop()
        if path in been or path.startswith(OUTBOX):
            continue
        been.add(path)
        text = seen_at(browser, path)
        yield path, text
        found = re.findall(r"(?:href|action|src)=\"(/[^\"#]*)", text) + re.findall(r"Location: (/\S*)", text)
        waiting += [link.replace("&amp;", "&") for link in found if not link.startswith("/static/")]
        assert len(been) < 2_000, "The crawl does not end."


@pytest.mark.slow
@pytest.mark.parametrize("actor", [actor for actor in ACTORS if actor != OWNER])
def test_nobody_else_finds_the_marker(cast: Cast, actor: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    browser = cast.browser(actor)
    direct = [address(cast, route) for route in ours() if not route.opens_links]
    # Half of the marker: a search finds by a part of a word, and what was typed is shown back.
    searches = [f"{path}?q={MARK[:5]}" for path in ("/people/", "/sheets/", "/today/", "/reflections/", "/office/")]
    pages = dict(crawl(browser, ["/", *direct, *searches]))
    assert len(pages) > len(direct) // 2
    leaks = [path for path, text in pages.items() if MARK in text]
    assert not leaks, f"{actor} sees what is the owner's at:\n" + "\n".join(leaks)
    assert MARK not in caplog.text


@pytest.mark.slow
@pytest.mark.parametrize("actor", [actor for actor in ACTORS if actor != OWNER])
def test_posting_finds_no_marker_either(cast: Cast, actor: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    browser = cast.browser(actor)
    leaks = [
        route.name
        for route in ours()
        if not route.opens_links and not route.name.startswith("mail:")
        if MARK in everything_in(ask(browser, "post", address(cast, route)))
    ]
    assert not leaks, f"{actor} gets what is the owner's by posting to:\n" + "\n".join(leaks)
    assert MARK not in caplog.text


# What the holder of each link may see of the student's words: what was written for that reader.
MEANT_FOR_THEM: Final[dict[str, set[str]]] = {
    # the ask's own text and the answer they gave themselves
    "answer": {"ask", "body", "word", "where", "name"},
    "meeting": {"café", "called", "name"},
    "agreement": {"trusted"},
    "check-in": {"trusted", "name", "café"},
    "stop": set(),
    "invitation": set(),
    # what was written to be passed on, and who it is for
    "pass-on": {"between", "wished", "reason", "twenty"},
    "introduced": {"between", "wished", "reason", "twenty"},
    # the words that would be quoted are their own
    "story": {"quoted"},
}


def test_a_link_shows_only_what_was_written_for_its_reader(cast: Cast) -> None:
    browser = cast.browser(ANONYMOUS)
    for route in (r for r in ours() if r.opens_links):
        purpose = route.pattern.split("/")[1]
        text = seen_at(browser, address(cast, route))
        shown = set(re.findall(rf"{MARK} ([\w-]+)", text))
        assert shown <= MEANT_FOR_THEM[purpose], f"{purpose}: {shown - MEANT_FOR_THEM[purpose]}"


@pytest.mark.slow
def test_letters_of_others_hold_no_marker(cast: Cast) -> None:
    """Whatever the others do, no letter to them or from them speaks of the owner."""
    before = set(Letter.objects.values_list("pk", flat=True))
    for actor in (a for a in SIGNED_IN if a != OWNER):
        browser = cast.browser(actor)
        for route in ours():
            if not route.opens_links and route.name not in {"yours:erasure", "set_language"}:
                with undone():
                    browser.post(address(cast, route), {"emails": "x@y.example", "role": "student", "name": "X"})
                    written = Letter.objects.exclude(pk__in=before).values_list(
                        "subject", "text", "calendar", "to_name"
                    )
                    assert MARK not in str(list(written)), route.name


@pytest.mark.parametrize("actor", [actor for actor in SIGNED_IN if actor != OWNER])
def test_the_export_of_someone_else_holds_no_marker(cast: Cast, actor: str) -> None:
    user = cast.users[actor]
    with zipfile.ZipFile(BytesIO(export_account(user, actor=user, now=cast.now))) as parts:
        leaking = [name for name in parts.namelist() if MARK.encode() in parts.read(name)]
    assert leaking == []


def test_the_pages_of_errors_hold_no_marker(cast: Cast) -> None:
    for path in ("/nothing/", "/people/x/", f"/r/answer/{MARK}/", "/office/"):
        assert MARK not in cast.browser(PEER).get(path).content.decode(), path


@pytest.mark.slow
def test_neither_the_record_nor_a_links_row_holds_a_marker(cast: Cast) -> None:
    owner = cast.browser(OWNER)
    for route in ours():
        if route.name not in {"yours:erasure", "set_language"}:
            owner.post(address(cast, route), {"name": f"{MARK} new", "text": f"{MARK} new", "word": f"{MARK} new"})
    assert Entry.objects.count() > 10
    for model in (Entry, Link):
        # A link is bound to the address it went to; that, and nothing that was written, is its.
        held = [str(row) for row in model._default_manager.values() if MARK in str(row | {"recipient": ""})]
        assert held == [], model._meta.label
