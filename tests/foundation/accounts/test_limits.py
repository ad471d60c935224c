"""How often somebody may try."""

import pytest
from django.core.cache import cache
from django.test import Client
from pytest_django.fixtures import Settings

from curbside.foundation.accounts.models import User

pytestmark = pytest.mark.slow

WRONG = "not the password"


def tries(address: str, count: int) -> list[int]:
    """The statuses of so many failed sign-ins, each from a fresh browser."""
    form = {"login": address, "password": WRONG}
    return [Client().post("/sign-in/login/", form).status_code for _ in range(count)]


def test_ten_tries_a_minute_from_one_place(db: None) -> None:
    statuses = [Client().post("/sign-in/login/", {"login": f"a{n}@x.example", "password": WRONG}) for n in range(11)]
    assert [answer.status_code for answer in statuses] == [200] * 10 + [429]


def test_the_pause_has_a_page_of_ours(db: None) -> None:
    tries("a@x.example", 10)
    page = Client().post("/sign-in/login/", {"login": "a@x.example", "password": WRONG})
    assert "many tries in a short time" in page.content.decode()


def test_a_forged_forwarding_header_does_not_make_another_place(db: None) -> None:
    answers = [
        Client().post(
            "/sign-in/login/",
            {"login": f"a{n}@x.example", "password": WRONG},
            headers={"x-forwarded-for": f"203.0.113.{n}"},
        )
        for n in range(11)
    ]
    assert answers[-1].status_code == 429


def test_behind_one_proxy_the_address_it_adds_counts(db: None, settings: Settings) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    answers = [
        Client().post(
            "/sign-in/login/",
            {"login": f"a{n}@x.example", "password": WRONG},
            headers={"x-forwarded-for": f"198.51.100.{n}, 203.0.113.9"},
        )
        for n in range(11)
    ]
    assert answers[-1].status_code == 429


def test_many_other_counts_do_not_make_room_for_more_tries(known: User) -> None:
    tries(known.email, 5)
    for number in range(350):
        cache.set(f"other-{number}", [number], 300)
    page = Client().post("/sign-in/login/", {"login": known.email, "password": "correct horse battery"})
    assert "many tries" in page.content.decode()


def test_a_right_password_soon_after_signing_up_leads_to_the_code(db: None) -> None:
    form = {"name": "Noor", "email": "noor@student.example", "password1": "three odd words", "time_zone": ""}
    Client().post("/sign-in/signup/", form)
    answer = Client().post("/sign-in/login/", {"login": form["email"], "password": form["password1"]})
    assert answer.headers["Location"] == "/sign-in/confirm-email/"


def test_a_right_password_is_not_called_wrong_when_many_codes_were_asked_for(db: None) -> None:
    form = {"name": "Noor", "email": "noor@student.example", "password1": "three odd words", "time_zone": ""}
    Client().post("/sign-in/signup/", form)
    right = {"login": form["email"], "password": form["password1"]}
    page = [Client().post("/sign-in/login/", right) for _ in range(6)][-1].content.decode()
    assert "many tries" in page
    assert "failed" not in page


@pytest.mark.parametrize("spelling", ["maelle@rideau.example", "MAELLE@rideau.example", "Maelle@Rideau.Example"])
def test_five_failures_close_an_account_s_door_however_it_is_spelled(spelling: str, known: User) -> None:
    tries(known.email, 5)
    right = Client().post("/sign-in/login/", {"login": spelling, "password": "correct horse battery"})
    assert right.status_code == 200
    assert "many tries" in right.content.decode()


def test_the_door_closes_as_well_where_there_is_no_account(db: None) -> None:
    tries("nobody@x.example", 5)
    page = Client().post("/sign-in/login/", {"login": "nobody@x.example", "password": WRONG})
    assert "many tries" in page.content.decode()


def test_a_success_does_not_wipe_the_count(known: User) -> None:
    tries(known.email, 4)
    Client().post("/sign-in/login/", {"login": known.email, "password": "correct horse battery"})
    tries(known.email, 1)
    page = Client().post("/sign-in/login/", {"login": known.email, "password": WRONG})
    assert "many tries" in page.content.decode()


def test_another_port_in_the_host_header_does_not_start_the_count_anew(known: User) -> None:
    form = {"login": known.email, "password": WRONG}
    for port in range(5):
        Client().post("/sign-in/login/", form, headers={"host": f"localhost:{8000 + port}"})
    page = Client().post("/sign-in/login/", form, headers={"host": "localhost:9000"})
    assert "many tries" in page.content.decode()
