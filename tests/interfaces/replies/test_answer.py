import re
from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.foundation.mail.models import Letter, Link, Purpose
from curbside.student.outreach.models import Answer, Approach, ApproachState, TimeOffer
from curbside.student.people.models import Contact, Conversation, Touch

pytestmark = pytest.mark.slow


@pytest.fixture
def ask(conversation: Conversation, now: datetime) -> Approach:
    return Approach.objects.create(
        conversation=conversation,
        subject="20 minutes?",
        body="Hi <b>Harjit</b>",
        state="sent",
        created_at=now,
        sent_at=now,
    )


@pytest.fixture
def link(ask: Approach, maelle: User) -> Link:
    return Link.objects.create(
        purpose=Purpose.ANSWER,
        subject_id=str(ask.pk),
        recipient="harjit@hospital.example",
        issued_for=maelle,
        created_at=timezone.now(),
        expires_at=timezone.now() + timedelta(days=30),
    )


def path(link: Link) -> str:
    return f"/r/{link.purpose}/{link.token}/"


def soon(days: int = 3) -> str:
    return (timezone.now() + timedelta(days=days)).strftime("%Y-%m-%dT12:15")


def rows() -> list[object]:
    models = [Approach, Answer, TimeOffer, Letter, Link, Touch, Entry]
    return [list(model._default_manager.order_by("pk").values()) for model in models]


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_scanners_change_nothing(client: Client, link: Link, method: str) -> None:
    before = rows()
    for query in ("", "?change", "?step=send&kind=yes"):
        getattr(client, method)(path(link) + query)
    assert rows() == before


def test_the_page_shows_the_letter_and_nothing_private(client: Client, link: Link) -> None:
    Contact.objects.update(name="Grumpy H", about="talks too much")
    page = client.get(path(link)).text
    assert "Hi &lt;b&gt;Harjit&lt;/b&gt;" in page
    assert "Grumpy" not in page
    assert "too much" not in page


def test_choosing_shows_what_the_student_will_get_and_sends_nothing(client: Client, link: Link) -> None:
    page = client.post(path(link), {"kind": "yes", "word": "Gladly", "step": "see"})
    assert "Gladly" in page.text
    assert not Answer.objects.exists()
    assert not Letter.objects.exists()


def test_what_was_shown_is_what_the_student_gets(client: Client, link: Link) -> None:
    said = {"kind": "yes", "word": "Gladly\nHS", "first": soon(), "place_kind": "workplace", "where": "Ward 5B"}
    shown = client.post(path(link), {**said, "step": "see"}).context["news"]
    client.post(path(link), {**said, "step": "send"})
    letter = Letter.objects.get()
    assert (letter.subject, letter.text) == (shown.subject, shown.text)


def test_the_page_shown_carries_all_that_was_said(client: Client, link: Link) -> None:
    said = {"kind": "yes", "word": "Gladly", "first": soon(), "place_kind": "video", "where": "Zoom"}
    page = client.post(path(link), {**said, "step": "see"}).text
    for name, value in said.items():
        assert f'name="{name}" value="{value}"' in page or (name == "word" and "Gladly</textarea>" in page)


def test_sending_twice_is_one_effect(client: Client, link: Link) -> None:
    for _ in range(3):
        client.post(path(link), {"kind": "yes", "step": "send"})
    assert (Answer.objects.count(), Letter.objects.count()) == (1, 1)


def test_an_answer_can_be_changed_from_the_same_link(client: Client, link: Link) -> None:
    client.post(path(link), {"kind": "yes", "first": soon(), "step": "send"})
    assert "You said: Yes." in client.get(path(link)).text
    assert re.search(r'value="yes"[^>]* checked', client.get(path(link) + "?change").text)
    client.post(path(link), {"kind": "no", "step": "send"})
    assert (Answer.objects.get().kind, TimeOffer.objects.count(), Letter.objects.count()) == ("no", 0, 2)


def test_going_back_keeps_what_was_typed(client: Client, link: Link) -> None:
    page = client.post(path(link), {"kind": "later", "later_on": "2027-02-01", "step": "change"}).text
    assert 'value="2027-02-01"' in page


def test_times_are_the_students_own_and_their_zone_is_named(client: Client, link: Link, maelle: User) -> None:
    User.objects.update(time_zone="America/Vancouver")
    assert "in Vancouver time" in client.get(path(link)).text
    day = timezone.now() + timedelta(days=5)
    client.post(path(link), {"kind": "yes", "first": day.strftime("%Y-%m-%dT12:15"), "step": "send"})
    offered = TimeOffer.objects.get().starts_at.astimezone(tz=None)
    assert (offered - day.replace(hour=12, minute=15, second=0, microsecond=0)) in {
        timedelta(hours=7),
        timedelta(hours=8),
    }


