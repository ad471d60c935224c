"""Beginning a sitting and answering in it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from ..models import Activity, ChoiceSet, InterestSitting, Liking, Value, ValueSitting
from ..room import no_room_for_interests, no_room_for_values, refuse
from ..rules import check_choice, check_how_much

_FIELDS: Final = ("first", "second", "third", "fourth")


@transaction.atomic
def begin_value_sitting(student: User, *, seed: int, actor: User, now: datetime) -> ValueSitting:
    """A new sitting with its twenty sets, in the order `seed` gives. The latest, while nothing is chosen in it.

    Raises ValidationError where there are as many as we keep.
    """
    # NumPy, once the choices are fitted, takes a while to load: not at the start of the program.
    from curbside.algorithms.best_worst import sets_for  # noqa: PLC0415

    _lock(student)
    latest = ValueSitting.objects.visible_to(student).kept().counted().first()
    if latest and not latest.answered:
        return latest
    refuse(no_room_for_values(student))
    sitting = ValueSitting.objects.create(student=student, seed=seed, begun_at=now)
    ChoiceSet.objects.bulk_create(
        ChoiceSet(sitting=sitting, position=position, **dict(zip(_FIELDS, shown, strict=True)))
        for position, shown in enumerate(sets_for(seed, tuple(Value.values)), start=1)
    )
    record("begin", sitting, actor=actor, now=now)
    return sitting


@transaction.atomic
def answer_set(choice_set: ChoiceSet, *, best: str, worst: str, actor: User, now: datetime) -> ChoiceSet:
    """Keep what mattered most and least, in place of what was kept before. Raises ValidationError."""
    check_choice(choice_set, best, worst)
    if (choice_set.best, choice_set.worst) != (best, worst):
        ChoiceSet.objects.filter(pk=choice_set.pk).update(best=best, worst=worst, answered_at=now)
        choice_set.refresh_from_db(fields=["best", "worst", "answered_at"])
        record("answer", choice_set, actor=actor, now=now)
    return choice_set


@transaction.atomic
def begin_interest_sitting(student: User, *, seed: int, actor: User, now: datetime) -> InterestSitting:
    """A new sitting; the latest, while nothing is answered in it. Raises ValidationError: as many as we keep."""
    _lock(student)
    latest = InterestSitting.objects.visible_to(student).kept().counted().first()
    if latest and not latest.answered:
        return latest
    refuse(no_room_for_interests(student))
    sitting = InterestSitting.objects.create(student=student, seed=seed, begun_at=now)
    record("begin", sitting, actor=actor, now=now)
    return sitting


@transaction.atomic
def answer_activities(
    sitting: InterestSitting, answers: Mapping[Activity, int | None], *, actor: User, now: datetime
) -> None:
    """Keep how much the student would like each, in place of what was kept before; None leaves one open again.

    Raises ValidationError.
    """
    for how_much in answers.values():
        if how_much is not None:
            check_how_much(how_much)
    InterestSitting.objects.select_for_update().get(pk=sitting.pk)
    there = dict(Liking.objects.filter(sitting=sitting).values_list("activity", "how_much"))
    changed = {activity: step for activity, step in answers.items() if there.get(activity.value) != step}
    for activity, step in changed.items():
        if step is None:
            Liking.objects.filter(sitting=sitting, activity=activity).delete()
        else:
            Liking.objects.update_or_create(sitting=sitting, activity=activity, defaults={"how_much": step})
    if changed:
        record("answer", sitting, actor=actor, now=now)


def _lock(student: User) -> None:
    # The button pressed twice must not begin two sittings.
    User.objects.select_for_update().get(pk=student.pk)
