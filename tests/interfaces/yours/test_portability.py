"""Everything a person has can be taken along, brought elsewhere, and erased."""

import csv
import io
import json
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import icalendar
import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.sessions.models import Session
from django.core.management import CommandError, call_command
from django.db import models
from django.test import Client

from curbside.algorithms.contact_files import read_contacts
from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.mail.models import Letter, LetterState, Link
from curbside.foundation.specialties.models import Specialty
from curbside.interfaces.yours.actions.erasures import erase_account
from curbside.interfaces.yours.actions.exports import as_json, export_account, no_formula
from curbside.interfaces.yours.actions.restores import NotRestored, import_account
from curbside.interfaces.yours.portable import LEFT_OUT, PORTABLE, rows_of
from curbside.student.meetings.actions.meetings import set_meeting
from curbside.student.meetings.actions.strikes import bring_back, strike
from curbside.student.meetings.models import CheckIn, CheckInState, Note, NoteKind, PlaceKind
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.models import Card, FollowUpOffer, Question
from tests.whole_student import whole_student

pytestmark = pytest.mark.slow

MARK = "zqmark"


@pytest.fixture
def full_maelle(maelle: User, now: datetime) -> User:
    whole_student(maelle, now, mark=MARK)
    return maelle


@pytest.fixture
def archive(full_maelle: User, now: datetime, tmp_path: Path) -> Path:
    path = tmp_path / "account.zip"
    path.write_bytes(export_account(full_maelle, actor=full_maelle, now=now))
    return path


def part(archive: Path, name: str) -> str:
    with zipfile.ZipFile(archive) as parts:
        return parts.read(name).decode()


def leads_to_a_user(model: type[models.Model], seen: frozenset[type[models.Model]] = frozenset()) -> bool:
    for field in model._meta.fields:
        related = field.related_model
        if not isinstance(field, models.ForeignKey) or not isinstance(related, type) or related in seen:
            continue
        if issubclass(related, get_user_model()) or leads_to_a_user(related, seen | {model}):
            return True
    return False


def test_every_model_that_leads_to_a_user_travels_or_says_why_not() -> None:
    leading = {model._meta.label for model in apps.get_models() if leads_to_a_user(model)}
    assert leading - {model._meta.label for model in PORTABLE} == LEFT_OUT.keys() & leading
    assert leading >= LEFT_OUT.keys()


def test_the_whole_student_has_a_row_of_every_portable_model(full_maelle: User) -> None:
    assert [model._meta.label for model in PORTABLE if not rows_of(model, full_maelle).exists()] == []


def test_an_account_comes_back_row_for_row(archive: Path, full_maelle: User, now: datetime) -> None:
    before = json.loads(as_json(full_maelle, now=now))
    full_maelle.delete()
    restored, counts = import_account(str(archive), now=now)
    assert json.loads(as_json(restored, now=now)) == before
    assert sum(counts.values()) == sum(len(rows) for rows in before["rows"].values())


@pytest.mark.parametrize("kind", [Specialty, Question])
def test_an_import_that_would_lose_something_is_refused_before_anything_is_written(
    kind: type[Specialty | Question], archive: Path, full_maelle: User
) -> None:
    full_maelle.delete()
    kind.objects.all().delete()
    with pytest.raises(CommandError, match=r"lacks .+\. Run manage\.py prepare first"):
        call_command("import_account", str(archive))
    assert not User.objects.filter(email=full_maelle.email).exists()
    assert not Contact.objects.exists()


def test_a_question_that_a_centre_added_keeps_nobody_out(archive: Path, full_maelle: User, now: datetime) -> None:
    account = json.loads(part(archive, "curbside.json"))
    for row in account["rows"]["questions.Card"] + account["rows"]["questions.Favourite"]:
        row["fields"]["question"] = f"c-{'0' * 32}"
    full_maelle.delete()
    with zipfile.ZipFile(archive, "w") as parts:
        parts.writestr("curbside.json", json.dumps(account))
    restored, counts = import_account(str(archive), now=now)
    assert counts["questions.Favourite"] == 0
    assert {card.question for card in rows_of(Card, restored)} == {None}


def test_what_another_student_has_stays_out_of_the_zip(maelle: User, tomas: User, now: datetime) -> None:
    whole_student(tomas, now, mark="otherone")
    whole_student(maelle, now, mark=MARK)
    with zipfile.ZipFile(io.BytesIO(export_account(maelle, actor=maelle, now=now))) as parts:
        assert all(b"otherone" not in parts.read(name) for name in parts.namelist())


def test_of_a_struck_line_only_the_day_travels(full_maelle: User, now: datetime) -> None:
    line = Note.objects.filter(kind=NoteKind.LINE).first()
    assert line
    assert line.text in as_json(full_maelle, now=now)
    for change, travels in ((strike, False), (bring_back, True), (strike, False)):
        change(line, actor=full_maelle, now=now)
        exported = as_json(full_maelle, now=now)
        assert (line.text in exported) == travels
        assert str(line.pk) in exported
    assert Note.objects.get(pk=line.pk).text == line.text


