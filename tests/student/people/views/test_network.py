"""The pages of rings, ties and keeping warm."""

import re
from collections.abc import Callable
from datetime import datetime
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.rings import move_to_ring
from curbside.student.people.actions.ties import note_tie
from curbside.student.people.actions.touches import note_touch
from curbside.student.people.models import Contact, Tie, Touch, TouchKind

pytestmark = pytest.mark.slow

LIST = reverse("people:contacts")
WARM = reverse("people:warm")
Knows = Callable[..., Contact]


def page(client: Client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return unescape(response.content.decode())


def of(route: str, contact: Contact) -> str:
    return reverse(f"people:{route}", args=[contact.pk])


def undo(client: Client, text: str) -> str:
    """Press the undo that the page offers; the page that follows."""
    form = re.search(r'<form class="notices undo" method="post" action="([^"]+)">(.*?)</form>', text, re.DOTALL)
    assert form
    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form[2]))
    return unescape(client.post(form[1], fields, follow=True).content.decode())


def test_the_page_draws_and_lists_the_same_people(as_maelle: Client, harjit: Contact, maelle_knows: Knows) -> None:
    maelle_knows("Papa", how_known="relative")
    text = page(as_maelle, LIST)
    drawing = text[text.index('<svg class="draw rings') : text.index("</figure>")]
    for contact, ring in ((harjit, "Occasional"), (Contact.objects.get(name="Papa"), "Inner")):
        assert f'aria-label="{contact.name}, {ring}"' in drawing
        assert f'href="{of("contact", contact)}"' in drawing
    assert text.index("Inner</a>, 1") < text.index("Occasional</a>, 1")


def test_the_list_and_what_a_search_found_are_one_stop_away(as_maelle: Client, harjit: Contact) -> None:
    text = page(as_maelle, LIST)
    past = re.search(r'<a class="skip[^>]*href="#(\w+)"[^>]*>Skip the rings', text)
    assert past
    assert past.start() < text.index('<svg class="draw rings') < text.index(f'<h2 id="{past[1]}"')
    assert f'<form class="find" method="get" action="#{past[1]}"' in text


def test_only_the_first_page_of_everyone_is_drawn(as_maelle: Client, harjit: Contact) -> None:
    for query in ("?ring=occasional", "?q=harjit"):
        assert "draw rings" not in page(as_maelle, LIST + query)


def test_one_ring_can_be_looked_at(as_maelle: Client, harjit: Contact, maelle_knows: Knows) -> None:
    maelle_knows("Papa", how_known="relative")
    text = page(as_maelle, LIST + "?ring=inner")
    assert "<h1>Inner</h1>" in text
    assert "Papa" in text
    assert "Harjit" not in text
    assert "Nobody stands in this ring" in page(as_maelle, LIST + "?ring=close")


def test_a_book_of_two_thousand_draws_a_few_names_and_the_rest_as_numbers(
    as_maelle: Client, maelle: User, now: datetime
) -> None:
    some = (Contact(student=maelle, name=f"Person {n:04}", how_known="friend", created_at=now) for n in range(2000))
    Contact.objects.bulk_create(some)
    text = page(as_maelle, LIST)
    assert text.count("data-move") <= 6
    assert re.search(r">1,99\d more</text>", text)


@pytest.mark.parametrize("chosen", ["inner", "new"])
def test_someone_is_moved_for_good_and_moved_back(as_maelle: Client, harjit: Contact, chosen: str) -> None:
    moved = as_maelle.post(of("ring", harjit), {"ring": chosen, "next": LIST}, follow=True).content.decode()
    assert "stands in this ring now" in moved
    assert Contact.objects.get().ring_word == chosen
    assert "Curbside places Harjit Singh Dhaliwal again" in undo(as_maelle, moved)
    assert Contact.objects.get().ring_word == ""


def test_after_a_move_one_is_back_at_the_person_with_the_way_back_beside_them(
    as_maelle: Client, harjit: Contact
) -> None:
    answer = as_maelle.post(of("ring", harjit), {"ring": "inner", "next": f"{LIST}#person-{harjit.pk}"})
    assert answer["Location"].endswith(f"#person-{harjit.pk}")
    row = page(as_maelle, answer["Location"].partition("#")[0]).partition(f'id="person-{harjit.pk}"')[2]
    assert "stands in this ring now" in row
    assert f'#person-{harjit.pk}"' in row  # and so does the way back


