"""One event, as it is set on the first page of the story."""

from datetime import UTC, datetime, timedelta

import pytest

from curbside.algorithms.calendars import Attendee, Event, Person

MAELLE = Person("Maëlle Okafor-Roy", "maelle@rideau.example")
HARJIT = Person("Harjit Singh Dhaliwal", "harjit@hospital.example")


@pytest.fixture
def event() -> Event:
    starts_at = datetime(2026, 11, 24, 17, 15, tzinfo=UTC)
    return Event(
        uid="5f3d1c1e-6d1f-4a59-9d0c-1f6b2f9d8f01@curbside",
        sequence=0,
        stamped_at=datetime(2026, 11, 22, 15, 0, tzinfo=UTC),
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=30),
        zone="America/Toronto",
        summary="Maëlle Okafor-Roy and Harjit Singh Dhaliwal",
        organizer=MAELLE,
        attendees=(Attendee(MAELLE, accepted=True), Attendee(HARJIT)),
        sent_by="curbside@curbside.example",
        location="The café in the main hall; by the stairs, left",
        description="An informational interview of 30 minutes.\n\nTo cancel: https://curbside.example/r/meeting/token/",
    )
