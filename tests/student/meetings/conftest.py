"""A meeting of Maëlle's, set as she sets one."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.jobs.models import Beat
from curbside.foundation.jobs.timetable import timetable
from curbside.student.meetings.actions import check_ins
from curbside.student.meetings.actions.meetings import set_meeting
from curbside.student.meetings.actions.plans import keep_plan
from curbside.student.meetings.models import CheckIn, Meeting, TrustedContact, TrustState
from curbside.student.people.models import Contact, Conversation


@pytest.fixture
def starts_at() -> datetime:
    """Wednesday 25 November 2026, 12:15 in Ottawa: more than a day ahead."""
    return datetime(2026, 11, 25, 17, 15, tzinfo=UTC)


@pytest.fixture
def given(starts_at: datetime) -> dict[str, Any]:
    """What a student says to set a meeting."""
    return {
        "starts_at": starts_at,
        "minutes": 30,
        "place_kind": "public",
        "place": "The café in the main hall, Rideau General Hospital",
    }


@pytest.fixture
def meeting(conversation: Conversation, maelle: User, given: dict[str, Any], now: datetime) -> Meeting:
    return set_meeting(conversation, **given, actor=maelle, now=now)


@pytest.fixture
def worker_alive(db: None, now: datetime) -> None:
    """Every vital job has just been heard of."""
    Beat.objects.bulk_create(Beat(job=job.name, at=now) for job in timetable() if job.vital)


@pytest.fixture
def emmanuel(maelle: User, now: datetime) -> TrustedContact:
    """Maëlle's father, who said yes."""
    return TrustedContact.objects.create(
        student=maelle,
        name="Emmanuel Okafor",
        email="emmanuel@home.example",
        state=TrustState.AGREED,
        asked_at=now,
        answered_at=now,
    )


@pytest.fixture
def arm(
    meeting: Meeting, emmanuel: TrustedContact, maelle: User, worker_alive: None, now: datetime
) -> Callable[[], CheckIn]:
    """Set the check-in: asked half an hour after the talk, told half an hour later."""

    def set_it() -> CheckIn:
        return check_ins.arm(
            meeting,
            trusted_contact=emmanuel,
            ask_at=meeting.ends_at + timedelta(minutes=30),
            alert_at=meeting.ends_at + timedelta(minutes=60),
            actor=maelle,
            now=now,
        )

    return set_it


@pytest.fixture
def armed(arm: Callable[[], CheckIn]) -> CheckIn:
    return arm()


@pytest.fixture
def tomas_armed(tomas: User, given: dict[str, Any], worker_alive: None, now: datetime) -> CheckIn:
    """A classmate's check-in at the same hour."""
    contact = Contact.objects.create(student=tomas, name="Ines", created_at=now)
    talk = Conversation.objects.create(student=tomas, contact=contact, created_at=now)
    meeting = Meeting.objects.create(conversation=talk, time_zone="America/Toronto", created_at=now, **given)
    friend = TrustedContact.objects.create(
        student=tomas, name="Ana", email="ana@home.example", state=TrustState.AGREED, asked_at=now
    )
    return check_ins.arm(
        meeting,
        trusted_contact=friend,
        ask_at=meeting.ends_at + timedelta(minutes=30),
        alert_at=meeting.ends_at + timedelta(minutes=60),
        actor=tomas,
        now=now,
    )


@pytest.fixture
def plan_words(meeting: Meeting, maelle: User, now: datetime) -> tuple[str, str]:
    """What Maëlle keeps for herself."""
    words = ("by bus 9 and a secret door", "Tell me how it began")
    keep_plan(meeting, getting_there=words[0], first_words=words[1], actor=maelle, now=now)
    return words
