"""What the link in an invitation opens."""

from datetime import datetime, timedelta

import pytest
from allauth.account.models import EmailAddress
from django.test import Client
from django.utils import timezone

from curbside.foundation.accounts.actions.invitations import invite, revoke
from curbside.foundation.accounts.models import Centre, Invitation, Membership, Role, User
from curbside.foundation.mail.models import Link, Purpose


@pytest.fixture
def today() -> datetime:
    return timezone.now()


@pytest.fixture
def invitation(centre: Centre, josee: User, today: datetime) -> Invitation:
    return invite(centre, email="noor@x.example", role=Role.HOST, actor=josee, now=today)


@pytest.fixture
def path(invitation: Invitation) -> str:
    return f"/r/invitation/{Link.objects.get(purpose=Purpose.INVITATION).token}/"


@pytest.fixture
def verified(maelle: User) -> User:
    EmailAddress.objects.create(user=maelle, email=maelle.email, verified=True, primary=True)
    return maelle


def test_a_visitor_is_offered_both_doors_and_the_way_back(client: Client, path: str) -> None:
    page = client.get(path).content.decode()
    assert f"/sign-in/signup/?next={path}" in page
    assert f"/sign-in/login/?next={path}" in page


def test_looking_changes_nothing(as_maelle: Client, path: str, verified: User) -> None:
    as_maelle.get(path)
    assert not Membership.objects.filter(user=verified, role=Role.HOST).exists()


def test_the_button_joins(as_maelle: Client, path: str, verified: User) -> None:
    as_maelle.post(path)
    assert Membership.objects.filter(user=verified, role=Role.HOST).exists()


def test_who_joined_begins_at_today(as_maelle: Client, path: str, verified: User) -> None:
    page = as_maelle.post(path, follow=True)
    assert page.redirect_chain[-1][0] == "/today/"
    assert "You now belong to" in page.content.decode()


def test_a_coordinator_who_joined_begins_at_the_office(
    as_maelle: Client, centre: Centre, verified: User, today: datetime
) -> None:
    Membership.objects.filter(user=verified).delete()
    invite(centre, email=verified.email, role=Role.COORDINATOR, actor=None, now=today)
    opened = Link.objects.get(purpose=Purpose.INVITATION)
    assert as_maelle.post(f"/r/invitation/{opened.token}/", follow=True).redirect_chain[-1][0] == "/office/"


def test_a_visitors_button_joins_nobody(client: Client, path: str) -> None:
    client.post(path)
    assert not Membership.objects.filter(role=Role.HOST).exists()


def test_the_button_twice_is_harmless(as_maelle: Client, path: str, verified: User) -> None:
    as_maelle.post(path)
    assert as_maelle.post(path).status_code == 302


def test_without_a_verified_address_one_is_shown_where_to_prove_it(as_tomas: Client, path: str) -> None:
    assert as_tomas.post(path).headers["Location"] == "/sign-in/email/"


def test_a_revoked_invitation_has_ended(
    as_maelle: Client, path: str, invitation: Invitation, josee: User, today: datetime, verified: User
) -> None:
    revoke(invitation, actor=josee, now=today)
    assert as_maelle.get(path).status_code == as_maelle.post(path).status_code == 410


def test_an_accepted_invitation_has_ended_for_the_next(
    as_maelle: Client, as_tomas: Client, path: str, verified: User
) -> None:
    as_maelle.post(path)
    assert as_tomas.get(path).status_code == 410


def test_an_old_link_has_ended(client: Client, path: str, today: datetime) -> None:
    Link.objects.update(expires_at=today - timedelta(days=1))
    assert client.get(path).status_code == 410


def test_a_made_up_link_is_nothing(client: Client, db: None) -> None:
    assert client.get("/r/invitation/abc.def/").status_code == 404
