from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from curbside.foundation.mail.envelope import as_email
from curbside.foundation.mail.models import Letter
from curbside.student.outreach.actions.approaches import draft_approach
from curbside.student.outreach.models import Approach, ApproachState, FollowUp


def url(approach: Approach) -> str:
    return reverse("outreach:sending", args=[approach.pk])


def seen(client: Client, address: str) -> str:
    return str(client.get(address).context["letter"].seen)


def test_the_page_shows_every_line_that_goes_out(as_maelle: Client, draft: Approach, proven: object) -> None:
    shown = as_maelle.get(url(draft)).context["letter"]
    as_maelle.post(url(draft), {"route": "curbside", "odds": "60", "seen": shown.seen})
    letter = Letter.objects.get()
    email = as_email(letter)
    for line in f"{shown.text}\n{shown.footer}".splitlines():
        # Only the two links are made as it goes.
        before = line.partition("…")[0]
        assert before in str(email.body)
    assert (shown.subject, shown.to_address, shown.reply_to) == (letter.subject, letter.to_address, letter.reply_to)


def test_a_button_without_a_look_sends_nothing(as_maelle: Client, draft: Approach, proven: object) -> None:
    page = as_maelle.post(url(draft), {"route": "curbside", "odds": "60"})
    draft.refresh_from_db()
    assert (page.status_code, draft.state, Letter.objects.count()) == (200, ApproachState.DRAFTED, 0)


def test_a_text_that_changed_meanwhile_is_shown_again(as_maelle: Client, draft: Approach, proven: object) -> None:
    name = seen(as_maelle, url(draft))
    Approach.objects.update(body="Changed in another window.")
    page = as_maelle.post(url(draft), {"route": "curbside", "odds": "60", "seen": name})
    assert "The text changed after this page was shown" in page.text
    assert "Changed in another window." in page.text
    assert not Letter.objects.exists()


def test_sent_twice_from_two_windows_goes_once(as_maelle: Client, draft: Approach, proven: object) -> None:
    said = {"route": "curbside", "odds": "60", "seen": seen(as_maelle, url(draft))}
    for _ in range(2):
        assert as_maelle.post(url(draft), said).status_code == 302
    assert Letter.objects.count() == 1


@pytest.mark.parametrize("odds", ["", "-5", "101", "many", "1e9"])
def test_odds_that_are_none_send_nothing(as_maelle: Client, draft: Approach, proven: object, odds: str) -> None:
    said = {"route": "curbside", "odds": odds, "seen": seen(as_maelle, url(draft))}
    assert as_maelle.post(url(draft), said).status_code == 200
    assert not Letter.objects.exists()


def test_a_way_that_is_none_sends_nothing(as_maelle: Client, draft: Approach, proven: object) -> None:
    said = {"route": "pigeon", "odds": "60", "seen": seen(as_maelle, url(draft))}
    assert as_maelle.post(url(draft), said).status_code == 200


def test_brackets_are_pointed_at(as_maelle: Client, draft: Approach, proven: object) -> None:
    Approach.objects.update(body="Hello [what you call him]")
    page = as_maelle.get(url(draft)).text
    assert "<li>[what you call him]</li>" in page
    assert 'value="curbside"' not in page
    assert 'value="own_mail"' not in page


def test_without_a_proven_address_the_other_ways_stay_open(as_maelle: Client, draft: Approach) -> None:
    page = as_maelle.get(url(draft)).text
    assert "Your own address comes first" in page
    assert 'value="curbside"' not in page
    assert 'value="own_mail"' in page
    assert 'value="in_person"' in page


def test_ones_own_mail_program_opens_with_the_text(as_maelle: Client, draft: Approach) -> None:
    page = as_maelle.get(url(draft)).text
    assert "mailto:harjit@hospital.example?subject=20%20minutes%20about%20medicine%3F&amp;body=Hi%20Harjit" in page
    assert "%0D%0A" in page


def test_a_subject_cannot_add_a_recipient_to_that_address(as_maelle: Client, draft: Approach) -> None:
    Approach.objects.update(subject="x&bcc=all@x.example")
    assert "subject=x%26bcc%3Dall%40x.example&amp;body" in as_maelle.get(url(draft)).text


def test_no_link_of_the_letter_is_made_by_looking(as_maelle: Client, draft: Approach, proven: object) -> None:
    assert "/r/answer/…/" in as_maelle.get(url(draft)).text


@pytest.fixture
def waited(sent: Approach) -> Approach:
    """Maëlle asked two weeks ago."""
    Approach.objects.update(sent_at=timezone.now() - timedelta(days=14))
    return sent


def again(approach: Approach) -> str:
    return reverse("outreach:follow_up", args=[approach.pk])


def test_the_follow_up_is_shown_before_it_goes(as_maelle: Client, waited: Approach) -> None:
    page = as_maelle.post(again(waited), {"body": "Hello again"})
    assert page.context["letter"].text.startswith("Hello again")
    assert not FollowUp.objects.exists()
    said = {"body": "Hello again", "route": "curbside", "seen": page.context["letter"].seen}
    assert as_maelle.post(again(waited), said).status_code == 302
    assert Letter.objects.filter(kind="outreach.follow_up").count() == 1


def test_a_follow_up_other_than_the_one_shown_does_not_go(as_maelle: Client, waited: Approach) -> None:
    page = as_maelle.post(again(waited), {"body": "Hello again"})
    said = {"body": "Something else", "route": "curbside", "seen": page.context["letter"].seen}
    assert "Something else" in as_maelle.post(again(waited), said).text
    assert not FollowUp.objects.exists()


def test_too_early_there_is_no_follow_up_page(as_maelle: Client, sent: Approach) -> None:
    Approach.objects.update(sent_at=timezone.now())
    assert as_maelle.get(again(sent)).status_code == 302
    assert draft_approach(sent.conversation, actor=sent.conversation.student, now=timezone.now()) == sent
