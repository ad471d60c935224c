"""Calendar texts (RFC 5545) and the messages that carry them between people (RFC 5546)."""

from .shapes import Attendee, Event, Person
from .writing import cancel_event, export_calendar, request_event

__all__ = ["Attendee", "Event", "Person", "cancel_event", "export_calendar", "request_event"]
