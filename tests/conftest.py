"""The cast every test shares, and the clock they live by."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.test import Client

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.student.people.models import Address, AddressKind, Contact, Conversation, HowKnown

PASSWORD = "correct horse battery"
BROWSER_TESTS = {"journeys", "proof"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A real browser only where one is meant to be.

    The plugin that brings one takes a fixture or parameter called `page`, `context` or `browser` for its own, runs
    the test with a browser, and moves it and every journey ahead of other tests.
    """
    tests = Path(__file__).parent
    for item in items:
        elsewhere = item.path.relative_to(tests).parts[0] not in BROWSER_TESTS
        if elsewhere and "browser_name" in getattr(item, "fixturenames", ()):
            raise pytest.UsageError(f"{item.nodeid} asks for a browser: rename its `page`, `context` or `browser`")


@pytest.fixture
def now() -> datetime:
    """Sunday 22 November 2026, 10:00 in Ottawa."""
    return datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


@pytest.fixture
def centre(db: None) -> Centre:
    return Centre.objects.create(name="Career Centre, Rideau Faculty of Medicine")


@pytest.fixture
def maelle(centre: Centre, now: datetime) -> User:
    """The student of most stories."""
    user = User.objects.create_user("maelle@rideau.example", PASSWORD, name="Maëlle Okafor-Roy", phone="613 555 0142")
    Membership.objects.create(user=user, centre=centre, role=Role.STUDENT, since=now)
    return user


@pytest.fixture
def tomas(centre: Centre, now: datetime) -> User:
    """A classmate of Maëlle's: what is hers is none of his."""
    user = User.objects.create_user("tomas@rideau.example", PASSWORD, name="Tomás Iglesias Ferrer")
    Membership.objects.create(user=user, centre=centre, role=Role.STUDENT, since=now)
    return user


@pytest.fixture
def josee(centre: Centre, now: datetime) -> User:
    """The coordinator of their centre."""
    user = User.objects.create_user("josee@rideau.example", PASSWORD, name="Josée Lamontagne", language="fr")
    Membership.objects.create(user=user, centre=centre, role=Role.COORDINATOR, since=now)
    return user


@pytest.fixture
def harjit(maelle: User, now: datetime) -> Contact:
    """A resident in Maëlle's book, with an address."""
    contact = Contact.objects.create(
        student=maelle,
        name="Harjit Singh Dhaliwal",
        how_known=HowKnown.PRECEPTOR,
        organisation="Rideau General Hospital",
        title="Resident, internal medicine",
        created_at=now,
    )
    Address.objects.create(contact=contact, kind=AddressKind.EMAIL, value="harjit@hospital.example")
    return contact


@pytest.fixture
def conversation(harjit: Contact, maelle: User, now: datetime) -> Conversation:
    return Conversation.objects.create(student=maelle, contact=harjit, created_at=now)


@pytest.fixture
def as_maelle(client: Client, maelle: User) -> Client:
    """A browser in which Maëlle is signed in."""
    client.force_login(maelle)
    return client


@pytest.fixture
def as_tomas(tomas: User) -> Client:
    """Another browser, with Tomás signed in."""
    client = Client()
    client.force_login(tomas)
    return client
