"""What was removed is forgotten after thirty days."""

from datetime import datetime, timedelta

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.people import sweeps
from curbside.student.people.actions.contacts import add_contact, remove_contact
from curbside.student.people.models import Contact, Conversation
from curbside.timetable import TIMETABLE

MONTH = timedelta(days=30)


def test_a_removed_contact_is_forgotten_with_all_that_hangs_on_it(
    conversation: Conversation, maelle: User, now: datetime
) -> None:
    remove_contact(conversation.contact, actor=maelle, now=now)
    assert sweeps.forget_removed_contacts(now + MONTH) == 1
    assert not Contact.objects.exists()
    assert not Conversation.objects.exists()


def test_a_day_sooner_it_is_still_there(harjit: Contact, maelle: User, now: datetime) -> None:
    remove_contact(harjit, actor=maelle, now=now)
    assert sweeps.forget_removed_contacts(now + MONTH - timedelta(days=1)) == 0
    assert Contact.objects.filter(pk=harjit.pk).exists()


def test_a_kept_contact_is_never_forgotten(harjit: Contact, now: datetime) -> None:
    assert sweeps.forget_removed_contacts(now + 100 * MONTH) == 0


def test_one_run_is_bounded(maelle: User, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeps, "PER_RUN", 2)
    for name in "abc":
        remove_contact(add_contact(maelle, name=name, now=now), actor=maelle, now=now)
    assert [sweeps.forget_removed_contacts(now + MONTH) for _ in range(2)] == [2, 1]


def test_the_worker_runs_it_every_hour() -> None:
    job = next(job for job in TIMETABLE if job.sweep is sweeps.forget_removed_contacts)
    assert job.every == timedelta(hours=1)
