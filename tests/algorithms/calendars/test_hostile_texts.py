"""Nothing anyone types may become a line, a property or a parameter of its own."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from curbside.algorithms.calendars import Attendee, Event, Person, request_event

pytestmark = pytest.mark.slow

HOSTILE = [
    "a\r\nATTENDEE:mailto:eve@evil.example",
    "a\nEND:VEVENT\nBEGIN:VEVENT",
    "a\rX-EVIL:1",
    "a\u2028X-EVIL:1\u2029X-EVIL:2\x85X-EVIL:3\x0bX-EVIL:4\x0cX-EVIL:5",
    "a;ROLE=CHAIR:mailto:eve@evil.example",
    'a";ROLE="CHAIR":mailto:eve@evil.example',
    "a\\nX-EVIL:1\\;b\\,c\\",
    "\ufeffa\x00b\x1b[31m\x7f",
    "half a character \ud800",
    "^n^'^^",
]
ANYTHING = st.text(st.characters(), max_size=120) | st.sampled_from(HOSTILE)
PROPERTIES = [
    "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "LOCATION", "DESCRIPTION", "ORGANIZER",
    "ATTENDEE", "ATTENDEE",
]  # fmt: skip


def with_text(event: Event, text: str) -> Event:
    person = Person(text, f"{text}@evil.example")
    return replace(
        event,
        uid=f"7{text}@curbside",
        summary=f"s{text}",
        location=f"l{text}",
        description=f"d{text}",
        organizer=person,
        attendees=(Attendee(person, accepted=True), Attendee(person)),
        sent_by=f"{text}@curbside.example",
    )


def names_of_lines(text: str) -> list[str]:
    body = text.replace("\r\n ", "").split("BEGIN:VEVENT\r\n", 1)[1].split("END:VEVENT\r\n", 1)[0]
    return [line.replace(":", ";", 1).split(";")[0] for line in body.split("\r\n") if line]


def check(text: str) -> None:
    assert sorted(names_of_lines(text)) == sorted(PROPERTIES)
    assert not any(ord(c) < 32 and c not in "\r\n" for c in text)
    assert text.count("\r\n") == text.count("\n") == text.count("\r")
    calendar: Any = Calendar.from_ical(text)
    assert len(calendar.events) == 1
    assert len(calendar.events[0]["ATTENDEE"]) == 2
    assert {a.params["ROLE"] for a in calendar.events[0]["ATTENDEE"]} == {"REQ-PARTICIPANT"}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_adds_nothing(event: Event, text: str) -> None:
    check(request_event(with_text(event, text)))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=ANYTHING)
def test_no_text_adds_anything(event: Event, text: str) -> None:
    check(request_event(with_text(event, text)))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["C", "Z"]), max_size=200))
def test_printed_words_come_back_as_they_were(event: Event, text: str) -> None:
    calendar: Any = Calendar.from_ical(request_event(replace(event, summary=text, description=text)))
    entry = calendar.events[0]
    assert (entry["SUMMARY"], entry.get("DESCRIPTION", "")) == (text, text)
