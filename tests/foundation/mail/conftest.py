"""Letters to send, and how Curbside is told which server to send them by."""

from collections.abc import Callable
from datetime import datetime

import pytest
from pytest_django.fixtures import Settings

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.actions import outbox
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Letter

Write = Callable[..., Letter]


@pytest.fixture
def write(maelle: User, now: datetime) -> Write:
    """Put a letter of Maëlle's in the outbox; any field of the draft can be given."""

    def write_one(key: str = "one", **fields: object) -> Letter:
        given = {
            "kind": "test",
            "to_address": "harjit@hospital.example",
            "to_name": "Harjit Singh Dhaliwal",
            "from_name": "Maëlle Okafor-Roy",
            "reply_to": "maelle@rideau.example",
            "subject": "A short question",
            "text": "Dear Harjit,\n\nmay I ask you three things?",
        }
        draft = Draft(**{**given, **fields})  # type: ignore[arg-type] # the tests' own spelling of a draft
        return outbox.put(draft, key=key, sender=maelle, now=now)

    return write_one


@pytest.fixture
def by_smtp(settings: Settings) -> Callable[[int], None]:
    """Send to this port of this machine from now on, with no patience."""

    def use(port: int) -> None:
        settings.EMAIL_BACKEND = "curbside.foundation.mail.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.EMAIL_TIMEOUT = 0.3

    return use
