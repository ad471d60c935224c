"""The coordinators' page about members and invitations."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from django.test import Client

from curbside.foundation.accounts.actions.invitations import invite
from curbside.foundation.accounts.models import Centre, Invitation, Membership, Role, User
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.mail.models import Letter

Queries = Callable[[int], Any]


@pytest.fixture
def stranger(db: None) -> Client:
    """Signed in, and in no centre."""
    browser = Client()
    browser.force_login(User.objects.create_user("lea@x.example", name="Léa Tremblay"))
    return browser


def test_a_coordinator_sees_names_and_roles(as_josee: Client, maelle: User) -> None:
    page = as_josee.get("/office/").content.decode()
    assert "Maëlle Okafor-Roy" in page
    assert maelle.email not in page
    assert maelle.phone not in page


def test_a_coordinator_finds_the_page_of_stories_from_the_office(as_josee: Client) -> None:
    assert 'href="/nobody-had-it-figured-out/"' in as_josee.get("/office/").content.decode()


@pytest.mark.parametrize("path", ["/office/", "/office/invitations/"])
def test_a_student_may_not(path: str, as_maelle: Client) -> None:
    assert as_maelle.get(path).status_code == 403


@pytest.mark.parametrize("path", ["/office/", "/office/invitations/"])
def test_a_stranger_finds_nothing(path: str, stranger: Client) -> None:
    assert stranger.get(path).status_code == 404


def test_a_visitor_is_asked_to_sign_in(client: Client, centre: Centre) -> None:
    assert client.get("/office/").status_code == 302


def test_another_centres_members_are_not_shown(as_josee: Client, now: datetime) -> None:
    other = Centre.objects.create(name="Elsewhere")
    user = User.objects.create_user("ivo@y.example", name="Ivo Elsewhere")
    membership = Membership.objects.create(user=user, centre=other, role=Role.STUDENT, since=now)
    assert "Ivo Elsewhere" not in as_josee.get("/office/").content.decode()
    assert as_josee.post(f"/office/members/{membership.pk}/ending/").status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_asks_the_database_as_often_for_one_as_for_three(
    count: int, as_josee: Client, centre: Centre, now: datetime, django_assert_num_queries: Queries
) -> None:
    for number in range(count):
        user = User.objects.create_user(f"s{number}@y.example", name=f"Student {number}")
        Membership.objects.create(user=user, centre=centre, role=Role.STUDENT, since=now)
        invite(centre, email=f"i{number}@y.example", role=Role.HOST, actor=None, now=now)
    with django_assert_num_queries(8):
        as_josee.get("/office/")


def test_a_large_faculty_comes_fifty_to_a_page_and_can_be_searched(
    as_josee: Client, centre: Centre, now: datetime
) -> None:
    names = [f"Student {number:02}" for number in range(60)] + ["Élodie Gagné"]
    users = [User(email=f"s{number}@y.example", name=name) for number, name in enumerate(names)]
    User.objects.bulk_create(users)
    Membership.objects.bulk_create(Membership(user=user, centre=centre, role=Role.STUDENT, since=now) for user in users)
    first, second = (as_josee.get("/office/", {"page": page}).content.decode() for page in (1, 2))
    assert (first.count("/ending/"), second.count("/ending/")) == (50, 12)
    assert "Josée Lamontagne" in second
    found = as_josee.get("/office/", {"q": "elodie"}).content.decode()
    assert (found.count("/ending/"), "Élodie Gagné" in found) == (1, True)
    assert "Personne ici" in as_josee.get("/office/", {"q": "zq"}).content.decode()


def test_the_centre_is_named_only_where_there_are_several(
    as_josee: Client, josee: User, centre: Centre, maelle: User, now: datetime
) -> None:
    assert centre.name not in as_josee.get("/office/").content.decode()
    other = Centre.objects.create(name="Elsewhere")
    Membership.objects.create(user=josee, centre=other, role=Role.COORDINATOR, since=now)
    assert centre.name in as_josee.get("/office/").content.decode()


def test_several_addresses_get_a_letter_each(as_josee: Client, centre: Centre) -> None:
    form = {"emails": "a@x.example\nB@x.example\na@x.example", "role": "student", "centre": str(centre.pk)}
    as_josee.post("/office/invitations/", form)
    assert sorted(Letter.objects.values_list("to_address", flat=True)) == ["a@x.example", "b@x.example"]


def test_a_wrong_address_stops_them_all_and_is_named(as_josee: Client, centre: Centre) -> None:
    form = {"emails": "a@x.example\nnot-one", "role": "student", "centre": str(centre.pk)}
    assert "not-one" in as_josee.post("/office/invitations/", form).content.decode()
    assert not Letter.objects.exists()


def test_who_said_no_more_is_named_and_the_others_are_invited(as_josee: Client, centre: Centre, now: datetime) -> None:
    opt_out("a@x.example", now=now)
    form = {"emails": "a@x.example\nb@x.example", "role": "host", "centre": str(centre.pk)}
    page = as_josee.post("/office/invitations/", form, follow=True).content.decode()
    assert "rien n’est parti\u00a0: a@x.example" in page, "Josée reads French"
    assert Invitation.objects.get().email == "b@x.example"


def test_nobody_invites_into_a_centre_they_do_not_run(as_josee: Client) -> None:
    other = Centre.objects.create(name="Elsewhere")
    as_josee.post("/office/invitations/", {"emails": "a@x.example", "role": "coordinator", "centre": str(other.pk)})
    assert not Invitation.objects.exists()


def test_an_invitation_is_taken_back(as_josee: Client, centre: Centre, now: datetime) -> None:
    invitation = invite(centre, email="a@x.example", role=Role.HOST, actor=None, now=now)
    as_josee.post(f"/office/invitations/{invitation.pk}/revocation/")
    invitation.refresh_from_db()
    assert invitation.revoked_at is not None


def test_an_ending_offers_the_way_back(as_josee: Client, maelle: User) -> None:
    membership = Membership.objects.get(user=maelle)
    page = as_josee.post(f"/office/members/{membership.pk}/ending/", follow=True).content.decode()
    assert f"/office/members/{membership.pk}/return/" in page
    as_josee.post(f"/office/members/{membership.pk}/return/")
    assert Membership.objects.current().filter(user=maelle).exists()
