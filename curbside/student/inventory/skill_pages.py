"""The page of all skills, and of one with its history."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _

from curbside.algorithms.patient_details import find_patient_details
from curbside.foundation.accounts.models import User

from .models import Skill, SkillRating
from .skill_words import HINTS


@dataclass(frozen=True, slots=True)
class SkillRow:
    """One skill, and what the student said of it, the latest first."""

    skill: Skill
    hint: str
    ratings: list[SkillRating]

    @property
    def latest(self) -> SkillRating | None:
        """What counts now."""
        return self.ratings[0] if self.ratings else None

    @property
    def last_level(self) -> dict[str, int]:
        """How far it went when it was last told of, to begin a form with."""
        return {"level": self.latest.level} if self.latest else {}


def skill_rows(student: User) -> list[SkillRow]:
    """All of them, in one order, in one query."""
    said: dict[str, list[SkillRating]] = {}
    for rating in SkillRating.objects.visible_to(student).kept():
        said.setdefault(rating.skill, []).append(rating)
    return [SkillRow(skill, str(HINTS[skill]), said.get(skill.value, [])) for skill in Skill]


def skill_row(student: User, asked: str) -> SkillRow | None:
    """One of them; None for a name that is none of ours."""
    if asked not in Skill.values:
        return None
    ratings = SkillRating.objects.visible_to(student).kept().filter(skill=asked)
    return SkillRow(Skill(asked), str(HINTS[Skill(asked)]), list(ratings))


def skill_hint(rating: SkillRating) -> str:
    """What the skill means here."""
    return str(HINTS[Skill(rating.skill)])


def say_kept(request: HttpRequest, example: str) -> None:
    """Say that it is kept, and what to take out of it."""
    messages.success(request, _("Kept, for you alone."))
    if find_patient_details(example):
        messages.warning(request, _("Something in it looks like a patient’s details. Please take them out."))