def test_no_password_travels(archive: Path, full_maelle: User) -> None:
    assert full_maelle.password not in part(archive, "curbside.json")


def test_the_vcards_are_read_back_by_our_own_reader(archive: Path) -> None:
    read = read_contacts(part(archive, "contacts.vcf").encode(), file_name="contacts.vcf")
    assert [(c.name, c.emails, c.organisation) for c in read.contacts] == [
        (f"{MARK} name", (f"{MARK}@hospital.example",), f"{MARK} organisation"),
        (f"{MARK} other", (), ""),
    ]


def test_the_table_of_contacts_opens_in_a_spreadsheet(archive: Path) -> None:
    table = list(csv.reader(io.StringIO(part(archive, "contacts.csv").removeprefix("\ufeff"))))
    assert table[1][0] == f"{MARK} name"
    assert len(table) == 3


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\0x"])
def test_no_cell_can_be_run_as_a_formula(cell: str) -> None:
    assert no_formula(cell) == f"'{cell}"


def test_the_calendar_holds_the_meetings(archive: Path) -> None:
    calendar = icalendar.Calendar.from_ical(part(archive, "meetings.ics"))
    assert f"{MARK} café" in {str(event["LOCATION"]) for event in calendar.walk("VEVENT")}


def test_a_second_import_is_refused_and_changes_nothing(archive: Path, full_maelle: User, now: datetime) -> None:
    there = Contact.objects.visible_to(full_maelle).count()
    with pytest.raises(NotRestored):
        import_account(str(archive), now=now)
    assert Contact.objects.visible_to(full_maelle).count() == there


def test_a_row_that_belongs_to_someone_else_is_refused(
    archive: Path, full_maelle: User, tomas: User, now: datetime, tmp_path: Path
) -> None:
    account = json.loads(part(archive, "curbside.json"))
    account["rows"]["people.Contact"][0]["fields"]["student"] = str(tomas.pk)
    full_maelle.delete()
    forged = tmp_path / "forged.zip"
    with zipfile.ZipFile(forged, "w") as parts:
        parts.writestr("curbside.json", json.dumps(account))
    with pytest.raises(NotRestored, match="belongs to someone else"):
        import_account(str(forged), now=now)
    assert not User.objects.filter(email="maelle@rideau.example").exists()


def test_people_folded_into_each_other_in_a_circle_are_refused(archive: Path, full_maelle: User, now: datetime) -> None:
    account = json.loads(part(archive, "curbside.json"))
    one, other, *_ = rows = account["rows"]["people.Contact"]
    one["fields"]["folded_into"], other["fields"]["folded_into"] = other["pk"], one["pk"]
    full_maelle.delete()
    with zipfile.ZipFile(archive, "w") as parts:
        parts.writestr("curbside.json", json.dumps(account))
    with pytest.raises(NotRestored, match="in a circle"):
        import_account(str(archive), now=now)
    assert not Contact.objects.filter(pk__in=[row["pk"] for row in rows]).exists()


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path, now: datetime, db: None) -> None:
    with pytest.raises(NotRestored, match=r"The file cannot be read: .*No such file"):
        import_account(str(tmp_path / "missing.zip"), now=now)


def test_a_damaged_archive_is_refused(tmp_path: Path, now: datetime, db: None) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("curbside.json", json.dumps({"rows": {}, "padding": "x" * 1000}))
    whole = bytearray(path.read_bytes())
    whole[43:47] = b"\xff\xff\xff\xff"  # the beginning of what was deflated
    path.write_bytes(whole)
    with pytest.raises(NotRestored, match="not an account exported"):
        import_account(str(path), now=now)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", b"{}"])
def test_a_file_of_another_kind_is_refused(content: bytes, tmp_path: Path, now: datetime, db: None) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    with pytest.raises(NotRestored):
        import_account(str(path), now=now)


def test_an_alarm_whose_time_has_passed_is_not_raised_after_a_restore(
    archive: Path, full_maelle: User, now: datetime
) -> None:
    full_maelle.delete()
    restored, _counts = import_account(str(archive), now=now + timedelta(days=30))
    assert CheckIn.objects.visible_to(restored).get().state == CheckInState.DISARMED
    assert Letter.objects.visible_to(restored).get().state == LetterState.DROPPED


def test_nothing_is_given_to_a_bank_again_because_a_file_came_in(
    archive: Path, full_maelle: User, now: datetime
) -> None:
    FollowUpOffer.objects.update(taken_back_at=None)
    archive.write_bytes(export_account(full_maelle, actor=full_maelle, now=now))
    full_maelle.delete()
    import_account(str(archive), now=now)
    assert FollowUpOffer.objects.exists()
    assert not FollowUpOffer.objects.open().exists()


