from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from curbside.foundation.consent.models import OptOut
from curbside.foundation.mail.actions import outbox
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Letter, LetterState, Link, Purpose


@pytest.fixture
def link(db: None) -> Link:
    return Link.objects.create(
        purpose=Purpose.STOP,
        subject_id="an-ask",
        recipient="harjit@hospital.example",
        created_at=timezone.now(),
        expires_at=timezone.now() + timedelta(days=90),
    )


def path(link: Link) -> str:
    return f"/r/stop/{link.token}/"


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_looking_stops_nothing(client: Client, link: Link, method: str) -> None:
    getattr(client, method)(path(link))
    assert not OptOut.objects.exists()


def test_the_button_stops_all_asks(client: Client, link: Link) -> None:
    assert client.post(path(link), {"way": "stop"}).status_code == 302
    assert "You will not be asked again." in client.get(path(link)).text


def test_a_mail_program_can_stop_them_by_itself(link: Link) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post(path(link), "List-Unsubscribe=One-Click", content_type="application/x-www-form-urlencoded")
    assert (answer.status_code, OptOut.objects.get().email) == (200, "harjit@hospital.example")


def test_stopping_twice_is_stopping_once(client: Client, link: Link) -> None:
    for _ in range(2):
        client.post(path(link), {"way": "stop"})
    assert OptOut.objects.count() == 1


def test_there_is_a_way_back_on_the_same_page(client: Client, link: Link) -> None:
    client.post(path(link), {"way": "stop"})
    client.post(path(link), {"way": "back"})
    assert not OptOut.objects.exists()


def test_an_ask_that_waits_is_taken_back_at_once(client: Client, link: Link) -> None:
    draft = Draft(kind="x", to_address=link.recipient, subject="20 minutes?", text="Hi", stop_url=link.url)
    outbox.put(draft, key="x", sender=None, now=timezone.now())
    client.post(path(link), {"way": "stop"})
    assert Letter.objects.get().state == LetterState.DROPPED


def test_a_token_we_did_not_make_stops_nothing(client: Client, link: Link) -> None:
    assert client.post(path(link)[:-3] + "x/").status_code == 404
    assert not OptOut.objects.exists()
