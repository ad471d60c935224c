"""Who of a file is one person and who two, and what of them is kept."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.models import Outcome, Upload, UploadRow
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.models import Contact

pytestmark = pytest.mark.slow

Send = Callable[..., Any]
HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROW = "Amira,Haddad,,amira@rideau.example,Rideau,Student,12 Mar 2021\n"


@pytest.fixture
def bring(send: Send) -> Send:
    """Maëlle sends this text as a file; the preview that follows."""

    def sent(text: str, name: str = "Connections.csv") -> str:
        return str(send(text.encode(), name).text)

    return sent


def outcomes() -> dict[str, int]:
    latest = Upload.objects.latest("created_at")
    return {outcome: latest.rows.filter(outcome=outcome).count() for outcome in Outcome.values}


NADIA = "BEGIN:VCARD\nVERSION:3.0\nFN:Nadia Roy\nEMAIL:nadia@x.example\n"
TOLD_TWICE = NADIA + "END:VCARD\n" + NADIA + "TEL:+1 613 555 0123\nTITLE:Nurse\nBDAY:--0503\nEND:VCARD\n"


def test_what_two_lines_say_of_one_person_is_kept_and_the_same_file_again_brings_nothing(
    as_maelle: Client, bring: Send
) -> None:
    bring(TOLD_TWICE, "a.vcf")
    as_maelle.post(reverse("imports:commit", args=[Upload.objects.get().pk]))
    nadia = Contact.objects.get()
    assert [address.value for address in nadia.addresses.all()] == ["nadia@x.example", "+1 613 555 0123"]
    assert (nadia.title, nadia.birth_month) == ("Nurse", 5)
    bring(TOLD_TWICE, "a.vcf")
    assert outcomes()["known"] == 2


@pytest.mark.parametrize(
    "rows",
    [
        "Zoé,Gagné,,,CHUM,,\nZoé,Gagné,,,Montfort,,\n",
        "Ann,Roy,,family@x.example,,,\nBob,Roy,,family@x.example,,,\n",
    ],
)
def test_two_people_of_one_file_are_both_added_and_known_again(as_maelle: Client, bring: Send, rows: str) -> None:
    bring(HEAD + rows)
    as_maelle.post(reverse("imports:commit", args=[Upload.objects.get().pk]))
    assert Contact.objects.count() == 2
    bring(HEAD + rows)
    assert outcomes()["known"] == 2


def test_namesakes_with_other_numbers_are_two(bring: Send) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Omar Ali\nTEL:{}\nEND:VCARD\n"
    bring("".join(map(card.format, ["+1 613 555 0101", "+1 819 555 0777", "(613) 555-0101"])), "a.vcf")
    assert (outcomes()["new"], outcomes()["known"]) == (2, 1)


def test_an_address_that_cannot_be_used_is_told_first_and_beside_its_person(bring: Send) -> None:
    text = bring(HEAD + ROW + "Pat,Ouellet,,pat(at)x.example,,,\n")
    assert "Something about 1 person could not be used" in text
    assert "<q>pat(at)x.example</q>" in text
    assert text.index("Pat Ouellet") < text.index("Amira Haddad")


def test_of_what_is_told_together_each_line_s_address_that_cannot_be_used_is_told(bring: Send) -> None:
    text = bring(HEAD + "Pat,Ouellet,,pat(at)x.example,CHUM,,\nPat,Ouellet,,p@x@x.example,CHUM,Nurse,\n")
    assert "More than one line tells of this person" in text
    assert "<q>pat(at)x.example, p@x@x.example</q>" in text
    assert "Something about 1 person could not be used" in text


def test_a_label_says_how_one_knows_somebody_and_the_preview_shows_it(as_maelle: Client, bring: Send) -> None:
    heading = "First Name,Last Name,Labels,E-mail 1 - Value,Phone 1 - Value\n"
    text = bring(heading + "Zoé,Gagné,* myContacts ::: Family,,514 555 0177\n", "contacts.csv")
    assert "514 555 0177" in text
    assert "Family" in text
    as_maelle.post(reverse("imports:commit", args=[Upload.objects.get().pk]))
    assert Contact.objects.get().how_known == "relative"
    as_maelle.post(reverse("imports:undo", args=[Upload.objects.get().pk]))
    assert not Contact.objects.exists()


def test_a_label_fills_what_is_not_written_down_and_replaces_nothing(bring: Send, maelle: User, now: datetime) -> None:
    for name, how in (("Zoé Gagné", ""), ("Pat Roy", "friend")):
        add_contact(maelle, name=name, how_known=how, now=now)
    bring("First Name,Last Name,Labels\nZoé,Gagné,Work\nPat,Roy,Work\n", "contacts.csv")
    assert [row.brings for row in UploadRow.objects.order_by("line")] == [{"how_known": "colleague"}, {}]


def test_a_number_that_stands_for_a_name_is_not_written_twice(bring: Send) -> None:
    text = bring("BEGIN:VCARD\nVERSION:3.0\nTEL:613 555 0199\nEND:VCARD\n", "a.vcf")
    assert '<p class="sub">613 555 0199</p>' not in text
    assert "<h3>613 555 0199</h3>" in text
