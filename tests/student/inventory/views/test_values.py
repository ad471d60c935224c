"""The pages of the values: sets, stopping, going on, and what the choices say."""

import re
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.student.inventory.actions.sittings import begin_value_sitting
from curbside.student.inventory.models import ChoiceSet, ValueSitting
from tests.student.inventory.conftest import Chooser


def at(name: str, *args: object) -> str:
    return reverse(f"inventory:{name}", args=args)


def test_the_button_begins_and_shows_the_first_set(as_maelle: Client, maelle: User) -> None:
    page = as_maelle.post(at("values_new"), follow=True)
    assert page.redirect_chain == [(f"{at('values_set', ChoiceSet.objects.get(position=1).pk)}#choose", 302)]
    assert (page.text.count('type="radio"'), page.text.count("<h1"), page.text.count("btn main")) == (8, 1, 1)


def test_a_choice_leads_to_the_next_open_set(as_maelle: Client, sitting: ValueSitting) -> None:
    first, second = sitting.sets.all()[:2]
    answer = as_maelle.post(at("values_set", first.pk), {"best": first.second, "worst": first.fourth})
    assert answer.headers["Location"] == f"{at('values_set', second.pk)}#choose"
    page = as_maelle.get(at("values_set", first.pk)).text
    assert f'name="best" value="{first.second}" checked' in page
    assert "1 of 20 sets chosen" in page


def test_after_the_last_one_come_those_left_open_then_the_result(
    as_maelle: Client, sitting: ValueSitting, chosen: Chooser
) -> None:
    chosen(sitting, 20)
    sitting.sets.filter(position__in=(3, 20)).update(best="", worst="", answered_at=None)
    third, last = sitting.sets.filter(answered_at=None)
    page = as_maelle.post(at("values_set", last.pk), {"best": last.first, "worst": last.second})
    assert page.headers["Location"] == f"{at('values_set', third.pk)}#choose"
    page = as_maelle.post(at("values_set", third.pk), {"best": third.first, "worst": third.second})
    assert page.headers["Location"] == at("values_result", sitting.pk)


def test_stopping_keeps_what_is_chosen_and_going_on_finds_the_place(as_maelle: Client, sitting: ValueSitting) -> None:
    first, second = sitting.sets.all()[:2]
    stopped = as_maelle.post(at("values_set", first.pk), {"best": first.first, "worst": first.third, "then": "stop"})
    assert stopped.headers["Location"] == at("inventory")
    assert "Go on with values" in as_maelle.get(at("inventory")).text
    assert at("values_set", second.pk) in as_maelle.get(at("values")).text
    assert as_maelle.post(at("values_set", second.pk), {"then": "stop"}).headers["Location"] == at("inventory")


@pytest.mark.parametrize(
    ("posted", "words"),
    [
        ({}, "Choose one that matters most and one that matters least."),
        ({"best": "first", "worst": "first"}, "The same condition cannot matter most and least."),
        ({"best": "first", "worst": "x" * 100_000}, "That was not one of these four."),
        ({"best": "\0", "worst": "first", "then": "stop"}, "one"),
    ],
)
def test_what_cannot_be_is_said_kindly_and_the_rest_kept(
    as_maelle: Client, sitting: ValueSitting, posted: dict[str, str], words: str
) -> None:
    one = sitting.sets.all()[0]
    sent = {key: getattr(one, value, value) for key, value in posted.items()}
    page = as_maelle.post(at("values_set", one.pk), sent)
    assert (page.status_code, words in page.text) == (200, True)
    assert sitting.sets.answered().count() == 0


def test_one_answer_shows_a_result_with_wide_lines(as_maelle: Client, sitting: ValueSitting, chosen: Chooser) -> None:
    chosen(sitting, 1)
    page = as_maelle.get(at("values_result", sitting.pk)).text
    assert "1 of 20 sets so far" in page
    assert (page.count("dot acc"), page.count("acc dash")) == (4, 12)  # what was not shown yet is dotted


def test_without_an_answer_the_page_says_so(as_maelle: Client, sitting: ValueSitting) -> None:
    page = as_maelle.get(at("values_result", sitting.pk)).text
    assert "Nothing is chosen yet" in page
    assert "<figure" not in page


def test_the_result_is_drawn_told_and_never_a_match(as_maelle: Client, sitting: ValueSitting, chosen: Chooser) -> None:
    chosen(sitting, 20)
    page = as_maelle.get(at("values_result", sitting.pk)).text
    assert page.count('role="img"') == 1
    assert page.count('<th scope="row"') == 16
    assert "cannot be compared with anyone else’s" in page
    assert "The order down the page is no ranking" in page
    assert "lines overlap are not clearly ordered" in page
    assert "one or two may be wrong" in page
    assert not re.search(r"match|%|score", re.sub(r"<[^>]*>", "", page[page.index("<main") :]))


def test_it_stands_beside_the_sitting_before_and_no_other(
    as_maelle: Client, sitting: ValueSitting, chosen: Chooser, maelle: User, tomas: User, now: datetime
) -> None:
    chosen(sitting, 10)
    for student in (tomas, maelle):
        later = begin_value_sitting(student, seed=8, actor=student, now=now + timedelta(days=60))
        chosen(later, 20)
    page = as_maelle.get(at("values_result", later.pk)).text
    assert "your sitting before, 22 November 2026, 10 of 20" in page
    assert page.count('class="hole"') == 17
    assert "the change may be chance" in page
    alone = as_maelle.get(at("values_result", sitting.pk)).text
    assert ("your sitting before" in alone, "the change may be chance" in alone) == (False, False)


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_as_often_for_one_as_for_three(
    as_maelle: Client, maelle: User, chosen: Chooser, now: datetime, count: int, django_assert_num_queries: Any
) -> None:
    for number in range(count):
        begun = begin_value_sitting(maelle, seed=number, actor=maelle, now=now + timedelta(days=number))
        chosen(begun, 2)
    with django_assert_num_queries(5):
        page = as_maelle.get(at("values")).text
    assert page.count("2 of 20 sets chosen") == count


def test_a_sitting_is_removed_and_brought_back(as_maelle: Client, sitting: ValueSitting) -> None:
    page = as_maelle.post(at("values_removal", sitting.pk), follow=True).text
    assert at("values_return", sitting.pk) in page
    assert as_maelle.get(at("values_result", sitting.pk)).status_code == 404
    assert as_maelle.get(at("values_set", sitting.sets.all()[0].pk)).status_code == 404
    as_maelle.post(at("values_return", sitting.pk))
    assert as_maelle.get(at("values_result", sitting.pk)).status_code == 200


def test_tomas_finds_nothing_of_hers(as_tomas: Client, sitting: ValueSitting) -> None:
    one = sitting.sets.all()[0]
    assert as_tomas.get(at("values_result", sitting.pk)).status_code == 404
    assert as_tomas.post(at("values_set", one.pk), {"best": one.first, "worst": one.second}).status_code == 404
    assert as_tomas.post(at("values_removal", sitting.pk)).status_code == 404
    assert "sets chosen" not in as_tomas.get(at("inventory")).text
