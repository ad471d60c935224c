"""A calendar server takes our texts and gives them back: Radicale, on a free port of this machine."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from icalendar import Calendar
from radicale import config
from radicale.app import Application

from curbside.algorithms.calendars import Event, export_calendar

pytestmark = pytest.mark.slow

CALENDAR = "/maelle/meetings/"


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """The test's own words are enough."""


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    configuration = config.load()
    configuration.update(
        {"storage": {"filesystem_folder": str(tmp_path)}, "auth": {"type": "none"}, "rights": {"type": "authenticated"}}
    )
    with make_server("127.0.0.1", 0, Application(configuration), handler_class=Quiet) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


def send(port: int, method: str, path: str, text: str = "") -> tuple[int, str]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
        headers = {"Content-Type": "text/calendar; charset=utf-8", "Authorization": "Basic bWFlbGxlOg=="}
        connection.request(method, path, text.encode(), headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()


def keep_and_read(port: int, event: Event) -> Any:
    send(port, "MKCALENDAR", CALENDAR)
    status, problem = send(port, "PUT", f"{CALENDAR}{event.uid}.ics", export_calendar([event]))
    assert status in {201, 204}, problem
    status, text = send(port, "GET", f"{CALENDAR}{event.uid}.ics")
    assert status == 200
    return Calendar.from_ical(text)


def test_a_new_meeting_is_kept(port: int, event: Event) -> None:
    entry = keep_and_read(port, event).events[0]
    assert (entry["UID"], entry["SEQUENCE"], entry.start) == (event.uid, 0, event.starts_at)
    assert (entry["LOCATION"], entry["SUMMARY"]) == (event.location, event.summary)


def test_an_update_replaces_the_meeting(port: int, event: Event) -> None:
    keep_and_read(port, event)
    moved = replace(
        event, sequence=1, starts_at=event.ends_at, ends_at=event.ends_at + (event.ends_at - event.starts_at)
    )
    calendar = keep_and_read(port, moved)
    assert [(e["SEQUENCE"], e.start) for e in calendar.events] == [(1, moved.starts_at)]


def test_a_cancellation_is_kept_as_cancelled(port: int, event: Event) -> None:
    keep_and_read(port, event)
    calendar = keep_and_read(port, replace(event, sequence=2, cancelled=True))
    assert [(e["SEQUENCE"], e["STATUS"]) for e in calendar.events] == [(2, "CANCELLED")]


def test_a_whole_export_is_taken_as_one_calendar(port: int, event: Event) -> None:
    other = replace(event, uid="7@curbside", zone="America/St_Johns")
    status, problem = send(port, "PUT", CALENDAR, export_calendar([event, other]))
    assert status == 201, problem
    assert send(port, "GET", CALENDAR)[1].count("BEGIN:VEVENT") == 2
