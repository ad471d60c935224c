"""Whoever's address opens a centre is told so when they come in."""

from datetime import datetime

import pytest
from django.test import Client
from django.utils import timezone

from curbside.foundation.accounts.actions.invitations import invite, revoke
from curbside.foundation.accounts.models import Centre, Domain, Membership, Role, User
from tests.foundation.accounts.conftest import Code

OPEN = "Career Centre, Rideau Faculty of Medicine is open to you."


@pytest.fixture(autouse=True)
def _open_to_students(centre: Centre) -> None:
    Domain.objects.create(centre=centre, name="rideau.example")


def first_page(visitor: Client, email: str, code: Code) -> str:
    form = {"name": "Noor Haddad", "email": email, "password1": "three odd words", "time_zone": ""}
    visitor.post("/sign-in/signup/", form)
    return visitor.post("/sign-in/confirm-email/", {"code": code()}, follow=True).content.decode()


def page_after_signing_in(user: User) -> str:
    form = {"login": user.email, "password": "correct horse battery"}
    return Client().post("/sign-in/login/", form, follow=True).content.decode()


def test_whoever_shows_an_address_in_a_domain_hears_of_its_centre(client: Client, latest_code: Code) -> None:
    assert OPEN in first_page(client, "noor@rideau.example", latest_code)


def test_whoever_has_an_address_elsewhere_does_not(client: Client, latest_code: Code) -> None:
    assert "open to you" not in first_page(client, "noor@elsewhere.example", latest_code)


def test_a_member_is_not_told_nor_is_whoever_left(known: User, now: datetime) -> None:
    assert "open to you" not in page_after_signing_in(known)
    Membership.objects.filter(user=known).update(ended_at=now, ended_by=known)
    assert "open to you" not in page_after_signing_in(known)
    Membership.objects.filter(user=known).delete()
    assert OPEN in page_after_signing_in(known)


def test_whoever_a_letter_invites_reads_of_one_way_in(known: User, centre: Centre, josee: User) -> None:
    Membership.objects.filter(user=known).delete()
    invitation = invite(centre, email=known.email, role=Role.HOST, actor=josee, now=timezone.now())
    assert "open to you" not in page_after_signing_in(known)
    revoke(invitation, actor=josee, now=timezone.now())
    assert OPEN in page_after_signing_in(known)
