"""Sending a file and looking at what it holds."""

from collections.abc import Callable
from datetime import datetime

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.models import Outcome, Upload, UploadRow
from curbside.student.people.models import Contact
from tests.algorithms.contact_files.workbooks import packed

pytestmark = pytest.mark.slow

Send = Callable[..., HttpResponse]
UPLOADS = reverse("imports:uploads")
HEADING = b"First Name,Last Name,Email Address,Company,Position,Connected On\n"
ROW = b"Amira,Haddad,amira@rideau.example,Rideau,Student,12 Mar 2021\n"
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Wahyuni\r\nTEL:613 555 0100\r\nEND:VCARD\r\n"
NOTES = b'Notes:\n"When exporting your connection data, some e-mails are missing."\n\n'


def outcomes() -> dict[str, int]:
    return {o: UploadRow.objects.filter(outcome=o).count() for o in Outcome.values}


def test_the_page_says_how_to_get_a_file_and_who_sees_it(as_maelle: Client) -> None:
    text = as_maelle.get(UPLOADS).content.decode()
    for words in ("From LinkedIn", "From an iPhone", "Who sees it", 'enctype="multipart/form-data"'):
        assert words in text


def test_a_preview_counts_what_is_new_there_and_unreadable(send: Send, linkedin: bytes) -> None:
    text = send(linkedin).content.decode()
    assert "Add 2 people" in text
    assert outcomes() == {"new": 2, "details": 0, "known": 0, "left_out": 0, "unreadable": 1}
    assert not Contact.objects.exists()


def test_the_reason_stands_beside_its_line(as_maelle: Client, upload: Upload) -> None:
    text = as_maelle.get(reverse("imports:upload", args=[upload.pk]) + "?show=unreadable").content.decode()
    assert "Line 4" in text
    assert "https://x.example/n" in text
    assert "There is no name here to call anyone by." in text


