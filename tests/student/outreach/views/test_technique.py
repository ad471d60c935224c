import re
from datetime import datetime

from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.student.outreach.models import Technique
from curbside.student.people.models import Contact

SAID = {"ease": "talking", "company": "one", "start": "near"}
URL = "/technique/"


def is_chosen(page: str, value: str) -> bool:
    return bool(re.search(rf'value="{value}"[^>]* checked', page))


def test_the_first_time_it_leads_on_to_three_names(as_maelle: Client) -> None:
    assert "Three questions, then three names." in as_maelle.get(URL).text
    assert as_maelle.post(URL, SAID).headers["Location"] == reverse("people:first_names")


def test_with_people_in_the_book_it_leads_to_today(as_maelle: Client, harjit: Contact) -> None:
    assert as_maelle.post(URL, SAID).headers["Location"] == reverse("today")


def test_later_it_shows_what_was_said(as_maelle: Client) -> None:
    as_maelle.post(URL, SAID)
    page = as_maelle.get(URL).text
    assert "<h1>What suits you</h1>" in page
    assert is_chosen(page, "talking")


def test_a_missing_answer_is_asked_for_again(as_maelle: Client) -> None:
    assert as_maelle.post(URL, {"ease": "talking"}).status_code == 200
    assert not Technique.objects.exists()


def test_each_student_has_their_own(as_maelle: Client, as_tomas: Client, tomas: User, now: datetime) -> None:
    as_maelle.post(URL, SAID)
    as_tomas.post(URL, {**SAID, "ease": "writing"})
    assert Technique.objects.get(student=tomas).ease == "writing"
    assert is_chosen(as_maelle.get(URL).text, "talking")
