"""Whom to revive: the fields a student is open to, what counts how much, and whom not to show for now."""

from typing import ClassVar

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.specialties.models import Specialty
from curbside.student.people.models import Contact


class OpenFieldQuerySet(OwnedQuerySet["OpenField"]):
    pass


class OpenField(Row):
    """A specialty the student would like to hear more about. It says nothing about fitness or preference."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="open_fields")
    specialty = models.ForeignKey(Specialty, on_delete=models.CASCADE, related_name="+")
    marked_at = models.DateTimeField()

    objects = OpenFieldQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["student", "specialty"], name="an_open_field_once")]

    def __str__(self) -> str:
        return f"open to {self.specialty_id}"


def _weight(default: int) -> "models.PositiveSmallIntegerField[int, int]":
    """From 0, ignore, to 4, counts a lot."""
    return models.PositiveSmallIntegerField(default=default, validators=[MaxValueValidator(4)])


class RevivalWeightsQuerySet(OwnedQuerySet["RevivalWeights"]):
    pass


class RevivalWeights(Row):
    """How much each fact counts in the list, as the student moved it; the names are those of the facts."""

    student = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="revival_weights")
    introduced = _weight(2)
    lost_touch = _weight(2)
    peripheral = _weight(1)
    peers = _weight(3)
    open_field = _weight(3)
    little_known_field = _weight(1)
    bridging = _weight(1)
    changed_at = models.DateTimeField()

    objects = RevivalWeightsQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "revival weights"

    def __str__(self) -> str:
        return "what counts for a student"


class SetAsideQuerySet(OwnedQuerySet["SetAside"]):
    pass


class SetAside(Row):
    """Not now: a suggestion the student put away until a day. Taking it back removes the row.

    Several for one contact may stand side by side, as when two of the student's people become one; the last day counts.
    """

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="set_aside")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="set_aside")
    until = models.DateField()
    at = models.DateTimeField()

    objects = SetAsideQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-at"]
        verbose_name_plural = "set aside"

    def __str__(self) -> str:
        return f"not before {self.until}"
