"""The pages of interests, skills and results from elsewhere, and the page of all four."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.student.inventory.actions.own import add_record, rate_skill
from curbside.student.inventory.actions.sittings import answer_activities, begin_interest_sitting
from curbside.student.inventory.activity_order import page_of
from curbside.student.inventory.models import Activity, InterestSitting, Liking, OwnRecord, SkillRating

pytestmark = pytest.mark.slow


def at(name: str, *args: object) -> str:
    return reverse(f"inventory:{name}", args=args)


@pytest.mark.parametrize("name", ["inventory", "values", "skills", "interests", "records", "record_new"])
def test_each_page_has_one_title_and_one_main_act_when_there_is_nothing(as_maelle: Client, name: str) -> None:
    page = as_maelle.get(at(name)).text
    assert (page.count("<h1"), page.count("btn main")) == (1, 1)


def test_eight_activities_then_the_next_page(as_maelle: Client, activities: InterestSitting) -> None:
    first = page_of(activities.seed, 1)
    page = as_maelle.get(at("likings", activities.pk)).text
    assert (page.count('class="liking"'), page.count('type="radio"')) == (8, 40)
    answer = as_maelle.post(f"{at('likings', activities.pk)}?page=1", {one.value: "4" for one in first[:7]})
    assert answer.headers["Location"] == f"{at('likings', activities.pk)}?page=2#choose"
    assert Liking.objects.filter(how_much=4).count() == 7


def test_coming_back_finds_the_first_page_with_something_open(
    as_maelle: Client, activities: InterestSitting, maelle: User, now: datetime
) -> None:
    done = [*page_of(activities.seed, 1), *page_of(activities.seed, 3)]
    answer_activities(activities, dict.fromkeys(done, 3), actor=maelle, now=now)
    assert "Page 2 of 6" in as_maelle.get(at("likings", activities.pk)).text
    for nonsense in ("0", "7", "x" * 9_999, "²"):
        assert "Page 2 of 6" in as_maelle.get(at("likings", activities.pk), {"page": nonsense}).text


@pytest.mark.parametrize("posted", [{"r1": "6"}, {"r1": "x" * 100_000}, {"r1": "-1"}])
def test_a_step_that_is_none_is_said_kindly(
    as_maelle: Client, activities: InterestSitting, posted: dict[str, str]
) -> None:
    number = next(n for n in range(1, 7) if Activity.R1 in page_of(activities.seed, n))
    page = as_maelle.post(f"{at('likings', activities.pk)}?page={number}", posted)
    assert (page.status_code, "Choose one of the five." in page.text) == (200, True)
    assert 'aria-describedby="id_r1_error"' in page.text
    assert 'id="id_r1_error"' in page.text
    assert not Liking.objects.exists()


def test_an_activity_that_is_none_or_of_another_page_is_left_alone(
    as_maelle: Client, activities: InterestSitting
) -> None:
    other = page_of(activities.seed, 2)[0]
    as_maelle.post(f"{at('likings', activities.pk)}?page=1", {other.value: "4", "zz": "4"})
    assert not Liking.objects.exists()


def test_six_kinds_are_drawn_with_a_stroke_for_each_answer(
    as_maelle: Client, activities: InterestSitting, maelle: User, now: datetime
) -> None:
    answer_activities(activities, {Activity.S1: 5, Activity.S2: 4, Activity.R1: 2}, actor=maelle, now=now)
    later = begin_interest_sitting(maelle, seed=3, actor=maelle, now=now + timedelta(days=30))
    answer_activities(later, dict.fromkeys(Activity, 4), actor=maelle, now=now)
    early, late = (as_maelle.get(at("interests_result", one.pk)).text for one in (activities, later))
    assert "3 of 48 activities so far" in early
    assert (early.count("dot acc"), early.count("mid dash")) == (2, 4)
    assert (late.count("dot acc"), late[late.index("<figure") :].count("v9")) == (6, 48)
    assert "All 48 activities" in late


def test_a_skill_needs_an_example(as_maelle: Client) -> None:
    page = as_maelle.post(f"{at('skill')}?skill=calm", {"level": "3", "example": " "})
    assert "Without an example the rating does not count." in page.text
    page = as_maelle.post(f"{at('skill')}?skill=calm", {"level": "9", "example": "x" * 100_000})
    assert (page.status_code, "longer than we can keep" in page.text, "Choose one of the four." in page.text) == (
        200,
        True,
        True,
    )
    assert not SkillRating.objects.exists()


def test_a_skill_shows_what_was_said_before(as_maelle: Client, maelle: User, now: datetime) -> None:
    rate_skill(maelle, "calm", level=1, example="The first fire drill", actor=maelle, now=now)
    as_maelle.post(f"{at('skill')}?skill=calm", {"level": "3", "example": "The night of the flood"})
    page = as_maelle.get(f"{at('skill')}?skill=calm").text
    assert page.index("The night of the flood") < page.index("The first fire drill")
    index = as_maelle.get(at("skills")).text
    assert ("The night of the flood" in index, "The first fire drill" in index) == (True, False)


def test_a_skill_that_is_none_leads_back_to_all(as_maelle: Client) -> None:
    for name in ("flying", "", "x" * 9_999):
        assert as_maelle.post(at("skill"), query_params={"skill": name}).headers["Location"] == at("skills")


def test_what_looks_like_a_patient_is_kept_and_said(as_maelle: Client) -> None:
    sent = {"level": "3", "example": "Sat with Mrs. Tremblay, room 12, all evening"}
    page = as_maelle.post(f"{at('skill')}?skill=calm", sent, follow=True).text
    assert "looks like a patient’s details" in page


@pytest.mark.parametrize("count", [1, 3])
def test_the_skills_ask_as_often_for_one_as_for_three(
    as_maelle: Client, maelle: User, now: datetime, count: int, django_assert_num_queries: Any
) -> None:
    for skill in ("calm", "numbers", "hands")[:count]:
        rate_skill(maelle, skill, level=2, example=f"Once, {skill}", actor=maelle, now=now)
    with django_assert_num_queries(4):
        assert as_maelle.get(at("skills")).text.count("Say it anew") == count


def test_a_result_is_typed_in_changed_removed_and_brought_back(as_maelle: Client) -> None:
    as_maelle.post(at("record_new"), {"name": "Careers in Medicine", "taken_on": "2026-05-01", "text": "Two lines"})
    row = OwnRecord.objects.get()
    changed = {"name": "CiM", "taken_on": "", "initial-taken_on": "2026-05-01", "text": "Three lines"}
    as_maelle.post(at("record_edit", row.pk), changed)
    row.refresh_from_db()
    assert (row.name, row.taken_on, row.text) == ("CiM", None, "Three lines")
    page = as_maelle.post(at("record_removal", row.pk), follow=True).text
    assert ("Removed: CiM." in page, "Three lines" in page) == (True, False)
    as_maelle.post(at("record_return", row.pk))
    assert "Three lines" in as_maelle.get(at("records")).text


def test_a_page_left_open_elsewhere_changes_only_what_was_touched_there(
    as_maelle: Client, maelle: User, now: datetime
) -> None:
    row = add_record(maelle, name="MSPI", text="Older", actor=maelle, now=now)
    shown = {"name": "MSPI", "taken_on": "", "text": "Older"}
    shown |= {f"initial-{name}": text for name, text in shown.items()}
    page = as_maelle.get(at("record_edit", row.pk)).text
    assert all(f'name="{name}"' in page for name in shown)
    as_maelle.post(at("record_edit", row.pk), shown | {"text": "Newer"})
    as_maelle.post(at("record_edit", row.pk), shown | {"name": "My MSPI"})
    row.refresh_from_db()
    assert (row.name, row.text) == ("My MSPI", "Newer")


@pytest.mark.parametrize(
    ("posted", "words"),
    [
        ({"name": "MSPI"}, "Write down at least a line"),
        ({"text": "x"}, "Give it a name"),
        ({"name": "MSPI", "text": "x", "taken_on": "2999-01-01"}, "still to come"),
        ({"name": "MSPI", "text": "x", "taken_on": "soon"}, "We cannot read this day"),
        ({"name": "MSPI", "text": "x", "taken_on": "0026-05-01"}, "the year in four digits"),
        ({"name": "MSPI", "text": "x" * 100_000}, "longer than we can keep"),
        ({"name": "x" * 100_000, "text": "x"}, "120"),
    ],
)
def test_a_result_that_cannot_be_kept_is_said_kindly(as_maelle: Client, posted: dict[str, str], words: str) -> None:
    page = as_maelle.post(at("record_new"), posted)
    assert (page.status_code, words in page.text) == (200, True)
    assert not OwnRecord.objects.exists()


def test_tomas_finds_nothing_of_hers(
    as_tomas: Client, activities: InterestSitting, maelle: User, now: datetime
) -> None:
    row = add_record(maelle, name="MSPI", text="Hers", actor=maelle, now=now)
    rating = rate_skill(maelle, "calm", level=2, example="Hers alone", actor=maelle, now=now)
    for name, pk in (("interests_result", activities.pk), ("likings", activities.pk), ("record_edit", row.pk)):
        assert as_tomas.get(at(name, pk)).status_code == 404
    for name, pk in (
        ("likings", activities.pk),
        ("interests_removal", activities.pk),
        ("record_edit", row.pk),
        ("record_removal", row.pk),
        ("skill_removal", rating.pk),
    ):
        assert as_tomas.post(at(name, pk), {"r1": "3"}).status_code == 404
    assert "Hers" not in as_tomas.get(at("records")).text + as_tomas.get(at("skills")).text


def test_the_next_step_follows_what_is_there(as_maelle: Client, maelle: User, now: datetime) -> None:
    assert "Begin with values" in as_maelle.get(at("inventory")).text
    as_maelle.post(at("values_new"))
    assert "Go on with values" in as_maelle.get(at("inventory")).text
