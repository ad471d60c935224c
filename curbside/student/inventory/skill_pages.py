"""The page of all skills, and of one with its history."""

from dataclasses import dataclass

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
