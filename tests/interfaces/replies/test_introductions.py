"""The two links of an introduction, as scanners, connectors and targets use them."""

import re
from datetime import datetime

import pytest
import time_machine
from django.apps import apps
from django.test import Client

from curbside.community.introductions.actions.introductions import open_by_hand
from curbside.community.introductions.models import Introduction, IntroductionState, Step, StepState
from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter, Link, Purpose
from curbside.student.people.models import Contact
from tests.community.introductions.conftest import (  # noqa: F401 - fixtures of the room whose links these are
    draft,
    found,
    new_member,
    sent,
    way,
)

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def clock(now: datetime) -> object:
    with time_machine.travel(now, tick=False):
        yield


def url(introduction: Introduction, position: int) -> str:
    step = introduction.steps.get(position=position)
    purpose = Purpose.INTRODUCED if step.is_target else Purpose.PASS_ON
    link = Link.objects.get(subject_id=str(step.pk), purpose=purpose)
    return f"/r/{purpose}/{link.token}/"


def carried(client: Client, introduction: Introduction) -> str:
    """Passed on twice; the target's address."""
    for position in (1, 2):
        client.post(url(introduction, position), {"answer": "pass", "word": "Kind.", "step": "send"})
    return url(introduction, 3)


def everything() -> list[object]:
    return [list(model._default_manager.order_by("pk").values()) for model in apps.get_models()]


def state(introduction: Introduction, position: int) -> str:
    return introduction.steps.get(position=position).state


def test_a_scanner_changes_nothing(client: Client, sent: Introduction) -> None:  # noqa: F811
    target = carried(client, sent)
    before = everything()
    for address in (url(sent, 1), url(sent, 2), target):
        for method in ("get", "head", "options"):
            getattr(client, method)(f"{address}?answer=yes&step=send&address=x@y.example")
    assert everything() == before


@pytest.mark.parametrize(("position", "written", "chosen"), [(1, "en", "fr"), (3, "fr", "en")])
def test_the_language_chosen_on_the_page_wins_over_the_letters(
    client: Client,
    sent: Introduction,  # noqa: F811
    position: int,
    written: str,
    chosen: str,
) -> None:
    target = carried(client, sent)
    address = target if position == 3 else url(sent, position)
    assert f'<html lang="{written}"' in client.get(address).text
    client.post("/i18n/setlang/", {"language": chosen, "next": address})
    assert f'<html lang="{chosen}"' in client.get(address).text


def test_pressing_first_shows_what_the_next_one_gets(client: Client, sent: Introduction) -> None:  # noqa: F811
    page = client.post(url(sent, 1), {"answer": "pass", "word": "She listens."})
    assert "She listens." in page.text
    assert "Samuel Roy" in page.text
    assert Letter.objects.count() == 1
    client.post(url(sent, 1), {"answer": "pass", "word": "She listens.", "step": "send"})
    assert Letter.objects.count() == 2


def test_a_yes_is_shown_before_any_address_goes(client: Client, sent: Introduction) -> None:  # noqa: F811
    target = carried(client, sent)
    count = Letter.objects.count()
    page = client.post(target, {"answer": "yes", "address": "e@clinic.example"})
    assert "e@clinic.example" in page.text
    assert "maelle@rideau.example" not in page.text
    assert Letter.objects.count() == count
    client.post(target, {"answer": "yes", "address": "e@clinic.example", "step": "send"})
    sent.refresh_from_db()
    assert sent.state == IntroductionState.AGREED
    assert "maelle@rideau.example" in client.get(target).text


@pytest.mark.parametrize("address", ["", "no address", "a@b", "x@y.example\nBcc: z@y.example"])
def test_a_yes_needs_an_address(client: Client, sent: Introduction, address: str) -> None:  # noqa: F811
    target = carried(client, sent)
    client.post(target, {"answer": "yes", "address": address, "step": "send"})
    sent.refresh_from_db()
    assert sent.state == IntroductionState.UNDER_WAY


def test_a_no_is_one_press_and_can_become_a_yes(client: Client, sent: Introduction) -> None:  # noqa: F811
    target = carried(client, sent)
    client.post(target, {"answer": "no"})
    assert state(sent, 3) == StepState.DECLINED
    client.post(target, {"answer": "yes", "address": "e@clinic.example", "step": "send"})
    assert state(sent, 3) == StepState.SAID_YES


