"""Adding the people of a file, all or nobody, and taking them out again."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports import sweeps
from curbside.interfaces.imports.actions.undoing import undo_upload
from curbside.interfaces.imports.actions.uploads import add_batch, commit_upload, take_turn
from curbside.interfaces.imports.models import Upload, UploadRow, UploadState
from curbside.student.outreach.actions.revival import set_aside
from curbside.student.outreach.actions.warm_ups import begin_warm_up
from curbside.student.people import rules
from curbside.student.people.actions.contacts import change_contact
from curbside.student.people.actions.conversations import begin_conversation
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Contact
from curbside.timetable import TIMETABLE

pytestmark = pytest.mark.slow

Send = Callable[..., HttpResponse]


def names() -> list[str]:
    return list(Contact.objects.values_list("name", flat=True))


def press(client: Client, verb: str, upload: Upload) -> str:
    response = client.post(reverse(f"imports:{verb}", args=[upload.pk]), follow=True)
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def committed(upload: Upload, maelle: User, now: datetime) -> Upload:
    commit_upload(upload, actor=maelle, now=now)
    return upload


def test_everyone_new_is_added_with_what_the_file_says(as_maelle: Client, upload: Upload, maelle: User) -> None:
    assert "2 people added" in press(as_maelle, "commit", upload)
    amira = Contact.objects.get(name="Amira Haddad")
    assert (amira.student, amira.organisation, amira.title) == (maelle, "Rideau", "Student")
    assert amira.email == "amira@rideau.example"
    assert UploadRow.objects.get(name="Amira Haddad").contact == amira


def test_pressing_twice_adds_them_once(as_maelle: Client, upload: Upload) -> None:
    press(as_maelle, "commit", upload)
    press(as_maelle, "commit", upload)
    assert names() == ["Amira Haddad", "Mehmet Yıldırım"]


def test_the_same_file_again_finds_everyone_there(
    as_maelle: Client, committed: Upload, send: Send, linkedin: bytes
) -> None:
    text = send(linkedin).content.decode()
    assert "already among your people" in text
    press(as_maelle, "commit", Upload.objects.exclude(pk=committed.pk).get())
    assert Contact.objects.count() == 2


def test_the_same_file_looked_at_twice_is_added_once(
    upload: Upload, send: Send, linkedin: bytes, maelle: User, now: datetime
) -> None:
    send(linkedin)
    for each in Upload.objects.all():
        commit_upload(each, actor=maelle, now=now)
    assert Contact.objects.count() == 2


def test_a_crash_between_two_batches_is_gone_on_from(upload: Upload, maelle: User, now: datetime) -> None:
    assert take_turn(upload, now)
    first = upload.rows.get(name="Amira Haddad")
    add_batch(upload, [first.pk], now)
    # Here the process is gone. While its turn lasts nobody else begins; then the worker goes on.
    assert sweeps.add_looked_at_uploads(now) == 0
    assert sweeps.add_looked_at_uploads(now + timedelta(minutes=1)) == 1
    assert names() == ["Amira Haddad", "Mehmet Yıldırım"]
    upload.refresh_from_db()
    assert (upload.state, upload.done) == (UploadState.COMMITTED, 2)
    assert undo_upload(upload, actor=maelle, now=now)
    assert not Contact.objects.exists()


def test_of_two_namesakes_the_second_is_added_after_a_crash_between_them(
    send: Send, maelle: User, now: datetime
) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Omar Ali\nTEL:{}\nEND:VCARD\n"
    send("".join(map(card.format, ["613 555 0101", "819 555 0777"])).encode(), "a.vcf")
    upload = Upload.objects.get()
    assert take_turn(upload, now)
    add_batch(upload, [UploadRow.objects.earliest("line").pk], now)
    assert sweeps.add_looked_at_uploads(now + timedelta(minutes=1)) == 1
    assert names() == ["Omar Ali", "Omar Ali"]


def test_of_two_files_of_one_student_one_is_added_at_a_time(
    upload: Upload, send: Send, linkedin: bytes, maelle: User, now: datetime
) -> None:
    send(linkedin)
    other = Upload.objects.exclude(pk=upload.pk).get()
    assert take_turn(upload, now)
    assert not commit_upload(other, actor=maelle, now=now)
    assert sweeps.add_looked_at_uploads(now + timedelta(minutes=1)) == 2
    assert Contact.objects.count() == 2


def test_a_book_without_room_for_all_takes_nobody(
    as_maelle: Client, upload: Upload, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "CONTACTS_MAX", 1)
    assert "There is room for 1 more person" in press(as_maelle, "commit", upload)
    assert not Contact.objects.exists()
    monkeypatch.setattr(rules, "CONTACTS_MAX", 2)
    press(as_maelle, "commit", upload)
    assert Contact.objects.count() == 2


def test_one_click_takes_everyone_out_again(as_maelle: Client, upload: Upload, harjit: Contact) -> None:
    text = press(as_maelle, "commit", upload)
    assert reverse("imports:undo", args=[upload.pk]) in text
    assert "Everyone this file added is out again" in press(as_maelle, "undo", upload)
    assert names() == [harjit.name]
    press(as_maelle, "undo", upload)
    assert names() == [harjit.name]


def test_what_was_undone_is_not_added_by_an_old_page(as_maelle: Client, upload: Upload) -> None:
    for verb in ("commit", "undo", "commit"):
        press(as_maelle, verb, upload)
    assert not Contact.objects.exists()


def change(contact: Contact, now: datetime) -> None:
    change_contact(contact, actor=contact.student, now=now, about="Kind")


def add_phone(contact: Contact, now: datetime) -> None:
    change_contact(contact, actor=contact.student, now=now, phones=["613 555 0100"])


def begin(contact: Contact, now: datetime) -> None:
    begin_conversation(contact, actor=contact.student, now=now)


def touch(contact: Contact, now: datetime) -> None:
    record_touch(contact, "met", now=now)


@pytest.mark.parametrize("use", [change, add_phone, begin, touch])
def test_someone_changed_or_used_since_stays_and_the_page_says_so(
    as_maelle: Client, upload: Upload, now: datetime, use: Callable[[Contact, datetime], None]
) -> None:
    press(as_maelle, "commit", upload)
    use(Contact.objects.get(name="Amira Haddad"), now)
    text = press(as_maelle, "undo", upload)
    assert names() == ["Amira Haddad"]
    assert "Those below stayed" in text
    assert "Amira Haddad" in text


def test_a_preview_cannot_be_undone(upload: Upload, maelle: User, now: datetime) -> None:
    assert not undo_upload(upload, actor=maelle, now=now)


def test_a_month_later_the_people_stay(committed: Upload, maelle: User, now: datetime) -> None:
    assert not undo_upload(committed, actor=maelle, now=now + timedelta(days=30))
    assert Contact.objects.count() == 2


def test_an_unfinished_upload_is_forgotten_after_a_day(upload: Upload) -> None:
    day = timedelta(days=1)
    assert sweeps.forget_old_uploads(upload.created_at + day - timedelta(minutes=1)) == 0
    assert sweeps.forget_old_uploads(upload.created_at + day) == 1
    assert not Upload.objects.exists()


def test_the_rows_of_a_finished_upload_are_forgotten_after_a_month(
    as_maelle: Client, committed: Upload, now: datetime
) -> None:
    assert sweeps.forget_old_uploads(now + timedelta(days=29)) == 0
    assert sweeps.forget_old_uploads(now + timedelta(days=30)) == 1
    assert not UploadRow.objects.exists()
    assert Contact.objects.count() == 2
    Upload.objects.update(committed_at=timezone.now() - timedelta(days=31))
    assert "more than 30 days ago" in as_maelle.get(reverse("imports:upload", args=[committed.pk])).content.decode()


def test_the_worker_forgets_every_hour() -> None:
    assert any(job.sweep is sweeps.forget_old_uploads for job in TIMETABLE)


def test_undo_keeps_who_is_being_warmed_up_and_who_was_put_away(upload: Upload, maelle: User, now: datetime) -> None:
    commit_upload(upload, actor=maelle, now=now)
    amira, mehmet = Contact.objects.order_by("name")
    begin_warm_up(amira, actor=maelle, now=now)
    set_aside(mehmet, actor=maelle, now=now)
    undo_upload(Upload.objects.get(), actor=maelle, now=now)
    assert Contact.objects.count() == 2
