"""The pages of trusted contacts: the letter that asks is shown, word for word, before it goes."""

from collections.abc import Iterator
from datetime import datetime

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.mail.models import Letter
from curbside.foundation.mail.queries import words_of
from curbside.student.meetings.actions import trusted_contacts
from curbside.student.meetings.models import TrustedContact, TrustState

PAGE = "/meetings/trusted-contacts/"
ADA = {"name": "Ada", "email": "ada@home.example", "language": "fr"}


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def test_the_letter_is_shown_whole_before_anything_is_sent(as_maelle: Client) -> None:
    page = as_maelle.post(PAGE, ADA)
    assert not TrustedContact.objects.exists()
    assert not Letter.objects.exists()
    shown = page.content.decode()
    for words in ("ada@home.example", "Bonjour Ada", "/r/agreement/…/", "/r/stop/…/"):
        assert words in shown


def test_what_goes_is_what_was_shown_but_for_the_links(as_maelle: Client) -> None:
    page = as_maelle.post(PAGE, ADA)
    as_maelle.post(PAGE, {**ADA, "seen": page.context["fingerprint"]})
    letter, shown = Letter.objects.get(), page.context["letter"]
    own_link = letter.text.partition("/r/agreement/")[2].partition("/")[0]
    own_stop = letter.stop_url.rstrip("/").rpartition("/")[2]
    assert letter.text == shown.text.replace("…", own_link)
    assert letter.stop_url == shown.stop_url.replace("…", own_stop)
    assert page.context["letter_words"] == words_of(shown)
    assert (letter.subject, letter.to_address, letter.reply_to) == (shown.subject, shown.to_address, shown.reply_to)


def test_a_letter_that_was_not_the_one_shown_is_shown_first(as_maelle: Client) -> None:
    seen = as_maelle.post(PAGE, ADA).context["fingerprint"]
    page = as_maelle.post(PAGE, {**ADA, "name": "Ada Lovelace", "seen": seen})
    assert "Bonjour Ada Lovelace" in page.content.decode()
    assert not Letter.objects.exists()


def test_something_can_still_be_changed(as_maelle: Client) -> None:
    seen = as_maelle.post(PAGE, ADA).context["fingerprint"]
    page = as_maelle.post(PAGE, {**ADA, "seen": seen, "change": "1"}).content.decode()
    assert 'value="ada@home.example"' in page
    assert not Letter.objects.exists()


def test_no_letter_is_shown_that_may_not_go(as_maelle: Client, now: datetime) -> None:
    opt_out("ada@home.example", now=now)
    page = as_maelle.post(PAGE, ADA).content.decode()
    assert "asked us not to write" in page
    assert "Bonjour" not in page


def test_someone_asked_already_gets_no_second_letter_and_the_page_says_so(
    as_maelle: Client, maelle: User, now: datetime
) -> None:
    trusted_contacts.ask(maelle, **ADA, now=now)
    page = as_maelle.post(PAGE, ADA, follow=True).content.decode()
    assert "asked Ada already" in page
    assert Letter.objects.count() == 1


def test_someone_is_removed(as_maelle: Client, maelle: User, now: datetime) -> None:
    row = trusted_contacts.ask(maelle, **ADA, now=now)
    assert "Ada" in as_maelle.get(PAGE).content.decode()
    as_maelle.post(f"{PAGE}{row.pk}/")
    assert TrustedContact.objects.get().state == TrustState.ENDED


def test_another_students_trusted_contact_is_hidden(emmanuel: TrustedContact, as_tomas: Client) -> None:
    assert as_tomas.post(f"{PAGE}{emmanuel.pk}/").status_code == 404
    assert "Emmanuel" not in as_tomas.get(PAGE).content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_the_same_for_one_and_three(
    as_maelle: Client, maelle: User, now: datetime, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(count):
        trusted_contacts.ask(maelle, name="Ada", email=f"a{number}@home.example", language="en", now=now)
    as_maelle.get(PAGE)
    with django_assert_num_queries(4):
        as_maelle.get(PAGE)
