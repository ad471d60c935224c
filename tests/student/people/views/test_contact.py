"""The pages about people."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.foundation.specialties.models import Specialty
from curbside.student.people.actions.contacts import remove_contact
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Contact, Conversation, TouchKind

pytestmark = pytest.mark.slow

LIST = reverse("people:contacts")
NEW = reverse("people:contact_new")
Knows = Callable[..., Contact]


def page(client: Client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


def names(text: str) -> list[str]:
    return re.findall(r'<h4 class="h3"><a href="/people/[0-9a-f-]{36}/">([^<]*)</a>', text)


def test_an_empty_list_shows_how_to_begin(as_maelle: Client) -> None:
    text = page(as_maelle, LIST)
    assert "Nobody is here yet" in text
    assert reverse("people:first_names") in text
    assert reverse("imports:uploads") in text


def test_names_stand_in_the_order_a_reader_expects(as_maelle: Client, maelle_knows: Knows) -> None:
    for name in ("Zofia", "Élodie", "adam", "Łucja"):
        maelle_knows(name)
    assert names(page(as_maelle, LIST)) == ["adam", "Élodie", "Łucja", "Zofia"]


def test_a_row_says_what_was_last(as_maelle: Client, harjit: Contact, now: datetime) -> None:
    record_touch(harjit, TouchKind.ASKED, now=now - timedelta(days=9))
    record_touch(harjit, TouchKind.MET, now=now)
    text = page(as_maelle, LIST)
    assert "You met, <time" in text
    assert "22 November 2026" in text
    assert "You asked," not in text


def test_an_open_conversation_is_marked_and_a_closed_one_is_not(
    as_maelle: Client, conversation: Conversation, now: datetime
) -> None:
    assert "A conversation is open" in page(as_maelle, LIST)
    Conversation.objects.update(closed_at=now)
    assert "A conversation is open" not in page(as_maelle, LIST)


@pytest.mark.parametrize(
    ("search", "found"),
    [("elodie", ["Élodie Tremblay"]), ("TREM elo", ["Élodie Tremblay"]), ("hopital", ["Wahyuni"]), ("x", [])],
)
def test_a_search_ignores_accents_and_case(
    as_maelle: Client, maelle_knows: Knows, search: str, found: list[str]
) -> None:
    maelle_knows("Élodie Tremblay")
    maelle_knows("Wahyuni", organisation="Hôpital Rideau")
    assert names(page(as_maelle, f"{LIST}?q={search}")) == found


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("médecine familiale", ["Hôte"]),
        ("FAMILY medicine", ["Hôte"]),
        ("medecine, (familiale); rural!", ["Hôte"]),
        ("l'hôpital, sainte-anne", ["Hôte"]),
        ("familiale, urbain", []),
        (",", []),
    ],
)
def test_a_search_finds_by_specialty_in_both_languages_whatever_stands_between_the_words(
    as_maelle: Client, maelle_knows: Knows, search: str, found: list[str]
) -> None:
    family = Specialty.objects.create(slug="family-medicine", name_en="Family Medicine", name_fr="Médecine familiale")
    maelle_knows("Hôte", specialty=family, title="Milieu rural", organisation="À l’Hôpital Sainte-Anne")
    maelle_knows("Wahyuni")
    assert names(page(as_maelle, f"{LIST}?q={search}")) == found


@pytest.mark.parametrize("query", ["?page=999", "?page=x", "?q=%00", "?q=" + "a" * 5000, "?q=%3Cb%3E&page=-1"])
def test_whatever_stands_in_the_address_the_list_answers(as_maelle: Client, harjit: Contact, query: str) -> None:
    assert "<b>" not in page(as_maelle, LIST + query)


def test_fifty_stand_on_a_page(as_maelle: Client, maelle: User, now: datetime) -> None:
    Contact.objects.bulk_create(Contact(student=maelle, name=f"P{n:03}", created_at=now) for n in range(60))
    assert len(names(page(as_maelle, LIST))) == 50
    assert names(page(as_maelle, LIST + "?page=2"))[0] == "P050"
    assert "q=p0&amp;page=2" in page(as_maelle, LIST + "?q=p0")


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_takes_the_same_queries_for_one_and_three(
    as_maelle: Client, maelle: User, now: datetime, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for n in range(count):
        contact = Contact.objects.create(student=maelle, name=f"P{n}", created_at=now)
        Conversation.objects.create(student=maelle, contact=contact, created_at=now)
        record_touch(contact, TouchKind.MET, now=now)
        Contact.objects.create(student=maelle, name=f"R{n}", created_at=now, removed_at=now)
    as_maelle.get(LIST)  # the first page of a session also notes the session
    with django_assert_num_queries(6):  # four of ours: touches, names, the rows of the page, the removed
        as_maelle.get(LIST)


def test_nobody_elses_people_are_listed(as_tomas: Client, harjit: Contact) -> None:
    assert "Harjit" not in page(as_tomas, LIST + "?q=harjit")


@pytest.mark.parametrize("route", ["contact", "contact_edit"])
def test_tomas_finds_nothing_at_maelles_addresses(as_tomas: Client, harjit: Contact, route: str) -> None:
    url = reverse(f"people:{route}", args=[harjit.pk])
    assert as_tomas.get(url).status_code == 404


def test_someone_not_signed_in_is_asked_to(client: Client, harjit: Contact) -> None:
    for url in (LIST, NEW, reverse("people:contact", args=[harjit.pk])):
        assert client.get(url).status_code == 302


def test_one_person_shows_what_is_known(as_maelle: Client, harjit: Contact) -> None:
    text = page(as_maelle, reverse("people:contact", args=[harjit.pk]))
    for words in ("Harjit Singh Dhaliwal", "Resident, internal medicine", "A preceptor", "harjit@hospital.example"):
        assert words in text
    assert f'action="{reverse("questions:sheet_new", args=[harjit.pk])}"' in text


def test_an_open_conversation_goes_on(as_maelle: Client, conversation: Conversation) -> None:
    text = page(as_maelle, reverse("people:contact", args=[conversation.contact_id]))
    assert reverse("conversation", args=[conversation.pk]) in text
    assert "Prepare a conversation" not in text


def test_a_family_doctor_is_kept_apart(as_maelle: Client, maelle_knows: Knows) -> None:
    doctor = maelle_knows("Margaret MacIsaac", how_known="family_doctor")
    assert "keep the two apart" in page(as_maelle, reverse("people:contact", args=[doctor.pk]))


def test_nobody_else_gets_that_reminder(as_maelle: Client, harjit: Contact) -> None:
    assert "keep the two apart" not in page(as_maelle, reverse("people:contact", args=[harjit.pk]))


def test_what_happened_stands_latest_first(as_maelle: Client, conversation: Conversation, now: datetime) -> None:
    record_touch(conversation.contact, TouchKind.MET, now=now + timedelta(days=3))
    text = page(as_maelle, reverse("people:contact", args=[conversation.contact_id]))
    assert text.index("You met.") < text.index("You began to prepare") < text.index("You added them")


@pytest.mark.parametrize(("days", "said"), [(None, True), (364, False), (367, True)])
def test_saying_hello_first_is_offered_after_a_year_of_silence(
    as_maelle: Client, maelle_knows: Knows, now: datetime, days: int | None, said: bool
) -> None:
    amira = maelle_knows("Amira")
    if days:
        record_touch(amira, TouchKind.MET, now=now - timedelta(days=days))
    assert ("say hello first" in page(as_maelle, reverse("people:contact", args=[amira.pk]))) == said


def test_someone_is_added_by_hand(as_maelle: Client, maelle: User) -> None:
    specialty = Specialty.objects.create(slug="psychiatry", name_en="Psychiatry", name_fr="Psychiatrie")
    typed = {
        "name": "Wahyuni",
        "how_known": "met_once",
        "specialty": specialty.pk,
        "emails": "w@x.example\n W@x.example",
    }
    response = as_maelle.post(NEW, typed)
    contact = Contact.objects.get()
    assert response.headers["Location"] == reverse("people:contact", args=[contact.pk])
    assert (contact.student, contact.specialty, contact.email) == (maelle, specialty, "w@x.example")
    assert contact.addresses.count() == 1


@pytest.mark.parametrize(
    "typed",
    [
        {"name": ""},
        {"name": "a" * 100_000},
        {"name": "A", "emails": "nobody"},
        {"name": "A", "phones": "none"},
        {"name": "A", "about": "a" * 100_000},
        {"name": "A", "how_known": "<b>"},
        {"name": "A", "specialty": "nothing"},
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_is_kept(as_maelle: Client, typed: dict[str, str]) -> None:
    response = as_maelle.post(NEW, typed)
    assert response.status_code == 200
    assert 'class="errors"' in response.content.decode()
    assert not Contact.objects.exists()


def test_html_in_a_name_is_shown_as_typed(as_maelle: Client, maelle_knows: Knows) -> None:
    contact = maelle_knows("<script>alert(1)</script>")
    for url in (LIST, reverse("people:contact", args=[contact.pk]), reverse("people:contact_edit", args=[contact.pk])):
        assert "<script>alert" not in page(as_maelle, url)


def test_the_form_shows_what_is_there_and_keeps_the_change(as_maelle: Client, harjit: Contact) -> None:
    url = reverse("people:contact_edit", args=[harjit.pk])
    assert "harjit@hospital.example" in page(as_maelle, url)
    as_maelle.post(url, {"name": "Harjit Dhaliwal", "emails": "", "about": "Draws things"})
    harjit.refresh_from_db()
    assert (harjit.name, harjit.about, harjit.email) == ("Harjit Dhaliwal", "Draws things", "")


def test_a_removal_leads_to_the_way_back(as_maelle: Client, harjit: Contact) -> None:
    removal = as_maelle.post(reverse("people:contact_removal", args=[harjit.pk]), follow=True)
    assert "is removed" in removal.content.decode()
    assert reverse("people:contact_return", args=[harjit.pk]) in page(as_maelle, LIST)
    back = as_maelle.post(reverse("people:contact_return", args=[harjit.pk]), follow=True)
    assert "is back among your people" in back.content.decode()
    assert names(page(as_maelle, LIST)) == ["Harjit Singh Dhaliwal"]


def test_someone_removed_cannot_be_changed(as_maelle: Client, harjit: Contact, maelle: User, now: datetime) -> None:
    remove_contact(harjit, actor=maelle, now=now)
    assert as_maelle.get(reverse("people:contact_edit", args=[harjit.pk])).status_code == 404


@pytest.mark.parametrize("route", ["contact_removal", "contact_return"])
def test_tomas_can_neither_remove_nor_bring_back(as_tomas: Client, harjit: Contact, route: str) -> None:
    assert as_tomas.post(reverse(f"people:{route}", args=[harjit.pk])).status_code == 404
    assert Contact.objects.kept().filter(pk=harjit.pk).exists()


@pytest.mark.parametrize("route", ["contact_removal", "contact_return"])
def test_a_link_alone_changes_nothing(as_maelle: Client, harjit: Contact, route: str) -> None:
    assert as_maelle.get(reverse(f"people:{route}", args=[harjit.pk])).status_code == 405