def test_a_time_that_has_passed_is_not_taken(client: Client, link: Link) -> None:
    page = client.post(path(link), {"kind": "yes", "first": "2020-01-01T12:00", "step": "send"})
    assert "This time has passed." in page.text
    assert not Answer.objects.exists()


@pytest.mark.parametrize("where", ["my place", "chez moi", "my home office", "12 Rue Laurier, app. 4"])
def test_a_home_is_refused_kindly(client: Client, link: Link, where: str) -> None:
    said = {"kind": "yes", "place_kind": "public", "where": where, "step": "send"}
    assert "Not at a home, even a kind one" in client.post(path(link), said).text
    assert not Answer.objects.exists()


def test_what_was_typed_for_a_yes_does_not_stop_a_no(client: Client, link: Link) -> None:
    client.post(path(link), {"kind": "no", "first": "rubbish", "where": "my place", "later_on": "soon", "step": "send"})
    answer = Answer.objects.get()
    assert (answer.kind, answer.where) == ("no", "")


def test_once_a_time_is_set_the_page_says_so_and_takes_nothing(client: Client, link: Link, ask: Approach) -> None:
    Approach.objects.update(state=ApproachState.SCHEDULED)
    client.post(path(link), {"kind": "no", "step": "send"})
    assert "A time is set." in client.get(path(link) + "?change").text
    assert not Answer.objects.exists()


def test_a_link_that_ended_takes_nothing(client: Client, link: Link) -> None:
    Link.objects.update(expires_at=timezone.now())
    assert client.post(path(link), {"kind": "yes", "step": "send"}).status_code == 410
    assert not Answer.objects.exists()


def test_a_link_that_went_with_whom_it_was_written_for_says_kindly_that_it_ended(client: Client, link: Link) -> None:
    where = path(link)
    link.delete()
    page = client.get(where)
    assert page.status_code == client.post(where, {"kind": "yes", "step": "send"}).status_code == 410
    assert "This link has ended." in page.text
    assert "answer the letter" not in page.text


@pytest.mark.parametrize("purpose", ["stop", "meeting"])
def test_a_token_of_another_purpose_opens_nothing(client: Client, link: Link, purpose: str) -> None:
    other = Link.objects.create(
        purpose=purpose,
        subject_id=link.subject_id,
        recipient="x",
        created_at=link.created_at,
        expires_at=link.expires_at,
    )
    assert client.get(f"/r/answer/{other.token}/").status_code == 404


def test_hostile_words_stay_words(client: Client, link: Link) -> None:
    word = "<script>x</script>\r\nBcc: all@x.example\x00 \u202egnp"
    page = client.post(path(link), {"kind": "no", "word": word, "step": "see"}).text
    assert "<script>x" not in page
    client.post(path(link), {"kind": "no", "word": word, "step": "send"})
    letter = Letter.objects.get()
    assert "\n" not in letter.subject
    assert not {"\x00", "\u202e", "\r"} & set(letter.text)


def test_a_hundred_thousand_characters_are_refused_kindly(client: Client, link: Link) -> None:
    page = client.post(path(link), {"kind": "no", "word": "x" * 100_000, "step": "send"})
    assert "longer than we can keep" in page.text
    assert not Answer.objects.exists()


def test_no_one_is_signed_in_by_it(client: Client, link: Link) -> None:
    client.post(path(link), {"kind": "yes", "step": "send"})
    assert "sessionid" not in client.cookies


def test_the_token_travels_nowhere_else_and_the_browser_may_still_post_the_form(client: Client, link: Link) -> None:
    # With "no-referrer" a browser posts with `Origin: null`, which is refused as a forgery.
    assert client.get(path(link)).headers["Referrer-Policy"] == "same-origin"


def test_the_host_is_called_as_the_ask_called_them_and_never_as_the_student_does(
    client: Client, link: Link, ask: Approach
) -> None:
    Contact.objects.update(name="Dr. Harjit Dhaliwal (grumpy)")
    for greeting, name in (
        ("Dear Dr. Dhaliwal,", "Dr. Dhaliwal"),
        ("Dear Harjit,", "Harjit"),
        ("Dear Dr. H.,", link.recipient),
        ("Hello,\nyou are Harjit", link.recipient),
    ):
        Approach.objects.update(body=f"{greeting}\n\nCould we talk?")
        page = client.get(path(link)).text
        assert f"For {name}. No account" in page, greeting


def test_times_are_those_of_who_asked_and_their_zone_is_named(client: Client, link: Link, maelle: User) -> None:
    User.objects.filter(pk=maelle.pk).update(time_zone="America/Vancouver")
    page = client.get(path(link)).text
    assert "in Vancouver time" in page
    assert "UTC" not in page