def test_erasing_leaves_no_trace_in_any_table(full_maelle: User, now: datetime) -> None:
    erase_account(full_maelle, now=now)
    left = [
        (model._meta.label, field.name)
        for model in apps.get_models()
        for field in model._meta.fields
        if isinstance(field, models.CharField | models.TextField)
        and model is not Letter
        and model._default_manager.filter(**{f"{field.name}__icontains": MARK}).exists()
    ]
    assert left == []


def test_erasing_calls_off_what_lies_ahead(maelle: User, conversation: Conversation, now: datetime) -> None:
    in_two_days = now + timedelta(days=2)
    place = {"place_kind": PlaceKind.PUBLIC, "place": "Café Olimpico"}
    set_meeting(conversation, starts_at=in_two_days, minutes=30, actor=maelle, now=now, **place)
    Letter.objects.update(state=LetterState.SENT)
    erase_account(maelle, now=now)
    letter = Letter.objects.get()
    assert letter.to_address == "harjit@hospital.example"
    assert (letter.calendar_method, letter.state) == ("CANCEL", LetterState.WAITING)


def test_erasing_ends_every_session_of_theirs_alone(maelle: User, tomas: User, now: datetime) -> None:
    browsers = {}
    for user in (maelle, tomas):
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        for _device in range(2):
            browsers[user.name] = browser = Client()
            browser.post("/sign-in/login/", {"login": user.email, "password": "correct horse battery"})
    erase_account(maelle, now=now)
    assert Session.objects.count() == 2
    assert browsers[tomas.name].get("/yours/").status_code == 200
    assert browsers[maelle.name].get("/yours/").status_code == 302


def test_erasing_touches_nobody_else(full_maelle: User, tomas: User, centre: Centre, now: datetime) -> None:
    whole_student(tomas, now, mark="otherone")
    before = as_json(tomas, now=now)
    erase_account(full_maelle, now=now)
    assert as_json(tomas, now=now) == before


def test_the_page_gives_the_zip_only_when_asked(as_maelle: Client) -> None:
    assert as_maelle.get("/yours/export/").headers["Content-Type"].startswith("text/html")
    answer = as_maelle.post("/yours/export/")
    assert answer.headers["Content-Type"] == "application/zip"
    assert answer.headers["Cache-Control"] == "no-store, private"


def test_erasing_asks_for_a_fresh_sign_in(as_maelle: Client, maelle: User) -> None:
    answer = as_maelle.post("/yours/erasure/", {"word": "erase"})
    assert answer.status_code == 302
    assert User.objects.filter(pk=maelle.pk).exists()


@pytest.mark.parametrize("rows", [None, [], {"people.Contact": [{"fields": {}}]}, {"people.Contact": ["a name"]}])
def test_an_account_with_rows_of_no_such_shape_is_refused(
    rows: object, archive: Path, full_maelle: User, now: datetime
) -> None:
    account = json.loads(part(archive, "curbside.json")) | {"rows": rows}
    full_maelle.delete()
    with zipfile.ZipFile(archive, "w") as parts:
        parts.writestr("curbside.json", json.dumps(account))
    with pytest.raises(NotRestored):
        import_account(str(archive), now=now)
    assert not User.objects.filter(email=full_maelle.email).exists()


def test_the_command_closes_a_file_that_was_open_to_others(maelle: User, tmp_path: Path) -> None:
    file = tmp_path / "account.zip"
    file.touch(mode=0o644)
    call_command("export_account", maelle.email, str(file))
    assert file.stat().st_mode & 0o777 == 0o600


def test_the_command_says_where_it_cannot_write(maelle: User, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="No such file"):
        call_command("export_account", maelle.email, str(tmp_path / "nowhere" / "account.zip"))


def test_no_link_that_belongs_to_a_recipient_travels(maelle: User, conversation: Conversation, now: datetime) -> None:
    place = {"place_kind": PlaceKind.PUBLIC, "place": "Café Olimpico"}
    set_meeting(conversation, starts_at=now + timedelta(days=2), minutes=30, actor=maelle, now=now, **place)
    tokens = [link.token for link in Link.objects.all()]
    archive = as_json(maelle, now=now)
    assert tokens
    assert "/r/meeting/…" in archive
    assert [token for token in tokens if token in archive] == []


def test_erasing_takes_the_sign_in_letters_along(maelle: User, now: datetime) -> None:
    code = {"kind": "sign_in_code", "subject": "A code", "text": "123456", "due_at": now, "created_at": now}
    Letter.objects.create(key="code", to_address=maelle.email, **code)
    Letter.objects.create(key="other", to_address="tomas@rideau.example", **code)
    erase_account(maelle, now=now)
    assert [letter.key for letter in Letter.objects.all()] == ["other"]
