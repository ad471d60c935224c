"""Where someone is signed in, and ending it."""

import re
from zoneinfo import ZoneInfo

from django.test import Client

from curbside.foundation.accounts.models import User
from curbside.foundation.kit.clock import clock_words
from curbside.foundation.mail.models import Letter

IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 "
    "Mobile/15E148 Safari/604.1"
)


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


def listed(browser: Client) -> str:
    return browser.get("/sign-in/sessions/").content.decode()


def endings(browser: Client) -> list[str]:
    return re.findall(r'action="(/sign-in/sessions/\d+/ending/)"', listed(browser))


def test_one_session_is_ended_and_the_others_go_on(known: User) -> None:
    phone, tablet, desk = sign_in(known), sign_in(known), sign_in(known)
    of_the_phone, _of_the_tablet = endings(desk)
    assert desk.post(of_the_phone, follow=True).status_code == 200
    assert phone.get("/yours/").headers["Location"].startswith("/sign-in/login/")
    assert tablet.get("/yours/").status_code == desk.get("/yours/").status_code == 200


def test_the_very_session_has_no_button_but_signing_out(known: User) -> None:
    phone, desk = sign_in(known), sign_in(known)
    assert set(endings(phone)).isdisjoint(endings(desk))
    assert len(endings(desk)) == 1
    (of_the_desk,) = endings(phone)
    assert desk.post(of_the_desk).status_code == 404
    assert desk.get("/yours/").status_code == 200


def test_nobody_ends_anothers_session(known: User, as_tomas: Client) -> None:
    phone, desk = sign_in(known), sign_in(known)
    (of_the_phone,) = endings(desk)
    assert as_tomas.post(of_the_phone).status_code == 404
    assert Client().post(of_the_phone).headers["Location"].startswith("/sign-in/login/")
    assert phone.get("/yours/").status_code == 200


def test_looking_at_the_address_ends_nothing(known: User) -> None:
    sign_in(known)
    desk = sign_in(known)
    (of_the_phone,) = endings(desk)
    assert desk.get(of_the_phone).status_code == 405
    assert len(endings(desk)) == 1


def test_a_device_is_named_in_a_few_words(known: User) -> None:
    phone = Client(headers={"user-agent": IPHONE})
    phone.post("/sign-in/login/", {"login": known.email, "password": "correct horse battery"})
    page = listed(phone)
    assert "Safari on iPhone" in page
    assert "Mozilla" not in page


def test_after_a_changed_password_the_way_does_not_lead_back_to_changing_it(known: User) -> None:
    form = {"oldpassword": "correct horse battery", "password1": "another odd one", "password2": "another odd one"}
    assert sign_in(known).post("/sign-in/password/change/", form).headers["Location"] == "/today/"