def test_the_page_of_a_person_says_why_they_stand_there(
    as_maelle: Client, harjit: Contact, maelle: User, now: datetime
) -> None:
    text = page(as_maelle, of("contact", harjit))
    assert "How you know them: A preceptor or teacher." in text
    move_to_ring(harjit, "inner", actor=maelle, now=now)
    text = page(as_maelle, of("contact", harjit))
    assert "You placed them here" in text
    assert "they would stand in this ring: Occasional" in text


def test_nobody_is_called_long_silent_whom_one_has_not_met(as_maelle: Client, harjit: Contact) -> None:
    said = []
    for how in ("friend", "not_yet"):
        Contact.objects.update(how_known=how)
        said.append("After a long silence" in page(as_maelle, reverse("people:contact", args=[harjit.pk])))
    assert said == [True, False]


def test_there_is_no_sixth_ring(as_maelle: Client, harjit: Contact) -> None:
    assert as_maelle.post(of("ring", harjit), {"ring": "<b>"}).status_code == 400


@pytest.mark.parametrize(
    "address", ["https://evil.example/people/", "//evil.example/people/", "/yours/", "javascript:x"]
)
def test_no_form_leads_away_from_the_pages_about_people(as_maelle: Client, harjit: Contact, address: str) -> None:
    answer = as_maelle.post(of("ring", harjit), {"ring": "inner", "next": address})
    assert answer.headers["Location"].startswith(of("contact", harjit) + "?")


def test_one_tap_notes_a_hello_and_another_takes_it_back(as_maelle: Client, harjit: Contact) -> None:
    said = as_maelle.post(of("touch_new", harjit), {"kind": "light"}, follow=True).content.decode()
    assert "You said hello." in said
    assert "You said hello." not in undo(as_maelle, said)
    assert not Touch.objects.exists()


def test_a_tie_is_noted_with_someone_found_and_shows_on_both_pages(
    as_maelle: Client, harjit: Contact, maelle_knows: Knows
) -> None:
    amira = maelle_knows("Amira Haddad")
    url = of("tie_new", harjit)
    assert "Amira Haddad" in page(as_maelle, url + "?q=HADD")
    as_maelle.post(url, {"other": amira.pk})
    assert "Amira Haddad" in page(as_maelle, of("contact", harjit))
    assert "Harjit Singh" in page(as_maelle, of("contact", amira))
    assert "They know each other" not in page(as_maelle, url + "?q=hadd")


def test_a_tie_is_noted_with_someone_new(as_maelle: Client, harjit: Contact) -> None:
    as_maelle.post(of("tie_new", harjit), {"name": "Dr. Bélanger"})
    assert Tie.objects.count() == 1
    assert 'class="errors"' in as_maelle.post(of("tie_new", harjit), {"name": ""}).content.decode()


def test_a_name_that_was_looked_for_in_vain_stands_ready_to_be_added(as_maelle: Client, harjit: Contact) -> None:
    text = page(as_maelle, f"{of('tie_new', harjit)}?q=Dr.+Bélanger")
    assert re.search(r'<input[^>]*name="name"[^>]*value="Dr. Bélanger"|value="Dr. Bélanger"[^>]*name="name"', text)
    assert not re.search(r'<input[^>]*name="name"[^>]*value=', page(as_maelle, of("tie_new", harjit)))


def test_a_removed_tie_can_be_noted_again_at_once(
    as_maelle: Client, harjit: Contact, maelle: User, maelle_knows: Knows, now: datetime
) -> None:
    tie = note_tie(harjit, maelle_knows("Amira"), source="debrief", actor=maelle, now=now)
    url = reverse("people:tie_removal", args=[tie.pk])
    gone = as_maelle.post(url, {"from": harjit.pk}, follow=True).content.decode()
    assert "The tie with Amira is removed" in gone
    assert not Tie.objects.exists()
    undo(as_maelle, gone)
    assert Tie.objects.get().source == "debrief"


