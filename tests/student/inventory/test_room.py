"""How much one student can keep, said before and after it is typed."""

from datetime import datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.student.inventory.models import InterestSitting, OwnRecord, SkillRating, ValueSitting
from curbside.student.inventory.rules import RATINGS_MAX, RECORDS_MAX, SITTINGS_MAX

FULL = "as many as we keep"


def at(name: str) -> str:
    return reverse(f"inventory:{name}")


@pytest.mark.parametrize(("model", "name"), [(ValueSitting, "values"), (InterestSitting, "interests")])
def test_no_sitting_is_begun_beyond_what_we_keep(
    as_maelle: Client, maelle: User, now: datetime, model: type[Any], name: str
) -> None:
    model.objects.bulk_create(model(student=maelle, seed=n, begun_at=now) for n in range(SITTINGS_MAX))
    if model is ValueSitting:
        answered = ValueSitting.objects.counted()[0]
        answered.sets.create(
            position=1, first="team", second="place", third="income", fourth="control",
            best="team", worst="place", answered_at=now,
        )  # fmt: skip
    else:
        InterestSitting.objects.counted()[0].likings.create(activity="s1", how_much=3)
    page = as_maelle.get(at(name)).text
    assert (FULL in page, "Begin anew<" in page) == (True, False)
    assert FULL in as_maelle.post(at(f"{name}_new"), follow=True).text
    assert model.objects.count() == SITTINGS_MAX


def test_a_skill_told_of_too_often_keeps_what_was_typed(as_maelle: Client, maelle: User, now: datetime) -> None:
    SkillRating.objects.bulk_create(
        SkillRating(student=maelle, skill="calm", level=1, example=f"Time {n}", at=now) for n in range(RATINGS_MAX)
    )
    address = f"{at('skill')}?skill=calm"
    assert (FULL in (page := as_maelle.get(address).text), "<textarea" in page) == (True, False)
    page = as_maelle.post(address, {"level": "2", "example": "Typed just now"}).text
    assert all(words in page for words in (FULL, "Typed just now"))
    assert SkillRating.objects.count() == RATINGS_MAX
    as_maelle.post(f"{at('skill')}?skill=numbers", {"level": "2", "example": "Another skill"})
    assert SkillRating.objects.count() == RATINGS_MAX + 1


def test_a_result_too_many_keeps_what_was_typed(as_maelle: Client, maelle: User, now: datetime) -> None:
    OwnRecord.objects.bulk_create(
        OwnRecord(student=maelle, name=f"No. {n}", text="x", created_at=now) for n in range(RECORDS_MAX)
    )
    assert FULL in as_maelle.get(at("records")).text
    assert (FULL in (page := as_maelle.get(at("record_new")).text), "<textarea" in page) == (True, False)
    page = as_maelle.post(at("record_new"), {"name": "MSPI", "text": "Typed just now"}).text
    assert all(words in page for words in (FULL, "Typed just now"))
    assert OwnRecord.objects.count() == RECORDS_MAX


def test_removing_and_adding_by_turns_comes_to_an_end(as_maelle: Client, maelle: User, now: datetime) -> None:
    OwnRecord.objects.bulk_create(
        OwnRecord(student=maelle, name=f"No. {n}", text="x", created_at=now, removed_at=now) for n in range(RECORDS_MAX)
    )
    page = as_maelle.post(at("record_new"), {"name": "MSPI", "text": "Typed just now"}).text
    assert "So many were removed" in page
