"""What the student says by themselves: skills with an example, and results from elsewhere."""

from datetime import date, datetime
from typing import Any

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from ..models import OwnRecord, SkillRating
from ..room import no_room_for_record, no_room_for_word, refuse
from ..rules import check_rating


@transaction.atomic
def rate_skill(student: User, skill: str, *, level: int, example: str, actor: User, now: datetime) -> SkillRating:
    """A new word on a skill, beside the earlier ones; the same word again changes nothing. Raises ValidationError."""
    check_rating(skill, level, example)
    User.objects.select_for_update().get(pk=student.pk)  # the button pressed twice must not say it twice
    latest = SkillRating.objects.visible_to(student).kept().filter(skill=skill).first()
    if latest and (latest.level, latest.example) == (level, example):
        return latest
    refuse(no_room_for_word(student, skill))
    rating = SkillRating.objects.create(student=student, skill=skill, level=level, example=example, at=now)
    record("rate", rating, actor=actor, now=now)
    return rating


@transaction.atomic
def change_rating(rating: SkillRating, *, level: int, example: str, actor: User, now: datetime) -> SkillRating:
    """Set what was said once; its day stays. Raises ValidationError."""
    check_rating(rating.skill, level, example)
    changed = _changed(rating, {"level": level, "example": example})
    if changed:
        SkillRating.objects.filter(pk=rating.pk).update(**changed)
        rating.refresh_from_db()
        record("change", rating, actor=actor, now=now)
    return rating


@transaction.atomic
def add_record(
    student: User, *, name: str, text: str, taken_on: date | None = None, actor: User, now: datetime
) -> OwnRecord:
    """Keep a result from elsewhere; one with the same name, day and text is not kept twice. Raises ValidationError."""
    User.objects.select_for_update().get(pk=student.pk)
    same = OwnRecord.objects.visible_to(student).kept().filter(name=name, text=text, taken_on=taken_on).first()
    if same:
        return same
    refuse(no_room_for_record(student))
    row = OwnRecord.objects.create(student=student, name=name, text=text, taken_on=taken_on, created_at=now)
    record("add", row, actor=actor, now=now)
    return row


@transaction.atomic
def change_record(
    row: OwnRecord, *, name: str, text: str, taken_on: date | None, actor: User, now: datetime
) -> OwnRecord:
    """Set its three parts."""
    changed = _changed(row, {"name": name, "text": text, "taken_on": taken_on})
    if changed:
        OwnRecord.objects.filter(pk=row.pk).update(**changed)
        row.refresh_from_db()
        record("change", row, actor=actor, now=now)
    return row


def _changed(row: OwnRecord | SkillRating, given: dict[str, Any]) -> dict[str, Any]:
    """What is said otherwise than it was read: only that is written, or two tabs at once would undo one another."""
    return {name: value for name, value in given.items() if getattr(row, name) != value}
