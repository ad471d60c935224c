"""People in Maëlle's book."""

from collections.abc import Callable
from datetime import datetime

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.models import Contact

Knows = Callable[..., Contact]


@pytest.fixture
def maelle_knows(maelle: User, now: datetime) -> Knows:
    """Adds someone to Maëlle's people."""

    def add(name: str, **fields: str) -> Contact:
        return add_contact(maelle, name=name, now=now, **fields)  # type: ignore[arg-type]  # any text field

    return add
