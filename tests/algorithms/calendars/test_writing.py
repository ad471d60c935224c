"""What the texts say, read by eye in the golden files and by a parser here."""

from dataclasses import replace
from typing import Any

import pytest
from icalendar import Calendar
from syrupy.assertion import SnapshotAssertion

from curbside.algorithms.calendars import Event, cancel_event, export_calendar, request_event


def read(text: str) -> Any:
    return Calendar.from_ical(text)


def readable(text: str) -> str:
    assert text.count("\n") == text.count("\r\n") == text.count("\r")
    return text.replace("\r\n", "\n")


def test_an_invitation_reads_as_reviewed(event: Event, snapshot: SnapshotAssertion) -> None:
    assert readable(request_event(event)) == snapshot


def test_an_update_reads_as_reviewed(event: Event, snapshot: SnapshotAssertion) -> None:
    assert readable(request_event(replace(event, sequence=1, location="", zone="America/Regina"))) == snapshot


def test_a_cancellation_reads_as_reviewed(event: Event, snapshot: SnapshotAssertion) -> None:
    assert readable(cancel_event(replace(event, sequence=2, cancelled=True))) == snapshot


def test_one_s_own_events_read_as_reviewed(event: Event, snapshot: SnapshotAssertion) -> None:
    by_phone = replace(event, uid="7@curbside", zone="America/St_Johns", attendees=(), location="")
    assert readable(export_calendar([event, by_phone])) == snapshot


def test_no_events_still_make_a_calendar() -> None:
    assert read(export_calendar([])).events == []


def test_one_s_own_events_carry_no_method(event: Event) -> None:
    assert "METHOD" not in export_calendar([event])


def test_an_event_that_was_not_cancelled_is_not_called_off(event: Event) -> None:
    with pytest.raises(ValueError, match="not been cancelled"):
        cancel_event(event)


def test_a_parser_gets_back_what_was_written(event: Event) -> None:
    calendar = read(request_event(event))
    entry = calendar.events[0]
    assert calendar["METHOD"] == "REQUEST"
    assert (entry["UID"], entry["SEQUENCE"], entry["STATUS"]) == (event.uid, 0, "CONFIRMED")
    assert (entry.start, entry.end) == (event.starts_at, event.ends_at)
    assert entry["DTSTART"].params["TZID"] == "America/Toronto"
    assert (entry["SUMMARY"], entry["LOCATION"], entry["DESCRIPTION"]) == (
        event.summary,
        event.location,
        event.description,
    )


def test_the_student_has_accepted_and_the_host_is_asked(event: Event) -> None:
    entry = read(request_event(event)).events[0]
    student, host = entry["ATTENDEE"]
    assert (student, student.params["PARTSTAT"], student.params["RSVP"]) == (
        "mailto:maelle@rideau.example",
        "ACCEPTED",
        "FALSE",
    )
    assert (host.params["CN"], host.params["PARTSTAT"], host.params["RSVP"]) == (
        "Harjit Singh Dhaliwal",
        "NEEDS-ACTION",
        "TRUE",
    )


def test_the_organizer_is_the_student_and_the_sender_is_named(event: Event) -> None:
    organizer = read(request_event(event)).events[0]["ORGANIZER"]
    assert (organizer, organizer.params["CN"], organizer.params["SENT-BY"]) == (
        "mailto:maelle@rideau.example",
        "Maëlle Okafor-Roy",
        "mailto:curbside@curbside.example",
    )


def test_universal_time_needs_no_zone(event: Event) -> None:
    text = request_event(replace(event, zone="UTC"))
    assert "DTSTART:20261124T171500Z" in text
    assert "VTIMEZONE" not in text


def test_no_line_is_longer_than_75_octets(event: Event) -> None:
    text = request_event(replace(event, description="é" * 400, summary="𝒜" * 200))
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
