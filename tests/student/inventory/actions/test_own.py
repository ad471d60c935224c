"""Skills with an example, results from elsewhere, removing and forgetting."""

from datetime import date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from curbside.foundation.accounts.models import User
from curbside.student.inventory.actions.own import add_record, change_rating, change_record, rate_skill
from curbside.student.inventory.actions.removals import bring_back, remove
from curbside.student.inventory.models import ChoiceSet, OwnRecord, SkillRating, ValueSitting
from curbside.student.inventory.sweeps import forget_removed_answers


def test_a_new_word_stands_beside_the_earlier_one(maelle: User, now: datetime) -> None:
    rate_skill(maelle, "calm", level=2, example="The night shift", actor=maelle, now=now)
    rate_skill(maelle, "calm", level=3, example="The flood", actor=maelle, now=now + timedelta(days=40))
    assert [(row.level, row.example) for row in SkillRating.objects.all()] == [(3, "The flood"), (2, "The night shift")]


def test_the_same_word_pressed_twice_is_kept_once(maelle: User, now: datetime) -> None:
    for _ in range(2):
        rate_skill(maelle, "calm", level=2, example="The night shift", actor=maelle, now=now)
    assert SkillRating.objects.count() == 1


@pytest.mark.parametrize(("skill", "level", "example"), [("calm", 2, "  "), ("calm", 5, "Once"), ("flying", 2, "Once")])
def test_without_an_example_or_with_what_is_unknown_nothing_counts(
    maelle: User, now: datetime, skill: str, level: int, example: str
) -> None:
    with pytest.raises(ValidationError):
        rate_skill(maelle, skill, level=level, example=example, actor=maelle, now=now)


def test_the_database_itself_wants_an_example(maelle: User, now: datetime) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        SkillRating.objects.create(student=maelle, skill="calm", level=2, example="", at=now)


def test_a_result_is_kept_once_and_can_be_changed(maelle: User, now: datetime) -> None:
    for _ in range(2):
        row = add_record(maelle, name="Careers in Medicine", text="Much of it", actor=maelle, now=now)
    change_record(row, name="CiM", text="Less", taken_on=date(2026, 5, 1), actor=maelle, now=now)
    assert list(OwnRecord.objects.values_list("name", "text", "taken_on")) == [("CiM", "Less", date(2026, 5, 1))]


def test_two_who_change_different_parts_at_once_undo_nothing(maelle: User, now: datetime) -> None:
    add_record(maelle, name="MSPI", text="Old", actor=maelle, now=now)
    one, other = OwnRecord.objects.get(), OwnRecord.objects.get()
    change_record(one, name="MSPI", text="New", taken_on=None, actor=maelle, now=now)
    change_record(other, name="CiM", text="Old", taken_on=None, actor=maelle, now=now)
    assert (other.name, other.text) == ("CiM", "New")
    rate_skill(maelle, "calm", level=1, example="Old", actor=maelle, now=now)
    first, second = SkillRating.objects.get(), SkillRating.objects.get()
    change_rating(first, level=1, example="New", actor=maelle, now=now)
    change_rating(second, level=3, example="Old", actor=maelle, now=now)
    assert (second.level, second.example) == (3, "New")


def test_what_was_removed_comes_back_until_it_is_forgotten(sitting: ValueSitting, maelle: User, now: datetime) -> None:
    remove(sitting, actor=maelle, now=now)
    assert not ValueSitting.objects.kept().exists()
    assert forget_removed_answers(now + timedelta(days=29)) == 0
    bring_back(sitting, actor=maelle, now=now)
    assert ValueSitting.objects.kept().exists()
    assert forget_removed_answers(now + timedelta(days=31)) == 0


def test_after_thirty_days_it_is_gone_with_all_that_hangs_on_it(
    sitting: ValueSitting, maelle: User, now: datetime
) -> None:
    row = add_record(maelle, name="MSPI", text="Some", actor=maelle, now=now)
    remove(sitting, actor=maelle, now=now)
    remove(row, actor=maelle, now=now)
    assert [forget_removed_answers(now + timedelta(days=30)) for _ in range(2)] == [2, 0]
    assert (ChoiceSet.objects.count(), OwnRecord.objects.count()) == (0, 0)
