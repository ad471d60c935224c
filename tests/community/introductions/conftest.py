"""Maëlle knows Amira; Amira knows Samuel; Samuel knows Dr. Bélanger. Each of the three said yes."""

from collections.abc import Callable
from datetime import datetime
from types import SimpleNamespace

import pytest
from allauth.account.models import EmailAddress

from curbside.algorithms.folding import fold
from curbside.community.introductions.actions.consents import let_be_found
from curbside.community.introductions.actions.introductions import (
    change_introduction,
    draft_introduction,
    send_introduction,
)
from curbside.community.introductions.models import Introduction
from curbside.community.introductions.tokens import chosen, token_of
from curbside.community.introductions.ways import Way, ways_through_members
from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.student.people.models import Address, AddressKind, Contact, HowKnown

NewMember = Callable[..., User]


def note(student: User, name: str, email: str, now: datetime, how: str = HowKnown.FRIEND) -> Contact:
    """Someone in a student's book, with an address."""
    contact = Contact.objects.create(student=student, name=name, how_known=how, created_at=now)
    Address.objects.create(contact=contact, kind=AddressKind.EMAIL, value=email)
    return contact


def prove(user: User) -> User:
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


@pytest.fixture
def new_member(centre: Centre, now: datetime) -> NewMember:
    """Makes members of the centre with a proven address."""

    def make(name: str, *, role: str = Role.HOST, language: str = "en") -> User:
        first = fold(name).split(maxsplit=1)[0]
        user = User.objects.create_user(f"{first}@rideau.example", name=name, language=language)
        Membership.objects.create(user=user, centre=centre, role=role, since=now)
        return prove(user)

    return make


@pytest.fixture
def found(new_member: NewMember, maelle: User, centre: Centre, now: datetime) -> SimpleNamespace:
    """The three who may be found, and Amira in Maëlle's book."""
    amira, samuel = new_member("Amira Haddad"), new_member("Samuel Roy")
    belanger = new_member("Étienne Lachance-Bélanger", language="fr")
    prove(maelle)
    contact = note(maelle, "Amira H.", "Amira@Rideau.example", now)
    note(amira, "Sam", samuel.email, now)
    note(samuel, "Étienne", belanger.email, now)
    for user, headline in ((amira, "Nurse"), (samuel, "Resident"), (belanger, "Rural family doctor in Renfrew")):
        let_be_found(user, centre, headline=headline, actor=user, now=now)
    return SimpleNamespace(amira=amira, samuel=samuel, belanger=belanger, contact=contact)


@pytest.fixture
def way(found: SimpleNamespace, maelle: User, now: datetime) -> Way:
    """Through Amira, then Samuel, to Dr. Lachance-Bélanger."""
    return ways_through_members(maelle, "rural family doctor", today=now.date())[0]


@pytest.fixture
def draft(way: Way, maelle: User, now: datetime) -> Introduction:
    picked = chosen(token_of(way, maelle), maelle)
    assert picked
    introduction = draft_introduction(maelle, picked, actor=maelle, now=now)
    return change_introduction(
        introduction, why="I grew up an hour from Renfrew.", question="What kept you there?", actor=maelle, now=now
    )


@pytest.fixture
def sent(draft: Introduction, maelle: User, now: datetime) -> Introduction:
    """On its way since Sunday 22 November."""
    return send_introduction(draft, actor=maelle, now=now)
