"""What touches the account itself asks for a fresh sign-in, also of those who have no password."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.test import Client
from django.utils import timezone

from curbside.foundation.accounts.models import User

Code = Callable[[], str]
ERASURE = "/yours/erasure/"
GUARDED = (ERASURE, "/sign-in/password/set/", "/sign-in/2fa/totp/activate/", "/sign-in/2fa/webauthn/add/")


@pytest.fixture
def without_password(known: User) -> User:
    """Maëlle as an import made her: no password came along."""
    known.set_unusable_password()
    known.save()
    return known


@pytest.fixture
def open_window(without_password: User) -> Client:
    """Her browser, left open since yesterday."""
    browser = Client()
    browser.force_login(without_password)
    return browser


def sign_in_by_code(browser: Client, user: User, code: Code, *, back_to: str) -> str:
    browser.post("/sign-in/login/code/", {"email": user.email, "next": back_to})
    answer = browser.post("/sign-in/login/code/confirm/", {"code": code(), "next": back_to})
    return answer.headers["Location"]


@pytest.mark.parametrize("path", GUARDED)
def test_an_open_window_is_not_enough(open_window: Client, path: str) -> None:
    assert open_window.get(path).headers["Location"] == f"/sign-in/logout/?next={path.replace('/', '%2F')}"


def test_an_open_window_erases_nothing(open_window: Client, without_password: User) -> None:
    open_window.post(ERASURE, {"word": "erase"})
    assert User.objects.filter(pk=without_password.pk).exists()


def test_an_open_window_chooses_no_password(open_window: Client, without_password: User) -> None:
    open_window.post("/sign-in/password/set/", {"password1": "four odd words here", "password2": "four odd words here"})
    without_password.refresh_from_db()
    assert not without_password.has_usable_password()


def test_an_open_window_adds_no_address(open_window: Client, client: Client, known: User) -> None:
    open_window.post("/sign-in/email/", {"action_add": "", "email": "someone@else.example"})
    known.set_password("correct horse battery")
    known.save()
    client.force_login(known)
    client.post("/sign-in/email/", {"action_add": "", "email": "someone@else.example"})
    assert EmailAddress.objects.count() == 1


def test_a_code_leads_back_and_opens_the_door(open_window: Client, without_password: User, latest_code: Code) -> None:
    assert "sign in again with a code" in open_window.get(ERASURE, follow=True).content.decode()
    answer = open_window.post("/sign-in/logout/", {"next": ERASURE})
    assert answer.headers["Location"] == ERASURE
    assert open_window.get(ERASURE).headers["Location"] == f"/sign-in/login/?next={ERASURE}"
    assert sign_in_by_code(open_window, without_password, latest_code, back_to=ERASURE) == ERASURE
    assert open_window.get(ERASURE).status_code == 200
    open_window.post(ERASURE, {"word": "erase"})
    assert not User.objects.filter(pk=without_password.pk).exists()


def test_the_door_is_open_for_ten_minutes(without_password: User, latest_code: Code) -> None:
    browser = Client()
    sign_in_by_code(browser, without_password, latest_code, back_to=ERASURE)
    with time_machine.travel(timezone.now() + timedelta(minutes=10, seconds=1), tick=False):
        assert browser.get(ERASURE).status_code == 302


def test_with_a_password_the_password_is_asked_for(as_maelle: Client) -> None:
    assert as_maelle.get(ERASURE).headers["Location"].startswith("/sign-in/reauthenticate/")


def test_before_an_erasure_nobody_reads_that_it_changes_how_they_sign_in(client: Client, known: User) -> None:
    client.force_login(known)
    page = client.get(ERASURE, follow=True).content.decode()
    assert "What comes next changes your account, so we ask once more." in page
