"""Writing calendar texts: the invitation, the cancellation, and the file of one's own events."""

from collections.abc import Sequence
from datetime import UTC
from zoneinfo import ZoneInfo

from icalendar import Calendar, vCalAddress
from icalendar import Event as Entry

from ..plain_lines import clean_line
from .cleaning import clean_address, clean_lines
from .shapes import Attendee, Event, Person
from .zones import describe_zone

PRODUCT = "-//Curbside//Meetings//EN"


def request_event(event: Event) -> str:
    """The text of an invitation or of an update (METHOD:REQUEST)."""
    return _written([event], method="REQUEST")


def cancel_event(event: Event) -> str:
    """The text that takes the event off both calendars (METHOD:CANCEL). `event.cancelled` must be set."""
    if not event.cancelled:
        raise ValueError("This event has not been cancelled.")
    return _written([event], method="CANCEL")


def export_calendar(events: Sequence[Event]) -> str:
    """One's own events as a file to keep or to upload: no METHOD, so that no program asks anyone anything."""
    return _written(events, method="")


def _written(events: Sequence[Event], *, method: str) -> str:
    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    if method:
        calendar.add("METHOD", method)
    for zone in sorted({event.zone for event in events if not _needs_universal_time(event)}):
        moments = [at for event in events if event.zone == zone for at in (event.starts_at, event.ends_at)]
        calendar.add_component(describe_zone(zone, moments))
    for event in events:
        calendar.add_component(_entry(event))
    text: str = calendar.to_ical().decode()
    return text


def _entry(event: Event) -> Entry:
    entry = Entry()
    entry.add("UID", clean_line(event.uid))
    entry.add("SEQUENCE", event.sequence)
    entry.add("DTSTAMP", event.stamped_at.astimezone(UTC).replace(microsecond=0))
    zone = UTC if _needs_universal_time(event) else ZoneInfo(event.zone)
    entry.add("DTSTART", event.starts_at.astimezone(zone).replace(microsecond=0))
    entry.add("DTEND", event.ends_at.astimezone(zone).replace(microsecond=0))
    entry.add("SUMMARY", clean_line(event.summary))
    entry.add("STATUS", "CANCELLED" if event.cancelled else "CONFIRMED")
    for name, text in (("LOCATION", clean_line(event.location)), ("DESCRIPTION", clean_lines(event.description))):
        if text:
            entry.add(name, text)
    entry.add("ORGANIZER", _organizer(event), encode=False)
    for attendee in event.attendees:
        entry.add("ATTENDEE", _attendee(attendee, cancelled=event.cancelled), encode=False)
    return entry


def _needs_universal_time(event: Event) -> bool:
    """A local time that comes twice means the first of the two (RFC 5545, 3.3.5); the second has no other name."""
    zone = ZoneInfo(event.zone)
    return event.zone == "UTC" or any(at.astimezone(zone).fold for at in (event.starts_at, event.ends_at))


def _organizer(event: Event) -> vCalAddress:
    organizer = _calendar_address(event.organizer)
    if event.sent_by:
        organizer.params["SENT-BY"] = f"mailto:{clean_address(event.sent_by)}"
    return organizer


def _attendee(attendee: Attendee, *, cancelled: bool) -> vCalAddress:
    address = _calendar_address(attendee.person)
    address.params["CUTYPE"] = "INDIVIDUAL"
    address.params["ROLE"] = "REQ-PARTICIPANT"
    address.params["PARTSTAT"] = "ACCEPTED" if attendee.accepted else "NEEDS-ACTION"
    address.params["RSVP"] = "FALSE" if attendee.accepted or cancelled else "TRUE"
    return address


def _calendar_address(person: Person) -> vCalAddress:
    address = vCalAddress(f"mailto:{clean_address(person.address)}")
    # Programs that do not know the escape of RFC 6868 would show it; a plain apostrophe reads the same.
    if name := clean_line(person.name).replace('"', "’"):
        address.params["CN"] = name
    return address
