"""Signing up, from the form to the welcome."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.test import Client
from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.foundation.mail.models import Letter

FORM = {"name": "Noor Haddad", "email": "Noor@Student.Example", "password1": "three odd words", "time_zone": ""}


def sign_up(visitor: Client, **changes: str) -> User:
    visitor.post("/sign-in/signup/", {**FORM, **changes})
    return User.objects.get(email="noor@student.example")


def test_the_name_is_kept_as_written(visitor: Client) -> None:
    assert sign_up(visitor, name="Noor").name == "Noor"


def test_the_address_is_kept_in_lower_case(visitor: Client) -> None:
    assert sign_up(visitor).email == "noor@student.example"


def test_the_language_is_the_pages(visitor: Client) -> None:
    visitor.cookies["django_language"] = "fr"
    assert sign_up(visitor).language == "fr"


def test_the_browser_s_time_zone_is_kept(visitor: Client) -> None:
    assert sign_up(visitor, time_zone="America/Vancouver").time_zone == "America/Vancouver"


def test_an_unknown_time_zone_becomes_torontos(visitor: Client) -> None:
    assert sign_up(visitor, time_zone="Mars/Olympus").time_zone == "America/Toronto"


def test_nothing_is_asked_twice(visitor: Client) -> None:
    page = visitor.get("/sign-in/signup/").content.decode()
    assert page.count('type="password"') == page.count('type="email"') == 1


def test_a_code_goes_into_the_outbox(visitor: Client) -> None:
    sign_up(visitor)
    letter = Letter.objects.get()
    assert (letter.to_address, letter.kind, letter.urgent) == (
        "noor@student.example",
        "sign-in-email-confirmation-signup",
        True,
    )
    assert letter.holds_key


def test_the_code_leads_to_the_welcome(visitor: Client, latest_code: Callable[[], str]) -> None:
    sign_up(visitor)
    answer = visitor.post("/sign-in/confirm-email/", {"code": latest_code()})
    assert answer.headers["Location"] == "/technique/"
    assert EmailAddress.objects.get().verified


@pytest.mark.parametrize("sent", [{"action": "resend"}, {"code": "ABCD-EFGH"}])
def test_a_code_that_ran_out_says_so_and_how_to_go_on(visitor: Client, sent: dict[str, str]) -> None:
    sign_up(visitor)
    visitor.get("/sign-in/confirm-email/")
    with time_machine.travel(timezone.now() + timedelta(minutes=16), tick=False):
        page = visitor.post("/sign-in/confirm-email/", sent, follow=True)
    assert page.redirect_chain[-1][0] == "/sign-in/login/"
    assert "That code has run out. Sign in here" in page.content.decode()


def test_a_sign_in_code_that_ran_out_says_so(visitor: Client, known: User) -> None:
    visitor.post("/sign-in/login/code/", {"email": known.email}, follow=True)
    with time_machine.travel(timezone.now() + timedelta(minutes=16), tick=False):
        page = visitor.post("/sign-in/login/code/confirm/", {"action": "resend"}, follow=True)
    assert "That code has run out." in page.content.decode()


def test_a_code_that_opens_the_door_says_nothing_of_running_out(
    visitor: Client, known: User, latest_code: Callable[[], str]
) -> None:
    visitor.post("/sign-in/login/code/", {"email": known.email}, follow=True)
    url = "/sign-in/login/code/confirm/?next=/sign-in/email/"
    page = visitor.post(url, {"code": latest_code(), "next": "/sign-in/email/"}, follow=True)
    assert page.redirect_chain[-1][0] == "/sign-in/email/"
    assert "run out" not in page.content.decode()


def test_a_code_sent_twice_in_a_hurry_has_not_run_out(visitor: Client, latest_code: Callable[[], str]) -> None:
    sign_up(visitor)
    visitor.get("/sign-in/confirm-email/")
    for _ in range(2):
        page = visitor.post("/sign-in/confirm-email/", {"code": latest_code()}, follow=True)
    assert "run out" not in page.content.decode()


@pytest.mark.parametrize("path", ["/sign-in/confirm-email/", "/sign-in/login/code/confirm/"])
def test_who_never_waited_for_a_code_is_told_of_none(visitor: Client, path: str) -> None:
    assert "run out" not in visitor.get(path, follow=True).content.decode()


def test_a_new_code_that_ran_out_too_says_so(visitor: Client) -> None:
    sign_up(visitor)
    visitor.get("/sign-in/confirm-email/")
    visitor.post("/sign-in/confirm-email/", {"action": "resend"})
    with time_machine.travel(timezone.now() + timedelta(minutes=16), tick=False):
        page = visitor.get("/sign-in/confirm-email/", follow=True)
    assert "That code has run out. Sign in here" in page.content.decode()


def test_a_wrong_code_does_not_sign_in(visitor: Client) -> None:
    sign_up(visitor)
    visitor.post("/sign-in/confirm-email/", {"code": "AAAAAA"})
    assert "_auth_user_id" not in visitor.session


def test_a_later_sign_in_leads_to_today(visitor: Client, known: User) -> None:
    answer = visitor.post("/sign-in/login/", {"login": known.email, "password": "correct horse battery"})
    assert answer.headers["Location"] == "/today/"


def test_letters_of_the_address_may_differ_in_case(visitor: Client, known: User) -> None:
    answer = visitor.post("/sign-in/login/", {"login": known.email.upper(), "password": "correct horse battery"})
    assert answer.headers["Location"] == "/today/"


def test_signing_in_is_written_down_once(visitor: Client, known: User) -> None:
    visitor.post("/sign-in/login/", {"login": known.email, "password": "correct horse battery"})
    assert Entry.objects.filter(verb="sign in", actor=known).count() == 1


def test_a_code_signs_in_without_a_password(visitor: Client, known: User, latest_code: Callable[[], str]) -> None:
    visitor.post("/sign-in/login/code/", {"email": known.email})
    answer = visitor.post("/sign-in/login/code/confirm/", {"code": latest_code()})
    assert answer.headers["Location"] == "/today/"


def test_a_letter_speaks_the_language_of_its_reader(visitor: Client, known: User) -> None:
    User.objects.filter(pk=known.pk).update(language="fr")
    visitor.post("/sign-in/login/code/", {"email": known.email})
    letter = Letter.objects.get()
    assert (letter.language, letter.subject) == ("fr", "Votre code de connexion")
