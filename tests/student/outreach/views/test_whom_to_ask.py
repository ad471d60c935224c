"""The pages of whom to revive, the warm-up and the ladder."""

from datetime import date, datetime, timedelta
from urllib.parse import unquote

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from curbside.foundation.accounts.models import User
from curbside.student.outreach.actions.warm_ups import begin_warm_up, note_sent
from curbside.student.outreach.models import Approach, Feeling, OpenField, RevivalWeights, SetAside, WarmUp
from curbside.student.people.models import Contact, HowKnown
from curbside.student.questions.models import Sheet
from tests.student.outreach.book_cast import someone, specialty

pytestmark = pytest.mark.slow

OF_NOBODY = ["revival", "ladder", "weights", "open_fields"]


@pytest.fixture
def warm_up(harjit: Contact, maelle: User, now: datetime) -> WarmUp:
    return begin_warm_up(harjit, actor=maelle, now=now)


def at(name: str, *args: object) -> str:
    return reverse(f"outreach:{name}", args=args)


@pytest.mark.parametrize("name", OF_NOBODY)
@pytest.mark.parametrize("people", [0, 1, 12])
def test_each_page_has_one_title_and_one_main_act(
    as_maelle: Client, maelle: User, now: datetime, name: str, people: int
) -> None:
    for number in range(people):
        someone(maelle, f"P{number}", now, how_known=HowKnown.FRIEND, last_spoke=date(2022, 1, 1))
    specialty("urology")
    page = as_maelle.get(at(name)).text
    assert (page.count("<h1"), page.count("btn main")) == (1, 1)


@pytest.mark.parametrize("name", ["warm_up_new", "set_aside", "set_aside_return", "feeling", "feeling_removal"])
def test_tomas_finds_nothing_of_hers(as_tomas: Client, harjit: Contact, name: str) -> None:
    assert as_tomas.post(at(name, harjit.pk), {"felt": "bad"}).status_code == 404
    assert (SetAside.objects.count(), Feeling.objects.count(), WarmUp.objects.count()) == (0, 0, 0)


def test_tomas_finds_no_warm_up_of_hers(as_tomas: Client, warm_up: WarmUp) -> None:
    message = warm_up.messages.get(position=1)
    assert as_tomas.get(at("warm_up", warm_up.pk)).status_code == 404
    assert as_tomas.post(at("warm_up_edit", warm_up.pk), {"move": "stop"}).status_code == 404
    assert as_tomas.post(at("warm_up_message", message.pk), {"then": "sent"}).status_code == 404


def test_the_sliders_say_what_was_kept(as_maelle: Client, maelle: User) -> None:
    weights = {"introduced": 0, "lost_touch": 1, "peripheral": 2, "peers": 3, "open_field": 4}
    as_maelle.post(at("weights"), {**weights, "little_known_field": 0, "bridging": 4})
    assert RevivalWeights.objects.get(student=maelle).open_field == 4
    assert 'name="bridging" value="4"' in as_maelle.get(at("weights")).text


def test_a_weight_out_of_bounds_is_refused(as_maelle: Client) -> None:
    assert as_maelle.post(at("weights"), {"peers": 5}).status_code == 200
    assert not RevivalWeights.objects.exists()


def test_a_field_is_found_by_part_of_its_name_and_the_hidden_ones_stay(as_maelle: Client, maelle: User) -> None:
    specialty("urology")
    specialty("neurology")
    as_maelle.post(at("open_fields"), {"marked": ["urology"], "shown": ["urology", "neurology"]})
    page = as_maelle.get(at("open_fields"), {"q": "neuro"}).text
    assert ("Neurology" in page, "Urology" in page) == (True, False)
    as_maelle.post(at("open_fields"), {"marked": ["neurology"], "shown": ["neurology"]})
    assert OpenField.objects.filter(student=maelle).count() == 2


def test_not_now_is_said_and_can_be_taken_back(as_maelle: Client, harjit: Contact) -> None:
    page = as_maelle.post(at("set_aside", harjit.pk), follow=True).text
    until = date_format(SetAside.objects.get().until, "j F Y")
    assert f"is left out of this list until {until}" in page
    assert at("set_aside_return", harjit.pk) in page
    as_maelle.post(at("set_aside_return", harjit.pk))
    assert not SetAside.objects.exists()


def test_not_now_on_the_ladder_leads_back_to_it(as_maelle: Client, harjit: Contact) -> None:
    page = as_maelle.post(at("set_aside", harjit.pk), {"then": "ladder"}, follow=True)
    assert page.redirect_chain == [(at("ladder"), 302)]
    assert at("set_aside_return", harjit.pk) in page.text


