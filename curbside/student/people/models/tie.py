"""Who knows whom among a student's people, as far as the student was told."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row

from .contact import Contact


class TieSource(models.TextChoices):
    HAND = "hand", _("You noted it")
    DEBRIEF = "debrief", _("You heard it in a conversation")


class TieQuerySet(OwnedQuerySet["Tie"]):
    pass


class Tie(Row):
    """Two of the student's people know each other. Of a pair, `one` is the row with the smaller id."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="ties")
    one = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="ties_as_one")
    other = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="ties_as_other")
    source = models.CharField(max_length=10, choices=TieSource.choices, default=TieSource.HAND)
    noted_at = models.DateTimeField()

    objects = TieQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-noted_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["one", "other"], name="a_tie_once"),
            models.CheckConstraint(condition=models.Q(one__lt=models.F("other")), name="a_tie_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.one} knows {self.other}"
