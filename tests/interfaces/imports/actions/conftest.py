"""Somebody who is there before a file is sent."""

from datetime import datetime

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.models import Contact


@pytest.fixture
def zoe(maelle: User, now: datetime) -> Contact:
    """Somebody Maëlle typed by hand: a name, and no more."""
    return add_contact(maelle, name="Zoé Gagné", now=now)