def test_a_feeling_leads_back_to_the_ask_it_is_about(as_maelle: Client, sent: Approach, harjit: Contact) -> None:
    answer = as_maelle.post(at("feeling", harjit.pk), {"felt": "fine", "approach": str(sent.pk)})
    assert answer.headers["Location"] == at("approach", sent.pk)


def test_the_page_of_an_ask_asks_how_it_felt_and_says_it(as_maelle: Client, sent: Approach, harjit: Contact) -> None:
    Approach.objects.update(sent_at=timezone.now() - timedelta(days=2))
    assert as_maelle.get(at("approach", sent.pk)).text.count(at("feeling", harjit.pk)) == 1
    page = as_maelle.post(at("feeling", harjit.pk), {"felt": "fine", "approach": str(sent.pk)}, follow=True).text
    assert (": Fine</p>" in page, at("feeling_removal", harjit.pk) in page) == (True, True)


def test_an_old_ask_is_left_in_peace(as_maelle: Client, sent: Approach, harjit: Contact) -> None:
    Approach.objects.update(sent_at=timezone.now() - timedelta(days=22))
    assert at("feeling", harjit.pk) not in as_maelle.get(at("approach", sent.pk)).text


@pytest.mark.parametrize("posted", [{}, {"felt": "splendid"}, {"felt": "fine", "approach": "nonsense"}])
def test_a_feeling_that_is_none_changes_nothing(as_maelle: Client, harjit: Contact, posted: dict[str, str]) -> None:
    assert as_maelle.post(at("feeling", harjit.pk), posted).headers["Location"] == at("ladder")
    assert not Feeling.objects.exists()


def test_a_family_doctor_brings_the_caution(as_maelle: Client, maelle: User, now: datetime) -> None:
    someone(maelle, "Dr. MacIsaac", now, how_known=HowKnown.FAMILY_DOCTOR)
    assert "If they treat you, keep the two apart" in as_maelle.get(at("ladder")).text


def test_beginning_twice_leads_to_the_same_page(as_maelle: Client, warm_up: WarmUp, harjit: Contact) -> None:
    for answer in (as_maelle.get(at("warm_up_new", harjit.pk)), as_maelle.post(at("warm_up_new", harjit.pk))):
        assert answer.headers["Location"] == at("warm_up", warm_up.pk)


def test_the_mail_opens_with_the_text_as_it_was_kept(as_maelle: Client, warm_up: WarmUp) -> None:
    message = warm_up.messages.get(position=1)
    as_maelle.post(at("warm_up_message", message.pk), {"text": "Hello & good day", "then": "keep"})
    page = as_maelle.get(at("warm_up", warm_up.pk))
    assert unquote(page.context["page"].mail_address).endswith("body=Hello & good day")


def test_a_text_that_is_too_long_stays_on_the_page(as_maelle: Client, warm_up: WarmUp) -> None:
    message = warm_up.messages.get(position=1)
    page = as_maelle.post(at("warm_up_message", message.pk), {"text": "x " * 3_000, "then": "sent"}).text
    assert ("longer than we can keep" in page, "x " * 2_999 in page) == (True, True)
    message.refresh_from_db()
    assert message.sent_at is None


@pytest.mark.parametrize("sent", [0, 1, 2, 3])
@pytest.mark.parametrize("state", ["going", "answered", "paused", "ended"])
def test_every_state_of_a_warm_up_has_one_main_act(
    as_maelle: Client, warm_up: WarmUp, maelle: User, now: datetime, sent: int, state: str
) -> None:
    for message in warm_up.messages.filter(position__lte=sent):
        note_sent(message, text=message.text, actor=maelle, now=now - timedelta(days=9))
    if state == "answered":
        warm_up.messages.filter(sent_at__isnull=False).update(answered_at=now)
    elif state != "going":
        WarmUp.objects.update(**{f"{state}_at": now})
    page = as_maelle.get(at("warm_up", warm_up.pk)).text
    assert (page.count("<h1"), page.count("btn main")) == (1, 1)


def test_the_third_leads_to_the_sheet(as_maelle: Client, warm_up: WarmUp) -> None:
    answer = as_maelle.post(at("warm_up_edit", warm_up.pk), {"move": "ask"})
    assert answer.headers["Location"] == reverse("questions:sheet", args=[Sheet.objects.get().pk])


def test_a_slip_of_the_thumb_about_how_asking_felt_can_be_undone(as_maelle: Client, harjit: Contact) -> None:
    page = as_maelle.post(f"/people/{harjit.pk}/feeling/", {"felt": "bad"}, follow=True).text
    assert f"/people/{harjit.pk}/feeling/removal/" in page
    page = as_maelle.post(f"/people/{harjit.pk}/feeling/removal/", follow=True).text
    assert f"/people/{harjit.pk}/feeling/removal/" not in page
