"""What the student says by themselves: how far a skill goes, with an example, and results from elsewhere."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row

from .words import Skill


class Level(models.IntegerChoices):
    """How far a skill goes, said by what has been done, never by how sure one feels."""

    TRIED = 1, _("I have tried it, with someone beside me")
    WITH_HELP = 2, _("I have done it, with help when it got hard")
    ALONE = 3, _("I have done it on my own, more than once")
    SHOWN_OTHERS = 4, _("I have shown others how, or they come to me for it")


class SkillRatingQuerySet(OwnedQuerySet["SkillRating"]):
    def kept(self) -> Self:
        """Not removed by the student."""
        return self.filter(removed_at=None)


class SkillRating(Row):
    """What the student said of one skill on one day. A new word is a new row; earlier ones stay."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    skill = models.CharField(max_length=16, choices=Skill.choices)
    level = models.PositiveSmallIntegerField(choices=Level.choices)
    example = models.TextField()
    at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = SkillRatingQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-at", "-pk"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=~models.Q(example=""), name="no_rating_without_an_example"),
            models.CheckConstraint(condition=models.Q(level__gte=1, level__lte=4), name="level_of_four"),
        ]

    def __str__(self) -> str:
        return self.skill


class OwnRecordQuerySet(OwnedQuerySet["OwnRecord"]):
    def kept(self) -> Self:
        """Not removed by the student."""
        return self.filter(removed_at=None)


class OwnRecord(Row):
    """What an assessment made by others said, typed in by the student. Curbside reads nothing out of it."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=120)
    taken_on = models.DateField(null=True, blank=True)
    text = models.TextField()
    created_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = OwnRecordQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return self.name
