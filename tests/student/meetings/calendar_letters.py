"""The letters somebody got about a meeting, in the order in which they say something."""

from typing import Any

from icalendar import Calendar

from curbside.foundation.mail.models import Letter, LetterState


def letters_to(address: str) -> list[Letter]:
    """Those that were not dropped; of two of one moment the later edition last."""
    there = Letter.objects.filter(to_address=address).exclude(state=LetterState.DROPPED)
    return sorted(there, key=lambda letter: (letter.created_at, letter.due_at, _sequence_of(letter)))


def event_in(letter: Letter) -> Any:
    """The one event of its calendar part."""
    calendar: Any = Calendar.from_ical(letter.calendar)
    return calendar.events[0]


def _sequence_of(letter: Letter) -> int:
    return int(event_in(letter)["SEQUENCE"]) if letter.calendar else -1
