"""Where someone is signed in, and ending it."""

from zoneinfo import ZoneInfo

from django.test import Client

from curbside.foundation.accounts.models import User
from curbside.foundation.kit.clock import clock_words
from curbside.foundation.mail.models import Letter


def sign_in(user: User) -> Client:
    browser = Client()
    browser.post("/sign-in/login/", {"login": user.email, "password": "correct horse battery"})
    return browser


def test_both_browsers_are_listed(known: User) -> None:
    sign_in(known)
    page = sign_in(known).get("/sign-in/sessions/").content.decode()
    assert page.count("Since ") == 2


def test_an_ended_session_is_out_at_its_next_request(known: User) -> None:
    phone, desk = sign_in(known), sign_in(known)
    desk.post("/sign-in/sessions/")
    assert phone.get("/yours/").headers["Location"].startswith("/sign-in/login/")


def test_the_session_that_ended_the_others_goes_on(known: User) -> None:
    sign_in(known)
    desk = sign_in(known)
    desk.post("/sign-in/sessions/")
    assert desk.get("/yours/").status_code == 200


def test_a_changed_password_ends_the_other_sessions(known: User) -> None:
    phone, desk = sign_in(known), sign_in(known)
    form = {"oldpassword": "correct horse battery", "password1": "another odd one", "password2": "another odd one"}
    desk.post("/sign-in/password/change/", form)
    assert phone.get("/yours/").status_code == 302


def test_the_news_of_it_is_on_its_readers_clock(known: User) -> None:
    User.objects.filter(pk=known.pk).update(time_zone="America/Vancouver")
    form = {"oldpassword": "correct horse battery", "password1": "another odd one", "password2": "another odd one"}
    sign_in(known).post("/sign-in/password/change/", form)
    letter = Letter.objects.get(kind="sign-in-password-changed")
    at = clock_words(letter.created_at.astimezone(ZoneInfo("America/Vancouver")))
    assert f"{at}, Vancouver time" in letter.text