def test_tomas_finds_none_of_it(
    as_tomas: Client, harjit: Contact, maelle: User, maelle_knows: Knows, tomas: User, now: datetime
) -> None:
    tie = note_tie(harjit, maelle_knows("Amira"), source="hand", actor=maelle, now=now)
    touch = note_touch(harjit, TouchKind.LIGHT, actor=maelle, now=timezone.now())
    for route in ("ring", "touch_new", "tie_new"):
        assert as_tomas.post(of(route, harjit), {"ring": "inner"}).status_code == 404
    assert as_tomas.post(reverse("people:tie_removal", args=[tie.pk])).status_code == 404
    assert as_tomas.post(reverse("people:touch_undo", args=[touch.pk])).status_code == 404
    for query in (f"?moved={harjit.pk}", f"?noted={touch.pk}", f"?untied={harjit.pk}&was={harjit.pk}"):
        assert "Harjit" not in page(as_tomas, WARM + query)
    own = Contact.objects.create(student=tomas, name="Own", created_at=now)
    as_tomas.post(of("tie_new", own), {"other": harjit.pk})
    assert Tie.objects.count() == 1


@pytest.mark.parametrize("query", ["?moved=x", "?noted=%00", "?untied=&was=x", "?ring=x", "?ring=inner&page=x"])
def test_whatever_stands_in_the_address_the_pages_answer(as_maelle: Client, harjit: Contact, query: str) -> None:
    for url in (LIST, WARM, of("contact", harjit)):
        assert "notices undo" not in page(as_maelle, url + query)


def test_someone_joined_to_another_leads_there(as_maelle: Client, harjit: Contact, maelle_knows: Knows) -> None:
    folded = maelle_knows("H. Dhaliwal")
    Contact.objects.filter(pk=folded.pk).update(folded_into=harjit)
    assert as_maelle.get(of("contact", folded)).headers["Location"] == of("contact", harjit)


@pytest.mark.parametrize("count", [1, 3])
def test_a_person_with_one_tie_and_with_three_takes_the_same_queries(
    as_maelle: Client,
    harjit: Contact,
    maelle: User,
    maelle_knows: Knows,
    now: datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for n in range(count):
        note_tie(harjit, maelle_knows(f"P{n}"), source="hand", actor=maelle, now=now)
    as_maelle.get(of("contact", harjit))
    with django_assert_num_queries(10):
        as_maelle.get(of("contact", harjit))


def test_a_birthday_is_written_down_and_kept_warm(as_maelle: Client, harjit: Contact, now: datetime) -> None:
    today = timezone.localdate()
    typed = {"name": "Harjit", "birth_day": today.day, "birth_month": today.month, "known_from": "Anatomy"}
    as_maelle.post(of("contact_edit", harjit), typed)
    assert "Anatomy" in page(as_maelle, of("contact", harjit))
    assert "Birthdays in the next two weeks" in page(as_maelle, WARM)


def test_a_birthday_without_its_month_is_said_and_unfolded(as_maelle: Client, harjit: Contact) -> None:
    text = as_maelle.post(of("contact_edit", harjit), {"name": "Harjit", "birth_day": 3}).content.decode()
    assert "A birthday needs its day and its month." in unescape(text)
    assert '<details class="more" open>' in text


def test_the_drawing_is_whole_in_french(as_maelle: Client, maelle: User, harjit: Contact) -> None:
    maelle.language = "fr"
    maelle.save()
    drawing = re.search(r'<svg class="draw rings.*?</svg>', page(as_maelle, LIST), re.DOTALL)
    assert drawing
    assert "occasionnel, 1" in drawing[0]
    assert not re.search(r'\b(c?[xy]|r|width)="[^"]*,', drawing[0])  # a number has its point in every language


def test_a_way_back_that_is_no_address_leads_to_the_person(as_maelle: Client, harjit: Contact) -> None:
    back = as_maelle.post(of("ring", harjit), {"ring": "inner", "next": "//[x"}).headers["Location"]
    assert back.startswith(of("contact", harjit))
