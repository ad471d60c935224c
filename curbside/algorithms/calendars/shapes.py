"""What a calendar must know about an event and the people in it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Person:
    """A name as its bearer writes it, and an e-mail address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attendee:
    """Someone who is expected. `accepted`: they set the time themselves, so nobody waits for their answer."""

    person: Person
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `starts_at`, `ends_at` and `stamped_at` are aware; `zone` is an IANA name.

    `uid` never changes and `sequence` only rises, which is how a calendar knows an update from a second event.
    `sent_by` is the address the message comes from, where that is not the organiser's own.
    """

    uid: str
    sequence: int
    stamped_at: datetime
    starts_at: datetime
    ends_at: datetime
    zone: str
    summary: str
    organizer: Person
    attendees: tuple[Attendee, ...] = ()
    sent_by: str = ""
    location: str = ""
    description: str = ""
    cancelled: bool = False
