"""What matters: nothing yet, half done, whole, beside an earlier sitting, very long, wrongly filled in, removed."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from curbside.foundation.kit.rows import Row
from curbside.student.inventory.actions.own import add_record, rate_skill
from curbside.student.inventory.actions.removals import remove
from curbside.student.inventory.actions.sittings import (
    answer_activities,
    answer_set,
    begin_interest_sitting,
    begin_value_sitting,
)
from curbside.student.inventory.models import (
    Activity,
    InterestSitting,
    Level,
    OwnRecord,
    Skill,
    SkillRating,
    ValueSitting,
)
from curbside.student.inventory.rules import RATINGS_MAX, RECORDS_MAX, SITTINGS_MAX
from tests.house.cast import OWNER, undone
from tests.proof.network_states import LONG_NAME, ONE_WORD
from tests.proof.scenes import EMPTY, Stage

AT = "/what-matters/"


def inventory(stage: Stage) -> None:
    """Each part in a world of its own, put back afterwards."""
    for state in (values, interests, skills, records):
        with undone():
            state(stage)


def values(stage: Stage) -> None:
    """From the first set to a whole sitting beside an earlier one; whatever a form may hold."""
    student, now = stage.empty, stage.cast.now
    earlier = begin_value_sitting(student, seed=1, actor=student, now=now)
    first, second = earlier.sets.all()[:2]
    at = f"{AT}values/"
    stage.visit("values", "begun, nothing chosen", EMPTY, at)
    stage.visit("value result", "nothing chosen", EMPTY, f"{at}{earlier.pk}/")
    stage.visit("set", "the first", EMPTY, f"{at}sets/{first.pk}/")
    for name, posted in (
        ("nothing chosen", {}),
        ("the same twice", {"best": first.first, "worst": first.first}),
        ("none of the four", {"best": "x", "worst": first.first}),
    ):
        stage.visit("set", name, EMPTY, f"{at}sets/{first.pk}/", posted)
    _choose(earlier, 3)
    stage.visit("set", "with one before", EMPTY, f"{at}sets/{second.pk}/")
    stage.visit("value result", "three sets", EMPTY, f"{at}{earlier.pk}/")
    stage.visit("what matters", "values half done", EMPTY, AT)
    _choose(earlier, 20)
    stage.visit("set", "all chosen", EMPTY, f"{at}sets/{second.pk}/")
    stale = {"best": second.second, "worst": second.first, "initial-best": "", "initial-worst": ""}
    stage.visit("set", "chosen elsewhere since", EMPTY, f"{at}sets/{second.pk}/", stale)
    later = begin_value_sitting(student, seed=2, actor=student, now=now + timedelta(days=90))
    _choose(later, 20)
    stage.visit("value result", "beside an earlier one", EMPTY, f"{at}{later.pk}/")
    stage.visit("values", "two sittings", EMPTY, at)
    _fill(ValueSitting, SITTINGS_MAX - 2, student=student, seed=1, begun_at=now - timedelta(days=900))
    stage.visit("values", "as many as we keep", EMPTY, at)
    remove(later, actor=student, now=timezone.now())
    stage.visit("values", "one removed", EMPTY, at)


def interests(stage: Stage) -> None:
    """A page of eight, wrongly filled in, then some, then all, beside an earlier sitting."""
    student, now = stage.empty, stage.cast.now
    earlier = begin_interest_sitting(student, seed=1, actor=student, now=now)
    at = f"{AT}interests/"
    stage.visit("interests", "begun, nothing answered", EMPTY, at)
    stage.visit("interest result", "nothing answered", EMPTY, f"{at}{earlier.pk}/")
    wrong = {activity.value: "9" for activity in Activity}
    stage.visit("activities", "wrong", EMPTY, f"{at}{earlier.pk}/activities/?page=2", wrong)
    stage.visit("activities", "last page", EMPTY, f"{at}{earlier.pk}/activities/?page=6")
    answer_activities(earlier, {Activity.S1: 5, Activity.S2: 4, Activity.R1: 2}, actor=student, now=now)
    stage.visit("interest result", "three answers", EMPTY, f"{at}{earlier.pk}/")
    answer_activities(earlier, dict.fromkeys(Activity, 4), actor=student, now=now)
    stage.visit("activities", "all answered", EMPTY, f"{at}{earlier.pk}/activities/?page=2")
    stale = {activity.value: "2" for activity in Activity} | {f"initial-{activity.value}": "" for activity in Activity}
    stage.visit("activities", "answered elsewhere since", EMPTY, f"{at}{earlier.pk}/activities/?page=2", stale)
    later = begin_interest_sitting(student, seed=2, actor=student, now=now + timedelta(days=90))
    some = {one: 1 + number % 5 for number, one in enumerate(Activity) if not one.startswith("c")}
    answer_activities(later, some, actor=student, now=now)
    stage.visit("interest result", "beside an earlier one", EMPTY, f"{at}{later.pk}/")
    stage.visit("interests", "two sittings", EMPTY, at)
    _fill(InterestSitting, SITTINGS_MAX - 2, student=student, seed=1, begun_at=now - timedelta(days=900))
    stage.visit("interests", "as many as we keep", EMPTY, at)
    remove(later, actor=student, now=timezone.now())
    stage.visit("interests", "one removed", EMPTY, at)


def skills(stage: Stage) -> None:
    """Wrongly filled in; every one said, with very long words; one removed."""
    student, now = stage.cast.owner, stage.cast.now
    at = f"{AT}skills/"
    one = f"{at}one/?skill=calm"
    stage.visit("skill", "with a history", OWNER, one)
    stage.visit("skill", "nothing said", EMPTY, one)
    stage.visit("skill", "empty", OWNER, one, {})
    stage.visit("skill", "text too long", OWNER, one, {"example": "x" * 20_000, "level": "9"})
    word = SkillRating.objects.filter(student=student).earliest("at")
    stage.visit("skill rating", "as it was", OWNER, f"{at}{word.pk}/edit/")
    stale = {"example": "Mine", "level": "2", "initial-example": "Older", "initial-level": "1"}
    stage.visit("skill rating", "changed elsewhere since", OWNER, f"{at}{word.pk}/edit/", stale)
    stage.visit("skill", "told elsewhere since", OWNER, one, stale)
    with undone():
        said = {"student": student, "skill": "calm", "level": 2, "example": "Once", "at": now}
        _fill(SkillRating, RATINGS_MAX, **said)
        stage.visit("skill", "as many as we keep", OWNER, one)
        stage.visit("skill", "as many as we keep, once more", OWNER, one, {"example": "Mine", "level": "2"})
    for skill in Skill:
        rating = rate_skill(
            student, skill, level=Level.ALONE, example=f"{ONE_WORD} " * 20, actor=student, now=now + timedelta(days=1)
        )
    stage.visit("skills", "all of them, long", OWNER, at)
    remove(rating, actor=student, now=timezone.now())
    stage.visit("skills", "one removed", OWNER, at)
    stage.visit("what matters", "much there", OWNER, AT)


def records(stage: Stage) -> None:
    """Long ones; wrongly filled in; one removed."""
    student, now = stage.cast.owner, stage.cast.now
    at = f"{AT}records/"
    row = add_record(
        student, name=LONG_NAME[:120], text=f"{ONE_WORD} " * 60, taken_on=now.date(), actor=student, now=now
    )
    stage.visit("records", "long names", OWNER, at)
    stage.visit("record", "long names", OWNER, f"{at}{row.pk}/edit/")
    wrong = {"name": "", "taken_on": "soon", "text": "x" * 20_000}
    stage.visit("record new", "wrong", OWNER, f"{at}new/", wrong)
    stale = {"name": "Mine", "text": "Mine", "taken_on": ""} | {"initial-name": "Older", "initial-text": "Older"}
    stage.visit("record", "changed elsewhere since", OWNER, f"{at}{row.pk}/edit/", stale)
    with undone():
        _fill(OwnRecord, RECORDS_MAX, student=student, name="MSPI", text="Some", created_at=now)
        stage.visit("records", "as many as we keep", OWNER, at)
        stage.visit("record new", "as many as we keep", OWNER, f"{at}new/")
        stage.visit("record new", "as many as we keep, once more", OWNER, f"{at}new/", {"name": "Mine", "text": "Mine"})
    remove(row, actor=student, now=timezone.now())
    stage.visit("records", "one removed, long", OWNER, at)


def _fill(model: type[Row], count: int, **fields: Any) -> None:
    model._default_manager.bulk_create(model(**fields) for _ in range(count))


def _choose(sitting: ValueSitting, count: int) -> None:
    for one in sitting.sets.select_related("sitting__student")[:count]:
        answer_set(one, best=min(one.shown), worst=max(one.shown), actor=one.sitting.student, now=sitting.begun_at)
