"""The whole cast at one fixed moment."""

from collections.abc import Iterator
from datetime import datetime

import pytest
import time_machine
from django.core.cache import cache
from django.core.management import call_command

from curbside.foundation.accounts.models import Centre, User
from tests.house.cast import Cast, whole_cast


@pytest.fixture
def cast(maelle: User, tomas: User, josee: User, centre: Centre, now: datetime) -> Iterator[Cast]:
    """Everybody, with a row of everything; the clock stands where the rows were made."""
    call_command("load_questions", verbosity=0)
    cache.clear()
    with time_machine.travel(now, tick=False):
        yield whole_cast(maelle, tomas, josee, centre, now)
