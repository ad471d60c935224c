"""Pages left open in another tab: told what stands, asked once, nothing lost."""

import re
from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.student.inventory.actions.own import add_record, rate_skill
from curbside.student.inventory.actions.sittings import answer_activities
from curbside.student.inventory.activity_order import page_of
from curbside.student.inventory.models import InterestSitting, Liking, OwnRecord, SkillRating, ValueSitting
from tests.student.inventory.conftest import Chooser


def at(name: str, *args: object) -> str:
    return reverse(f"inventory:{name}", args=args)


def test_a_set_chosen_in_elsewhere_is_told_and_asked_about_once(
    as_maelle: Client, sitting: ValueSitting, chosen: Chooser
) -> None:
    chosen(sitting, 1)
    one = sitting.sets.all()[0]
    other = {"best": one.worst, "worst": one.best}
    page = as_maelle.post(at("values_set", one.pk), other | {"initial-best": "", "initial-worst": ""}).text
    assert f"Meanwhile you chose here: most, {one.get_best_display()}; least, {one.get_worst_display()}" in page
    assert f'name="best" value="{one.worst}" checked' in page
    assert f'name="initial-best" value="{one.best}"' in page
    stands = {"initial-best": one.best, "initial-worst": one.worst}
    one.refresh_from_db()
    assert one.best == stands["initial-best"]
    assert as_maelle.post(at("values_set", one.pk), other | stands).status_code == 302
    one.refresh_from_db()
    assert (one.best, one.worst) == (other["best"], other["worst"])


@pytest.mark.parametrize("sent", ["as shown", "as it stands"])
def test_a_set_sent_untouched_or_as_it_stands_goes_on_and_changes_nothing(
    as_maelle: Client, sitting: ValueSitting, chosen: Chooser, sent: str
) -> None:
    chosen(sitting, 1)
    one = sitting.sets.all()[0]
    middle = [code for code in one.shown if code not in (one.best, one.worst)]
    pair = middle if sent == "as shown" else [one.best, one.worst]
    posted = dict(zip(("best", "worst"), pair, strict=True))
    posted |= dict(zip(("initial-best", "initial-worst"), middle, strict=True))
    assert as_maelle.post(at("values_set", one.pk), posted).status_code == 302
    assert sitting.sets.all()[0].best == one.best


def test_only_the_activity_answered_on_both_pages_is_asked_about(
    as_maelle: Client, activities: InterestSitting, maelle: User, now: datetime
) -> None:
    first, second, third = page_of(activities.seed, 1)[:3]
    answer_activities(activities, {first: 5, second: 4}, actor=maelle, now=now)
    address = f"{at('likings', activities.pk)}?page=1"
    stale = {first.value: "1", second.value: "", third.value: "2"}
    shown = {f"initial-{one.value}": "" for one in (first, second, third)}
    page = as_maelle.post(address, stale | shown).text
    assert page.count('class="liking off"') == 1
    assert "you answered “A lot” here" in page
    assert re.search(rf'name="{second.value}" value="4"[^>]* checked', page)  # what stands, where nothing was touched
    assert Liking.objects.count() == 2
    assert as_maelle.post(address, stale | shown | {f"initial-{first.value}": "5"}).status_code == 302
    kept = dict(Liking.objects.values_list("activity", "how_much"))
    assert kept == {first.value: 1, second.value: 4, third.value: 2}


def test_a_skill_told_of_elsewhere_is_shown_before_the_new_word_counts(
    as_maelle: Client, maelle: User, now: datetime
) -> None:
    rate_skill(maelle, "calm", level=2, example="Told in the other tab", actor=maelle, now=now)
    sent = {"level": "1", "example": "Told in this one", "initial-example": ""}
    page = as_maelle.post(f"{at('skill')}?skill=calm", sent).text
    assert "you told of this skill elsewhere" in page
    assert all(words in page for words in ("Told in this one", "Told in the other tab"))
    as_maelle.post(f"{at('skill')}?skill=calm", sent | {"initial-example": "Told in the other tab"})
    assert [row.example for row in SkillRating.objects.all()] == ["Told in this one", "Told in the other tab"]


def test_words_changed_on_two_pages_stand_side_by_side_until_sent_again(
    as_maelle: Client, maelle: User, now: datetime
) -> None:
    record = add_record(maelle, name="MSPI", text="Newer", actor=maelle, now=now)
    rating = rate_skill(maelle, "calm", level=3, example="Newer", actor=maelle, now=now)
    for name, row, field in (("record_edit", record, "text"), ("skill_rating", rating, "example")):
        rest = {"name": "MSPI"} if field == "text" else {"level": "3"}
        sent = rest | {field: "Mine", f"initial-{field}": "Older"}
        page = as_maelle.post(at(name, row.pk), sent).text
        assert all(words in page for words in ("changed elsewhere; what stands", "What stands now", "Newer", "Mine"))
        assert f'name="initial-{field}" value="Newer"' in page
        as_maelle.post(at(name, row.pk), sent | {f"initial-{field}": "Newer"})
    assert (OwnRecord.objects.get().text, SkillRating.objects.get().example) == ("Mine", "Mine")


def test_an_example_is_changed_in_place_and_keeps_its_day(as_maelle: Client, maelle: User, now: datetime) -> None:
    rating = rate_skill(maelle, "calm", level=2, example="The nigth shift", actor=maelle, now=now - timedelta(days=9))
    assert "The nigth shift</textarea>" in as_maelle.get(at("skill_rating", rating.pk)).text
    as_maelle.post(at("skill_rating", rating.pk), {"level": "3", "example": "The night shift"})
    kept = SkillRating.objects.get()
    assert (kept.example, kept.level, kept.at) == ("The night shift", 3, rating.at)
    page = as_maelle.post(at("skill_rating", rating.pk), {"level": "3", "example": " "}).text
    assert "Without an example the rating does not count." in page


def test_tomas_cannot_open_her_example(as_tomas: Client, maelle: User, now: datetime) -> None:
    rating = rate_skill(maelle, "calm", level=2, example="Hers", actor=maelle, now=now)
    assert as_tomas.get(at("skill_rating", rating.pk)).status_code == 404
    assert as_tomas.post(at("skill_rating", rating.pk), {"level": "3", "example": "His"}).status_code == 404
