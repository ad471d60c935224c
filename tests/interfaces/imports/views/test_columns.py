"""A table that no known program wrote: the student says once what its columns hold."""

from collections.abc import Callable
from datetime import datetime

import pytest
from django.http import HttpResponse
from django.test import Client

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.models import ColumnMapping, Upload, UploadRow, UploadState, WaitingFile

pytestmark = pytest.mark.slow

Send = Callable[..., HttpResponse]
TABLE = b"Quem,Onde,Como\nAmira Haddad,Rideau,amira@rideau.example\nKateri,General,\n"


@pytest.fixture
def asked(send: Send) -> Upload:
    """A table with headings nobody knows."""
    send(TABLE, "lista.csv")
    return Upload.objects.get()


def columns_of(upload: Upload) -> str:
    return f"/imports/{upload.pk}/columns/"


def answer(client: Client, upload: Upload, **holds: str) -> str:
    said = {f"column_{place}": holds.get(f"c{place}", "nothing") for place in range(3)}
    return client.post(columns_of(upload), said, follow=True).text


def test_a_table_nobody_knows_is_not_refused_but_asked_about(as_maelle: Client, asked: Upload) -> None:
    page = as_maelle.get(columns_of(asked)).text
    assert "Quem" in page
    assert "Amira Haddad" in page


def test_before_the_answer_no_column_is_called_unused(as_maelle: Client, asked: Upload) -> None:
    page = as_maelle.get(f"/imports/{asked.pk}/").text
    assert "Which column holds the names?" in page
    assert "Not used" not in page
    assert "Already there means" not in page


def test_the_answer_reads_the_table(as_maelle: Client, asked: Upload) -> None:
    page = answer(as_maelle, asked, c0="name", c1="organisation", c2="email")
    assert "Add 2 people" in page
    found = UploadRow.objects.values_list("name", "organisation", "emails")
    assert list(found) == [("Amira Haddad", "Rideau", ["amira@rideau.example"]), ("Kateri", "General", [])]


def test_the_answer_serves_the_next_table_with_these_headings(as_maelle: Client, asked: Upload, send: Send) -> None:
    answer(as_maelle, asked, c0="name", c2="email")
    text = send(b"Quem,Onde,Como\nWahyuni,Rideau,w@rideau.example\n", "outra.csv").content.decode()
    assert "Add 1 person" in text
    assert Upload.objects.filter(state=UploadState.PREVIEWED).count() == 2


def test_without_a_column_of_names_the_page_says_what_is_missing(as_maelle: Client, asked: Upload) -> None:
    assert "Say which column holds the names" in answer(as_maelle, asked, c1="organisation")
    assert not ColumnMapping.objects.exists()


def test_columns_can_be_said_anew_until_the_people_are_added(as_maelle: Client, asked: Upload) -> None:
    answer(as_maelle, asked, c1="name")
    assert UploadRow.objects.filter(name="Rideau").exists()
    answer(as_maelle, asked, c0="name", c1="organisation")
    assert sorted(UploadRow.objects.values_list("name", flat=True)) == ["Amira Haddad", "Kateri"]


def test_once_added_nothing_of_the_file_is_kept(as_maelle: Client, asked: Upload) -> None:
    answer(as_maelle, asked, c0="name")
    as_maelle.post(f"/imports/{asked.pk}/commit/")
    asked.refresh_from_db()
    assert asked.columns is None
    assert not WaitingFile.objects.exists()
    assert as_maelle.get(columns_of(asked)).status_code == 302


def test_an_answer_nobody_offered_is_refused(as_maelle: Client, asked: Upload) -> None:
    answer(as_maelle, asked, c0="password")
    assert not ColumnMapping.objects.exists()


def test_tomas_is_neither_shown_nor_asked(as_tomas: Client, asked: Upload) -> None:
    assert as_tomas.get(columns_of(asked)).status_code == 404
    assert as_tomas.post(columns_of(asked), {"column_0": "name"}).status_code == 404


def test_what_was_said_last_counts_however_much_was_said_before(
    as_maelle: Client, asked: Upload, maelle: User, now: datetime
) -> None:
    ColumnMapping.objects.bulk_create(
        ColumnMapping(student=maelle, signature=f"{n:064x}", columns={"name": [0]}, said_at=now) for n in range(120)
    )
    assert "Add 2 people" in answer(as_maelle, asked, c0="name")
