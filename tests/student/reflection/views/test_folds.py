"""The parts of the page after a conversation: one open at a time, and what the closed ones say."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.specialties.models import Specialty
from curbside.student.people.models import Contact
from curbside.student.questions.models import Card
from curbside.student.reflection.models import Heard, NextStep, Reflection, TurningPoint


def url(reflection: Reflection) -> str:
    return reverse("reflection:reflection", args=[reflection.pk])


def unfolded(text: str) -> list[str]:
    return re.findall(r'<details class="fold" id="([^"]+)" open>', text)


def test_the_first_part_without_an_answer_stands_open(
    reflection: Reflection, cards: list[Card], as_maelle: Client
) -> None:
    assert unfolded(as_maelle.get(url(reflection)).text) == [f"card-{cards[0].pk}"]


def test_a_part_that_was_kept_closes_and_the_next_one_opens(
    reflection: Reflection, cards: list[Card], as_maelle: Client
) -> None:
    field = f"h-{cards[0].pk}"
    said = {f"{field}-text": "One night\r\nin six", f"{field}-held": "between", "part": f"heard:{cards[0].pk}"}
    page = as_maelle.post(url(reflection), said, follow=True).text
    assert unfolded(page) == [f"card-{cards[1].pk}"]
    assert "<span>In between</span>" in page
    assert '<span class="voice" dir="auto">One night in six</span>' in page


def test_after_the_questions_come_the_turns_and_they_stay_open_for_one_more(
    reflection: Reflection, cards: list[Card], as_maelle: Client
) -> None:
    said = {f"h-{card.pk}-text": "Yes" for card in cards}
    page = as_maelle.post(url(reflection), {**said, "part": f"heard:{cards[1].pk}"}, follow=True).text
    assert unfolded(page) == ["turns"]
    page = as_maelle.post(url(reflection), {"turn-kind": "door", "turn-what": "x", "part": "turn"}, follow=True).text
    assert unfolded(page) == ["turns"]
    assert unfolded(as_maelle.get(url(reflection)).text) == ["step"]


def test_once_finished_every_part_is_closed_with_its_line(
    reflection: Reflection, point: TurningPoint, step: NextStep, as_maelle: Client
) -> None:
    as_maelle.post(url(reflection), {"stayed-text": "the boat", "part": "finish"})
    page = as_maelle.get(url(reflection)).text
    assert unfolded(page) == []
    for line in ("A door that closed", "If I get home on Sunday, then I will finish the note", "the boat"):
        assert line in page
    assert "Kept on" in page


def test_every_part_that_needs_another_look_is_open_and_no_other(
    reflection: Reflection, cards: list[Card], as_maelle: Client
) -> None:
    wrong = {"turn-what": "A gap", "step-when": "it rains", f"h-{cards[1].pk}-follow_up": "x" * 400, "part": "finish"}
    page = as_maelle.post(url(reflection), {**wrong, f"h-{cards[0].pk}-text": "kept"}).text
    assert unfolded(page) == [f"card-{cards[1].pk}", "turns", "step"]
    assert page.count("Kept</span>") == 1
    assert "<span>Not all of it is kept yet</span>" in page


@pytest.mark.parametrize("part", ["stands", "speaks", "whom", "stayed"])
def test_a_link_can_lead_to_a_part(reflection: Reflection, cards: list[Card], as_maelle: Client, part: str) -> None:
    assert unfolded(as_maelle.get(f"{url(reflection)}?at={part}").text) == [part]


def test_what_was_taken_out_can_be_put_back_in_the_open(
    reflection: Reflection, cards: list[Card], medicine: Specialty, point: TurningPoint, as_maelle: Client
) -> None:
    heard = Heard.objects.create(reflection=reflection, card=cards[1])
    row = reflection.evidence.create(
        heard=heard, value="team", specialty=medicine, leans="for", created_at=reflection.begun_at
    )
    for button, home in ((f"out:{row.pk}", f"card-{cards[1].pk}"), (f"remove:{point.pk}", "turns")):
        page = as_maelle.post(url(reflection), {"part": button}, follow=True).text
        assert unfolded(page) == [home]
        assert "Put it back" in page


def test_of_a_talk_without_a_sheet_what_it_speaks_to_is_asked_first(
    reflection: Reflection, harjit: Contact, as_maelle: Client
) -> None:
    assert unfolded(as_maelle.get(url(reflection)).text) == ["speaks"]
