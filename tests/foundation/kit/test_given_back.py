"""What was typed on a page for writing comes back when the sign-in had ended, and can be sent again."""

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.student.inventory.models import OwnRecord

WORDS = 'Ask for a "no"\nand <b>mean</b> it'
OURS = {"Origin": "http://testserver", "Referer": "http://testserver/what-matters/records/new/"}


def address() -> str:
    return reverse("inventory:record_new")


def held(page: str) -> dict[str, str]:
    """What the page would send."""
    form = page[page.index("<form") :]
    found = re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form)
    return {name: unescape(value) for name, value in found}


@pytest.fixture
def strict_client(maelle: User) -> Client:
    """A browser that looks at tokens, as a real one has to."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(maelle)
    return client


def test_after_the_sign_in_ended_the_words_come_back_and_are_kept_in_the_end(
    strict_client: Client, maelle: User
) -> None:
    sent = held(strict_client.get(address()).text) | {"name": "MSPI", "text": WORDS}
    strict_client.logout()
    strict_client.cookies["csrftoken"] = sent["csrfmiddlewaretoken"]
    ended = strict_client.post(address(), sent, headers=OURS)
    assert (ended.status_code, "Your sign-in had ended" in ended.text, "<b>mean" in ended.text) == (403, True, False)
    assert f"{reverse('account_login')}?next=%2Fwhat-matters%2Frecords%2Fnew%2F" in ended.text
    strict_client.force_login(maelle)
    strict_client.get(address())
    strict_client.cookies["csrftoken"] = "b" * 32  # signing in gives a new one
    again = strict_client.post(address(), held(ended.text), headers=OURS)
    assert (again.status_code, "You have signed in anew" in again.text) == (403, True)
    assert not OwnRecord.objects.exists()
    assert strict_client.post(address(), held(again.text), headers=OURS).status_code == 302
    assert OwnRecord.objects.values_list("name", "text").get() == ("MSPI", WORDS)


@pytest.mark.parametrize("headers", [{}, {"Origin": "https://evil.example"}, {"Origin": "null"}])
def test_another_sites_words_are_never_given_a_token(strict_client: Client, headers: dict[str, str]) -> None:
    strict_client.cookies["csrftoken"] = "b" * 32
    answer = strict_client.post(address(), {"give_back": "1", "name": "x", "text": "evil words"}, headers=headers)
    assert (answer.status_code, "evil words" in answer.text, "csrfmiddlewaretoken" in answer.text) == (
        403,
        False,
        False,
    )


def test_another_page_leads_to_the_sign_in_as_ever(db: None, client: Client) -> None:
    assert client.post(address(), {"name": "x"}, headers=OURS).status_code == 302
