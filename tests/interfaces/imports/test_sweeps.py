"""What is too long for a page to wait for is read and added by the worker."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports import sweeps
from curbside.interfaces.imports.actions.undoing import undo_upload
from curbside.interfaces.imports.actions.uploads import commit_upload
from curbside.interfaces.imports.models import Outcome, Upload, UploadRow, UploadState
from curbside.student.people.models import Contact
from tests.interfaces.imports.conftest import HEADING

pytestmark = pytest.mark.slow

Send = Callable[..., HttpResponse]
PEOPLE = 2_500
LONG = (
    HEADING
    + "".join(f"Person,Nr {n},,p{n}@rideau.example,Rideau General,Physician,12 Mar 2021\n" for n in range(PEOPLE))
).encode()


@pytest.fixture
def waiting(send: Send) -> Upload:
    """A file too long to be read while the page waits."""
    send(LONG)
    return Upload.objects.get()


def test_the_page_answers_at_once_and_says_that_it_is_read(as_maelle: Client, waiting: Upload) -> None:
    assert waiting.state == UploadState.WAITING
    page = as_maelle.get(f"/imports/{waiting.pk}/").text
    assert "Reading your file" in page
    assert "<progress" in page


def test_if_nobody_reads_it_the_page_says_so(as_maelle: Client, waiting: Upload) -> None:
    Upload.objects.update(created_at=timezone.now() - timedelta(minutes=5))
    assert "seems to be stopped" in as_maelle.get(f"/imports/{waiting.pk}/").text


def test_the_worker_reads_it_adds_its_people_and_takes_them_out_again(
    as_maelle: Client, waiting: Upload, now: datetime
) -> None:
    assert sweeps.read_waiting_uploads(now) == 1
    assert f"Add {PEOPLE:,} people" in as_maelle.get(f"/imports/{waiting.pk}/").text
    page = as_maelle.post(f"/imports/{waiting.pk}/commit/", follow=True).text
    assert "Adding your people" in page
    assert not Contact.objects.exists()
    assert sweeps.add_looked_at_uploads(now) == 1
    assert Contact.objects.count() == PEOPLE
    assert sweeps.add_looked_at_uploads(now) == 0
    assert "Taking them out again" in as_maelle.post(f"/imports/{waiting.pk}/undo/", follow=True).text
    assert sweeps.take_out_uploads(timezone.now()) == 1
    assert not Contact.objects.exists()


def test_a_reading_that_died_is_begun_again_when_its_lease_is_over(waiting: Upload, now: datetime) -> None:
    Upload.objects.update(leased_until=now + timedelta(seconds=30), done=1_000)
    UploadRow.objects.create(upload=waiting, line=2, outcome=Outcome.NEW, name="Half read")
    assert sweeps.read_waiting_uploads(now) == 0
    assert sweeps.read_waiting_uploads(now + timedelta(seconds=31)) == 1
    assert not UploadRow.objects.filter(name="Half read").exists()


def test_a_long_file_that_cannot_be_read_says_why(as_maelle: Client, send: Send, now: datetime) -> None:
    send(b"First Name,Last Name\n" * 400_001, "a.csv")
    sweeps.read_waiting_uploads(now)
    page = as_maelle.get(f"/imports/{Upload.objects.get().pk}/").text
    assert "more than 400,000 lines" in page


def test_the_same_long_file_again_changes_nothing(
    as_maelle: Client, send: Send, waiting: Upload, now: datetime
) -> None:
    sweeps.read_waiting_uploads(now)
    as_maelle.post(f"/imports/{waiting.pk}/commit/")
    sweeps.add_looked_at_uploads(now)
    send(LONG)
    sweeps.read_waiting_uploads(now)
    again = Upload.objects.exclude(pk=waiting.pk).get()
    assert set(again.rows.values_list("outcome", flat=True)) == {Outcome.KNOWN}


def test_an_undo_begun_in_time_is_ended_however_late(upload: Upload, maelle: User, now: datetime) -> None:
    commit_upload(upload, actor=maelle, now=now)
    Upload.objects.update(state=UploadState.UNDOING)
    assert sweeps.take_out_uploads(now + timedelta(days=31)) == 1
    assert not Contact.objects.exists()


def test_one_that_cannot_be_taken_out_holds_up_no_other(
    upload: Upload, maelle: User, tomas: User, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(one: Upload, *, actor: User, now: datetime) -> bool:
        if actor == maelle:
            raise RuntimeError
        return undo_upload(one, actor=actor, now=now)

    commit_upload(upload, actor=maelle, now=now)
    Upload.objects.create(student=tomas, file_name="x", created_at=now, committed_at=now)
    Upload.objects.update(state=UploadState.UNDOING)
    monkeypatch.setattr(sweeps, "undo_upload", explode)
    assert sweeps.take_out_uploads(now) == 1
    assert Upload.objects.get(student=tomas).state == UploadState.UNDONE
