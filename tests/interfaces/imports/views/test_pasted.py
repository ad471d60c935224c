"""A list that is pasted is read as a file is."""

from django.test import Client

from curbside.interfaces.imports.forms import PASTED_CHARACTERS
from curbside.interfaces.imports.models import Upload, UploadRow

LINES = "Amira Haddad <amira@rideau.example>\n- Kateri, kateri@rideau.example\n\nmehmet@general.example\n"


def paste(client: Client, lines: str) -> str:
    return client.post("/imports/pasted/", {"lines": lines}, follow=True).text


def test_each_line_is_a_person(as_maelle: Client) -> None:
    paste(as_maelle, LINES)
    assert {"Amira Haddad", "Kateri"} <= set(UploadRow.objects.values_list("name", flat=True))


def test_pasting_nothing_is_told_so_beside_the_field(as_maelle: Client) -> None:
    page = paste(as_maelle, " ")
    assert 'aria-invalid="true"' in page
    assert not Upload.objects.exists()


def test_a_paste_beyond_all_measure_is_refused_in_words(as_maelle: Client) -> None:
    page = paste(as_maelle, "x" * (PASTED_CHARACTERS + 1))
    assert 'aria-invalid="true"' in page
    assert not Upload.objects.exists()
