"""Writing a thank-you, seeing exactly what goes, and sending it once."""

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.mail.envelope import as_email
from curbside.foundation.mail.models import Letter
from curbside.student.people.models import Contact
from curbside.student.reflection.models import Reflection, ThankYou


def text_url(reflection: Reflection) -> str:
    return reverse("reflection:thank_you", args=[reflection.pk])


def url(reflection: Reflection) -> str:
    return reverse("reflection:thank_you_sending", args=[reflection.pk])


def test_the_text_begins_with_the_line_that_stayed(reflection: Reflection, as_maelle: Client) -> None:
    Reflection.objects.update(stayed_with_me="“forget to write”\nsecond")
    page = as_maelle.get(text_url(reflection))
    assert "One thing has stayed with me: “forget to write”" in page.context["form"]["body"].value()
    assert page.context["lines"] == ["forget to write", "second"]


def test_the_text_is_in_the_language_of_who_reads_it(reflection: Reflection, as_maelle: Client) -> None:
    Contact.objects.update(language="fr")
    assert "Merci pour notre conversation" in as_maelle.get(text_url(reflection)).context["form"]["body"].value()


def test_another_line_takes_the_place_of_the_first(reflection: Reflection, as_maelle: Client) -> None:
    said = {"insight": "new line", "shown": "old line", "body": "Thank you for “old line”."}
    answer = as_maelle.post(text_url(reflection), said)
    assert answer.headers["Location"] == url(reflection)
    assert ThankYou.objects.get().body == "Thank you for “new line”."


def test_pointing_at_a_line_puts_it_in_and_stays_with_the_text(reflection: Reflection, as_maelle: Client) -> None:
    said = {"insight": "old line", "shown": "old line", "body": "Thank you for “old line”. Mine.", "quote": "pointed"}
    answer = as_maelle.post(text_url(reflection), said)
    assert answer.headers["Location"] == text_url(reflection)
    assert ThankYou.objects.get().body == "Thank you for “pointed”. Mine."


def test_with_no_line_yet_the_marked_place_is_filled(reflection: Reflection, as_maelle: Client) -> None:
    body = as_maelle.get(text_url(reflection)).context["form"]["body"].value()
    as_maelle.post(text_url(reflection), {"insight": "words", "shown": "", "body": body})
    assert "“words”" in ThankYou.objects.get().body
    assert "[…]" not in ThankYou.objects.get().body


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"insight": "", "body": "x"}, "Choose one thing they said."),
        ({"insight": "a line", "body": "without it"}, "does not stand in your text yet"),
        ({"insight": "a line", "body": "å" * 100_000}, "longer than we can keep"),
    ],
)
def test_what_is_missing_is_said_and_nothing_typed_is_lost(
    reflection: Reflection, as_maelle: Client, said: dict[str, str], words: str
) -> None:
    page = as_maelle.post(text_url(reflection), said)
    assert words in page.text
    assert said["body"] in page.text
    assert not ThankYou.objects.exists()


def test_a_hostile_text_is_only_text(reflection: Reflection, as_maelle: Client, proven: object) -> None:
    text = "<b>x</b>\r\nBcc: all@x.example\u202e שלום"
    as_maelle.post(text_url(reflection), {"insight": "<b>x</b>", "body": text})
    page = as_maelle.get(url(reflection))
    assert "&lt;b&gt;x&lt;/b&gt;" in page.text
    as_maelle.post(url(reflection), {"route": "curbside", "seen": page.context["seen"]})
    assert as_email(Letter.objects.get()).recipients() == ["harjit@hospital.example"]


def test_the_page_shows_every_line_that_goes_out(thanks: ThankYou, as_maelle: Client, proven: object) -> None:
    shown = as_maelle.get(url(thanks.reflection)).context
    as_maelle.post(url(thanks.reflection), {"route": "curbside", "seen": shown["seen"]})
    email = as_email(Letter.objects.get())
    for line in f"{shown['text']}\n{shown['footer']}".splitlines():
        assert line in str(email.body)
    assert shown["letter"].subject == email.subject


def test_a_button_without_a_look_sends_nothing(thanks: ThankYou, as_maelle: Client, proven: object) -> None:
    page = as_maelle.post(url(thanks.reflection), {"route": "curbside"})
    assert "The text changed after this page was shown" in page.text
    assert not Letter.objects.exists()


def test_a_text_that_changed_meanwhile_is_shown_again(thanks: ThankYou, as_maelle: Client, proven: object) -> None:
    seen = as_maelle.get(url(thanks.reflection)).context["seen"]
    ThankYou.objects.update(body=f"{thanks.body} Changed.")
    assert "Changed." in as_maelle.post(url(thanks.reflection), {"route": "curbside", "seen": seen}).text
    assert not Letter.objects.exists()


def test_sent_twice_from_two_windows_goes_once(thanks: ThankYou, as_maelle: Client, proven: object) -> None:
    said = {"route": "curbside", "seen": as_maelle.get(url(thanks.reflection)).context["seen"]}
    for _ in range(2):
        assert as_maelle.post(url(thanks.reflection), said).headers["Location"] == text_url(thanks.reflection)
    assert Letter.objects.count() == 1
    assert "You said thank you." in as_maelle.get(text_url(thanks.reflection)).text


def test_a_way_that_is_none_sends_nothing(thanks: ThankYou, as_maelle: Client, proven: object) -> None:
    seen = as_maelle.get(url(thanks.reflection)).context["seen"]
    assert as_maelle.post(url(thanks.reflection), {"route": "pigeon", "seen": seen}).status_code == 200
    assert not ThankYou.objects.exclude(sent_at=None).exists()


def test_without_a_proven_address_the_other_ways_stay_open(thanks: ThankYou, as_maelle: Client) -> None:
    page = as_maelle.get(url(thanks.reflection))
    assert "Your own address comes first" in page.text
    assert 'value="curbside"' not in page.text
    as_maelle.post(url(thanks.reflection), {"route": "own_mail", "seen": page.context["seen"]})
    assert "from your own mail program" in as_maelle.get(text_url(thanks.reflection)).text


def test_without_an_address_nothing_is_said_to_be_sent(
    thanks: ThankYou, as_maelle: Client, harjit: Contact, proven: object
) -> None:
    harjit.addresses.all().delete()
    page = as_maelle.get(url(thanks.reflection)).text
    assert "Your words, to say or to send" in page
    assert "Exactly what will be sent" not in page
    assert thanks.body.splitlines()[0] in page


def test_said_in_person_needs_no_draft(reflection: Reflection, as_maelle: Client) -> None:
    for _ in range(2):
        as_maelle.post(url(reflection), {"route": "in_person"})
    assert "You said it in person" in as_maelle.get(text_url(reflection)).text


def test_without_a_text_there_is_nothing_to_look_at(reflection: Reflection, as_maelle: Client) -> None:
    assert as_maelle.get(url(reflection)).headers["Location"] == text_url(reflection)


def test_a_letter_that_came_to_nothing_is_said_so(thanks: ThankYou, as_maelle: Client, proven: object) -> None:
    seen = as_maelle.get(url(thanks.reflection)).context["seen"]
    as_maelle.post(url(thanks.reflection), {"route": "curbside", "seen": seen})
    Letter.objects.update(state="failed")
    assert "It could not be delivered" in as_maelle.get(text_url(thanks.reflection)).text
