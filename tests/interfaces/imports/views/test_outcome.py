"""Leaving one person of a file out."""

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.models import Outcome, Upload, UploadRow
from curbside.student.people.models import Contact

pytestmark = pytest.mark.slow


@pytest.fixture
def amira(upload: Upload) -> UploadRow:
    return UploadRow.objects.get(upload=upload, name="Amira Haddad")


def press(browser: Client, row: UploadRow, outcome: str) -> str:
    answer = browser.post(reverse("imports:row_outcome", args=[row.pk]), {"outcome": outcome}, follow=True)
    row.refresh_from_db()
    return str(answer.content.decode())


def test_whom_one_leaves_out_is_not_added(as_maelle: Client, upload: Upload, amira: UploadRow) -> None:
    page = press(as_maelle, amira, "left_out")
    assert "Add 1 person" in page
    assert "1 left out" in page
    as_maelle.post(reverse("imports:commit", args=[upload.pk]))
    assert [contact.name for contact in Contact.objects.all()] == ["Mehmet Yıldırım"]


def test_the_list_goes_on_at_whoever_came_next(as_maelle: Client, upload: Upload, amira: UploadRow) -> None:
    after = UploadRow.objects.get(upload=upload, name="Mehmet Yıldırım")
    answer = as_maelle.post(reverse("imports:row_outcome", args=[amira.pk]), {"outcome": "left_out"})
    assert answer.headers["Location"].endswith(f"#{after.pk}")
    assert f'id="{after.pk}"' in as_maelle.get(answer.headers["Location"]).content.decode()
    answer = as_maelle.post(reverse("imports:row_outcome", args=[after.pk]), {"outcome": "left_out"})
    assert answer.headers["Location"].endswith("#lines")


def test_it_goes_on_in_the_order_of_the_page(as_maelle: Client, upload: Upload, amira: UploadRow) -> None:
    first = UploadRow.objects.get(upload=upload, name="Mehmet Yıldırım")
    UploadRow.objects.filter(pk=first.pk).update(reason="partly_kept")
    shown = as_maelle.get(reverse("imports:upload", args=[upload.pk])).content.decode()
    assert shown.index(str(first.pk)) < shown.index(str(amira.pk))
    for row, lands_at in ((first, amira.pk), (amira, "lines")):
        answer = as_maelle.post(reverse("imports:row_outcome", args=[row.pk]), {"outcome": "left_out"})
        assert answer.headers["Location"].endswith(f"#{lands_at}")


def test_they_can_be_taken_in_again(as_maelle: Client, amira: UploadRow) -> None:
    press(as_maelle, amira, "left_out")
    assert "Add 2 people" in press(as_maelle, amira, "new")


@pytest.mark.parametrize("outcome", ["", "known", "unreadable", "x" * 1_000])
def test_nothing_else_can_be_said_of_a_row(as_maelle: Client, amira: UploadRow, outcome: str) -> None:
    press(as_maelle, amira, outcome)
    assert amira.outcome == Outcome.NEW


def test_an_unreadable_row_cannot_be_taken_in(as_maelle: Client, upload: Upload) -> None:
    row = UploadRow.objects.get(upload=upload, outcome=Outcome.UNREADABLE)
    press(as_maelle, row, "new")
    assert row.outcome == Outcome.UNREADABLE


def test_once_added_nobody_is_left_out_any_more(as_maelle: Client, upload: Upload, amira: UploadRow) -> None:
    as_maelle.post(reverse("imports:commit", args=[upload.pk]))
    press(as_maelle, amira, "left_out")
    assert amira.outcome == Outcome.NEW


def test_tomas_cannot(client: Client, tomas: User, amira: UploadRow) -> None:
    client.force_login(tomas)
    assert client.post(reverse("imports:row_outcome", args=[amira.pk]), {"outcome": "left_out"}).status_code == 404
    amira.refresh_from_db()
    assert amira.outcome == Outcome.NEW
