"""A person's settings."""

from datetime import datetime

import pytest
from allauth.account.models import EmailAddress
from django.test import Client

from curbside.foundation.accounts.models import Centre, Domain, Membership, Role, User

pytestmark = pytest.mark.slow

FORM = {"name": "Maëlle", "phone": "613 555 0199", "language": "fr", "time_zone": "America/Vancouver", "theme": "dark"}


def test_everything_is_kept(as_maelle: Client, maelle: User) -> None:
    as_maelle.post("/yours/", FORM)
    maelle.refresh_from_db()
    assert {name: getattr(maelle, name) for name in FORM} == FORM


def test_the_next_page_speaks_the_chosen_language_and_light(as_maelle: Client) -> None:
    page = as_maelle.post("/yours/", FORM, follow=True).content.decode()
    assert '<html lang="fr" data-theme="dark">' in page


def test_an_unknown_time_zone_is_refused(as_maelle: Client, maelle: User) -> None:
    as_maelle.post("/yours/", {**FORM, "time_zone": "Mars/Olympus"})
    maelle.refresh_from_db()
    assert maelle.time_zone == "America/Toronto"


@pytest.mark.parametrize(("language", "elsewhere"), [("en", "Elsewhere"), ("fr", "Ailleurs")])
def test_canadian_zones_come_first_and_the_others_under_a_heading(
    as_maelle: Client, maelle: User, language: str, elsewhere: str
) -> None:
    User.objects.filter(pk=maelle.pk).update(language=language)
    page = as_maelle.get("/yours/").content.decode()
    marks = ('<optgroup label="Canada">', "America/St_Johns", f'<optgroup label="{elsewhere}">', "Africa/Abidjan")
    places = [page.index(mark) for mark in marks]
    assert places == sorted(places)


def test_no_other_field_can_be_set(as_maelle: Client, maelle: User) -> None:
    as_maelle.post("/yours/", {**FORM, "is_staff": "on", "email": "other@x.example"})
    maelle.refresh_from_db()
    assert (maelle.is_staff, maelle.email) == (False, "maelle@rideau.example")


def test_a_visitor_is_asked_to_sign_in(client: Client, db: None) -> None:
    assert client.get("/yours/").status_code == 302


def test_the_doors_are_there(as_maelle: Client) -> None:
    page = as_maelle.get("/yours/").content.decode()
    doors = ["email/", "password/change/", "2fa/", "sessions/"]
    paths = [f"/sign-in/{door}" for door in doors]
    paths += ["/technique/", "/meetings/trusted-contacts/", "/yours/export/", "/yours/erasure/"]
    assert [path for path in paths if f'href="{path}"' not in page] == []


def test_only_a_coordinator_sees_the_office_door(as_maelle: Client, josee: User) -> None:
    assert "/office/" not in as_maelle.get("/yours/").content.decode()
    browser = Client()
    browser.force_login(josee)
    assert "/office/" in browser.get("/yours/").content.decode()


@pytest.fixture
def open_house(maelle: User) -> Centre:
    """A centre that Maëlle's address opens."""
    EmailAddress.objects.create(user=maelle, email=maelle.email, verified=True, primary=True)
    house = Centre.objects.create(name="Open House")
    Domain.objects.create(centre=house, name="rideau.example")
    return house


def test_a_centre_open_by_address_is_one_button(as_maelle: Client, open_house: Centre, maelle: User) -> None:
    assert "Join Open House" in as_maelle.get("/yours/").content.decode()
    as_maelle.post(f"/yours/centres/{open_house.pk}/membership/")
    assert Membership.objects.get(user=maelle, centre=open_house).role == Role.STUDENT


def test_a_centre_that_is_not_open_cannot_be_joined(as_tomas: Client, open_house: Centre) -> None:
    assert as_tomas.post(f"/yours/centres/{open_house.pk}/membership/").status_code == 404


def test_leaving_offers_the_way_back(as_maelle: Client, maelle: User) -> None:
    membership = Membership.objects.get(user=maelle)
    page = as_maelle.post(f"/yours/memberships/{membership.pk}/ending/", follow=True).content.decode()
    assert f"/yours/memberships/{membership.pk}/return/" in page
    as_maelle.post(f"/yours/memberships/{membership.pk}/return/")
    assert Membership.objects.current().filter(user=maelle).exists()


@pytest.mark.parametrize("verb", ["ending", "return"])
def test_tomas_finds_nothing_of_maelles(verb: str, as_tomas: Client, maelle: User, now: datetime) -> None:
    membership = Membership.objects.get(user=maelle)
    assert as_tomas.post(f"/yours/memberships/{membership.pk}/{verb}/").status_code == 404


def test_a_coordinator_cannot_end_a_membership_here(josee: User, maelle: User) -> None:
    browser = Client()
    browser.force_login(josee)
    membership = Membership.objects.get(user=maelle)
    assert browser.post(f"/yours/memberships/{membership.pk}/ending/").status_code == 404
