"""How asking felt."""

from typing import ClassVar

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.student.people.models import Contact


class Felt(models.TextChoices):
    FINE = "fine", _("Fine")
    SO_SO = "so_so", _("So-so")
    BAD = "bad", _("Bad")


class FeelingQuerySet(OwnedQuerySet["Feeling"]):
    owner = "contact__student"


class Feeling(Row):
    """How asking this person felt, and on which level of the ladder they stood then (0 nearest, 5 farthest)."""

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="feelings")
    felt = models.CharField(max_length=6, choices=Felt.choices)
    level = models.PositiveSmallIntegerField(validators=[MaxValueValidator(5)])
    at = models.DateTimeField()

    objects = FeelingQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-at"]

    def __str__(self) -> str:
        return self.felt
