"""The clocks of every Canadian zone, read from the calendar text alone and compared with the zone database."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from curbside.algorithms.calendars import Event, request_event
from curbside.algorithms.calendars.zones import describe_zone

pytestmark = pytest.mark.slow

CANADA = [
    "America/St_Johns",
    "America/Goose_Bay",
    "America/Halifax",
    "America/Glace_Bay",
    "America/Moncton",
    "America/Blanc-Sablon",
    "America/Toronto",
    "America/Iqaluit",
    "America/Atikokan",
    "America/Winnipeg",
    "America/Resolute",
    "America/Rankin_Inlet",
    "America/Regina",
    "America/Swift_Current",
    "America/Edmonton",
    "America/Cambridge_Bay",
    "America/Inuvik",
    "America/Creston",
    "America/Dawson_Creek",
    "America/Fort_Nelson",
    "America/Whitehorse",
    "America/Dawson",
    "America/Vancouver",
]
FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2030, 12, 31, tzinfo=UTC)


def changes(zone: ZoneInfo) -> list[datetime]:
    """The first second of each new offset from 2026 to 2030, found by walking hour by hour."""
    found, moment = [], FIRST
    while moment < LAST:
        following = moment + timedelta(hours=1)
        if moment.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            found.append(following)
        moment = following
    return found


def offset_by_the_text(zone: Any, moment: datetime) -> timedelta:
    """What RFC 5545 says the clocks show: the observance with the latest onset that is not after `moment`."""
    onsets = [
        ((part["DTSTART"].dt - part["TZOFFSETFROM"].td).replace(tzinfo=UTC), part["TZOFFSETTO"].td)
        for part in zone.subcomponents
    ]
    offset: timedelta = max((onset, offset) for onset, offset in onsets if onset <= moment)[1]
    return offset


def moments_around(zone: ZoneInfo) -> list[datetime]:
    steps = (-86400, -5400, -3600, -1800, -1, 0, 1, 1800, 3600, 5400, 86400)
    return [change + timedelta(seconds=step) for change in changes(zone) for step in steps] or [FIRST, LAST]


@pytest.mark.parametrize("name", CANADA)
def test_the_text_alone_tells_the_clocks_around_every_change(name: str) -> None:
    zone, moments = ZoneInfo(name), moments_around(ZoneInfo(name))
    described = Calendar.from_ical(describe_zone(name, moments).to_ical())
    for moment in moments:
        assert offset_by_the_text(described, moment) == moment.astimezone(zone).utcoffset(), moment


@pytest.mark.parametrize("name", CANADA)
def test_a_meeting_near_a_change_of_clocks_keeps_its_instant(name: str, event: Event) -> None:
    for starts_at in moments_around(ZoneInfo(name)):
        entry = written_entry(event, name, starts_at)
        assert entry.start.astimezone(UTC) == starts_at
        assert entry.end.astimezone(UTC) == starts_at + timedelta(minutes=30)


def written_entry(event: Event, name: str, starts_at: datetime) -> Any:
    moved = Event(
        uid=event.uid,
        sequence=1,
        stamped_at=event.stamped_at,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=30),
        zone=name,
        summary=event.summary,
        organizer=event.organizer,
    )
    calendar: Any = Calendar.from_ical(request_event(moved))
    return calendar.events[0]


@pytest.mark.parametrize("name", CANADA)
def test_a_zone_stays_short(name: str) -> None:
    assert len(describe_zone(name, [FIRST]).to_ical()) < 1000