def test_the_reason_is_in_the_readers_language(as_maelle: Client, maelle: User, upload: Upload) -> None:
    User.objects.filter(pk=maelle.pk).update(language="fr")
    text = as_maelle.get(reverse("imports:upload", args=[upload.pk]) + "?show=unreadable").content.decode()
    assert "Il n’y a ici aucun nom" in text


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "Connections.csv", "This file is empty"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 999, "me.jpg", "This is a picture"),
        (b"%PDF-1.7 ...", "a.pdf", "PDF document"),
        (b"PK\x03\x04" + b"\0" * 99, "a.zip", "compressed folder"),
        (packed({"[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x"}), "a.xlsb", "Excel Workbook (.xlsx)"),
        (bytes(range(256)) * 40, "Connections.csv", "does not hold text"),
        (b"<html><body>No</body></html>", "a.html", "neither a table"),
        (HEADING, "a.csv", "no people below it"),
        (b"hello", "a.vcf", "holds no card"),
        (b"x" * (20 * 1024 * 1024 + 1), "a.csv", "larger than 20 MB"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_words(send: Send, data: bytes, name: str, words: str) -> None:
    response = send(data, name)
    assert response.status_code == 200
    assert words in response.content.decode()
    assert not Upload.objects.exists()


def test_thirty_megabytes_are_refused_before_they_are_read(send: Send) -> None:
    response = send(b"x" * 30 * 1024 * 1024)
    assert response.status_code == 413
    assert "larger than 20 MB" in response.content.decode()


def test_a_form_without_a_file_is_told_so(as_maelle: Client) -> None:
    assert "No file came with this" in as_maelle.post(UPLOADS, {}).content.decode()


@pytest.mark.parametrize(
    ("data", "new", "unreadable"),
    [
        (b"\xef\xbb\xbf" + HEADING + ROW, 1, 0),
        ((HEADING + ROW).decode().encode("utf-16"), 1, 0),
        (NOTES + HEADING + ROW, 1, 0),
        (NOTES * 3 + HEADING + ROW, 1, 0),
        (b"First Name,Last Name,Company\nAmira,Haddad,Rideau\n", 1, 0),
        (HEADING + ROW + b",,,,Nurse,\n" * 3, 1, 3),
        (HEADING + b'\xf0\x9f\xa6\x89 Amira,"Haddad, MD, PhD",,Rideau,,3/12/21 4:05 PM\n', 1, 0),
        (HEADING + ROW + b'"Broken,row\n', 1, 1),
        (CARD + b"BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n" + CARD.replace(b"Wahyuni", b"Kateri"), 2, 1),
        (CARD.replace(b"TEL", b"PHOTO;ENCODING=b:" + b"QUJD" * 30 + b"\r\nTEL"), 1, 0),
        (HEADING + b"A" * 5_000 + b",B,,,,\n" + ROW, 1, 1),
    ],
)
def test_a_file_is_read_as_far_as_it_can_be(send: Send, data: bytes, new: int, unreadable: int) -> None:
    assert send(data).status_code == 200
    assert (outcomes()["new"], outcomes()["unreadable"]) == (new, unreadable)


@pytest.mark.parametrize("name", ["../../etc/passwd", "a" * 300 + ".csv", "\u202efdp.csv", "é\r\nX: y.csv", "<b>.csv"])
def test_a_strange_file_name_does_no_harm(send: Send, linkedin: bytes, name: str) -> None:
    response = send(linkedin, name)
    assert response.status_code == 200
    assert "<b>.csv" not in response.content.decode()
    assert len(Upload.objects.get().file_name) <= 200


def test_an_address_no_letter_could_reach_is_left_out_and_said(as_maelle: Client, send: Send) -> None:
    send(HEADING + "Amira,Haddad,amïra@rideau.example,Rideau,Student,\n".encode())
    row = UploadRow.objects.get()
    assert (row.outcome, row.emails, row.reason) == ("new", [], "partly_kept")


def test_someone_twice_in_a_file_is_added_once(send: Send) -> None:
    send(HEADING + ROW + ROW)
    assert outcomes() == {"new": 1, "details": 0, "known": 1, "left_out": 0, "unreadable": 0}


@pytest.mark.parametrize(
    ("there", "email", "known"),
    [
        (("Amira", ""), "AMIRA@rideau.example", 1),
        (("A. Haddad", ""), "AMIRA@rideau.example", 1),
        (("Omar Haddad", ""), "AMIRA@rideau.example", 0),
        (("amira  hâddad", "RIDEAU"), "", 1),
        (("Amira Haddad", "Elsewhere"), "", 0),
        (("Amira Haddad", ""), "other@x.example", 0),
    ],
)
def test_who_is_already_there(send: Send, harjit: Contact, there: tuple[str, str], email: str, known: int) -> None:
    harjit.addresses.all().delete()
    if email:
        harjit.addresses.create(kind="email", value=email)
    Contact.objects.filter(pk=harjit.pk).update(name=there[0], organisation=there[1])
    send(HEADING + ROW)
    assert outcomes()["known"] + outcomes()["details"] == known


def test_the_same_name_with_no_address_on_either_side_is_the_same_person(
    send: Send, maelle: User, now: datetime
) -> None:
    Contact.objects.create(student=maelle, name="AMIRA HADDAD", created_at=now)
    send(HEADING + b"Amira,Haddad,,Rideau,,\n")
    assert outcomes()["details"] == 1


def test_what_tomas_has_is_not_already_there_for_maelle(send: Send, tomas: User, now: datetime) -> None:
    contact = Contact.objects.create(student=tomas, name="Amira Haddad", organisation="Rideau", created_at=now)
    contact.addresses.create(kind="email", value="amira@rideau.example")
    send(HEADING + ROW)
    assert outcomes() == {"new": 1, "details": 0, "known": 0, "left_out": 0, "unreadable": 0}


def test_five_unfinished_uploads_are_kept(send: Send, linkedin: bytes) -> None:
    for _turn in range(7):
        send(linkedin)
    assert Upload.objects.count() == 5


@pytest.mark.parametrize("route", ["upload", "commit", "undo"])
def test_tomas_finds_nothing_at_maelles_addresses(as_tomas: Client, upload: Upload, route: str) -> None:
    url = reverse(f"imports:{route}", args=[upload.pk])
    response = as_tomas.get(url) if route == "upload" else as_tomas.post(url)
    assert response.status_code == 404
    assert not Contact.objects.exists()


def test_someone_not_signed_in_is_asked_to(client: Client) -> None:
    assert client.get(UPLOADS).status_code == 302
    assert client.post(UPLOADS, {}).status_code == 302


def test_a_form_of_another_site_is_refused(maelle: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(maelle)
    assert client.post(UPLOADS, {}).status_code == 403


@pytest.mark.parametrize("count", [1, 3])
def test_a_preview_takes_the_same_queries_for_one_and_three(
    as_maelle: Client, send: Send, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    send(HEADING + b"".join(ROW.replace(b"mira", b"mira%d" % n) for n in range(count)))
    url = reverse("imports:upload", args=[Upload.objects.get().pk])
    with django_assert_num_queries(8):  # four of ours: the upload, the counts, how many rows, the rows
        as_maelle.get(url)
