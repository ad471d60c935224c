"""Whether an address has an account cannot be seen: the answers are the same to the letter."""

import re

import pytest
from django.test import Client

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter

UNKNOWN = "nobody@rideau.example"


def answer(path: str, form: dict[str, str], address: str) -> tuple[int, str, str, str]:
    """Status, address, body and the body of the page it leads to, without what differs by chance or by typing."""
    visitor = Client()
    first = visitor.post(path, form)
    target = first.headers.get("Location", "")
    page = visitor.get(target).content.decode() if target else ""
    return first.status_code, target, plain(first.content.decode(), address), plain(page, address)


def plain(page: str, address: str) -> str:
    page = re.sub(r'name="csrfmiddlewaretoken" value="[^"]*"', "", page)
    page = re.sub(r'nonce="[^"]*"', "", page)
    return page.replace(address, "ADDRESS")


@pytest.mark.parametrize(
    ("path", "field", "rest"),
    [
        ("/sign-in/login/", "login", {"password": "not the password"}),
        ("/sign-in/login/code/", "email", {}),
        ("/sign-in/password/reset/", "email", {}),
        ("/sign-in/signup/", "email", {"name": "A. Nyone", "password1": "three odd words", "time_zone": ""}),
    ],
)
def test_a_known_and_an_unknown_address_are_answered_alike(
    path: str, field: str, rest: dict[str, str], known: User
) -> None:
    assert answer(path, {field: known.email, **rest}, known.email) == answer(path, {field: UNKNOWN, **rest}, UNKNOWN)


@pytest.mark.parametrize(
    ("path", "rest"),
    [
        ("/sign-in/login/code/", {}),
        ("/sign-in/password/reset/", {}),
        ("/sign-in/signup/", {"name": "A. Nyone", "password1": "three odd words"}),
    ],
)
def test_both_get_one_letter(path: str, rest: dict[str, str], known: User, visitor: Client) -> None:
    for address in (known.email, UNKNOWN):
        Client().post(path, {"email": address, **rest})
    assert sorted(Letter.objects.values_list("to_address", flat=True)) == sorted([known.email, UNKNOWN])


def test_a_wrong_code_is_answered_alike(known: User) -> None:
    pages = []
    for address in (known.email, UNKNOWN):
        visitor = Client()
        visitor.post("/sign-in/login/code/", {"email": address})
        page = visitor.post("/sign-in/login/code/confirm/", {"code": "AAAAAA"})
        pages.append((page.status_code, plain(page.content.decode(), address)))
    assert pages[0] == pages[1]


def test_a_wrong_code_after_sign_up_is_answered_alike(known: User) -> None:
    pages = []
    for address in (known.email, UNKNOWN):
        visitor = Client()
        visitor.post("/sign-in/signup/", {"name": "A", "email": address, "password1": "three odd words"})
        page = visitor.post("/sign-in/confirm-email/", {"code": "AAAAAA"})
        pages.append((page.status_code, plain(page.content.decode(), address)))
    assert pages[0] == pages[1]


def test_links_in_letters_lead_here_whatever_the_request_says(known: User, visitor: Client) -> None:
    visitor.post("/sign-in/password/reset/", {"email": known.email}, headers={"host": "localhost"})
    assert "http://testserver/sign-in/password/reset/key/" in Letter.objects.get().text


def test_the_link_opens_the_page_for_a_new_password(known: User, visitor: Client) -> None:
    visitor.post("/sign-in/password/reset/", {"email": known.email})
    link = re.search(r"http://testserver(/sign-in/\S+)", Letter.objects.get().text)
    assert link
    page = visitor.get(link[1], follow=True)
    assert "Choose a new password." in page.content.decode()


@pytest.mark.parametrize("path", ["/sign-in/login/code/", "/sign-in/password/reset/"])
def test_an_address_no_mail_server_takes_is_refused_on_the_page(path: str, visitor: Client) -> None:
    answer = visitor.post(path, {"email": "a" * 250 + "@rideau.example"})
    assert answer.status_code == 200
    assert not Letter.objects.exists()
