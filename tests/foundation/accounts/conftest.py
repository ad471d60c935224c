"""What signing in needs: addresses shown to be one's own, and the letters that went into the outbox."""

import re
from collections.abc import Callable

import pytest
from allauth.account.models import EmailAddress
from django.core.cache import cache
from django.test import Client

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter

Code = Callable[[], str]


@pytest.fixture(autouse=True)
def _no_limit_left_over(db: None) -> None:
    cache.clear()


@pytest.fixture
def known(maelle: User) -> User:
    """Maëlle, her address shown to be hers."""
    EmailAddress.objects.create(user=maelle, email=maelle.email, verified=True, primary=True)
    return maelle


@pytest.fixture
def latest_code(db: None) -> Code:
    """The code in the letter written last."""

    def read() -> str:
        letter = Letter.objects.latest("created_at")
        found = re.search(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$", letter.text, re.MULTILINE)
        assert found, letter.text
        return found[0]

    return read


@pytest.fixture
def visitor() -> Client:
    """Somebody's browser."""
    return Client()