def seen_before(client: Client, introduction: Introduction) -> list[tuple[int, str]]:
    """What both connectors get by looking and by whatever they can post."""
    posts = [
        {"answer": "yes", "address": "x@y.example"},
        {"answer": "yes", "address": "x@y.example", "step": "send"},
        {"answer": "pass", "word": "Kind."},
        {"answer": "pass", "word": "Kind.", "step": "send"},
        {"answer": "no"},
    ]
    pages = []
    for address in (url(introduction, 1), url(introduction, 2)):
        pages += [client.get(address), *(client.post(address, said) for said in posts)]
    return [
        (page.status_code, re.sub(r'(nonce|name="csrfmiddlewaretoken" value)="[^"]*"', r"\1", page.text))
        for page in pages
    ]


@pytest.mark.parametrize("answer", ["no", "yes"])
def test_whatever_a_member_answers_the_pages_before_stay_as_they_were(
    client: Client,
    sent: Introduction,  # noqa: F811
    answer: str,
) -> None:
    target = carried(client, sent)
    before = seen_before(client, sent)
    assert "told me yes" not in before[0][1] + before[6][1]
    client.post(target, {"answer": answer, "address": "e@clinic.example", "step": "send"})
    assert state(sent, 3) == (StepState.SAID_YES if answer == "yes" else StepState.DECLINED)
    assert seen_before(client, sent) == before


def test_the_pages_name_nobody_as_the_student_calls_them(client: Client, sent: Introduction) -> None:  # noqa: F811
    target = carried(client, sent)
    for address in (url(sent, 1), url(sent, 2), target):
        page = client.get(address).text
        assert "Amira H." not in page
        assert "maelle@rideau.example" not in page


def test_after_the_end_the_links_say_so(client: Client, sent: Introduction, as_maelle: Client) -> None:  # noqa: F811
    address = url(sent, 1)
    as_maelle.post(f"/people/introductions/{sent.pk}/removal/")
    for answer in (client.get(address), client.post(address, {"answer": "pass", "step": "send"})):
        assert answer.status_code == 410


@pytest.fixture
def outside(maelle: User, sent: Introduction, now: datetime) -> Link:  # noqa: F811
    """To somebody who is no member, through Amira; their own link."""
    target = Contact.objects.create(student=maelle, name="Dr. B", how_known="not_yet", created_at=now)
    Introduction.objects.update(centre=None, contact=target, target_name="Dr. B", through=["Amira H."])
    Step.objects.filter(position__gt=1).delete()
    last = Step.objects.create(introduction=sent, position=2, is_target=True, name="Dr. B", contact=target)
    open_by_hand(Step.objects.select_related("introduction__student").get(position=1), now=now)
    return Link.objects.get(purpose=Purpose.INTRODUCED, subject_id=str(last.pk))


def test_a_target_who_is_no_member_gets_a_text_with_their_own_link(
    client: Client,
    sent: Introduction,  # noqa: F811
    outside: Link,
) -> None:
    """The connector sends it themselves; nobody's address is known, and none is asked before a yes."""
    page = client.get(url(sent, 1))
    assert outside.url in page.text
    assert "mailto:?subject=" in page.text
    count = Letter.objects.count()
    client.post(url(sent, 1), {"answer": "pass"})
    assert (state(sent, 1), Letter.objects.count()) == (StepState.PASSED_ON, count)
    assert outside.url in client.get(url(sent, 1)).text, "kept for whoever could not send it at once"
    client.post(f"/r/introduced/{outside.token}/", {"answer": "yes", "address": "b@clinic.example", "step": "send"})
    assert Contact.objects.get(name="Dr. B").email == "b@clinic.example"


def test_the_text_may_reach_a_target_who_is_no_member_before_the_connector_says_so_here(
    client: Client,
    sent: Introduction,  # noqa: F811
    outside: Link,
) -> None:
    address = f"/r/introduced/{outside.token}/"
    assert client.get(address).status_code == 200
    client.post(address, {"answer": "yes", "address": "b@clinic.example", "step": "send"})
    assert Contact.objects.get(name="Dr. B").email == "b@clinic.example"


@pytest.mark.usefixtures("outside")
def test_a_connector_who_brings_the_yes_reads_what_became_of_it(
    client: Client,
    sent: Introduction,  # noqa: F811
) -> None:
    said = {"answer": "yes", "address": "b@clinic.example"}
    assert "b@clinic.example" in client.post(url(sent, 1), said).text
    client.post(url(sent, 1), {**said, "step": "send"})
    page = client.get(url(sent, 1)).text
    assert "Each of them now has the other’s address." in page
    assert "told me yes" not in page


def test_whose_link_has_ended_is_not_sent_to_answer_a_letter_that_reaches_nobody(
    client: Client,
    sent: Introduction,  # noqa: F811
) -> None:
    target = carried(client, sent)
    Link.objects.update(revoked_at=sent.sent_at)
    said = [client.get(address) for address in (url(sent, 2), target)]
    assert [page.status_code for page in said] == [410, 410]
    assert not any("answer the letter" in page.text for page in said)
