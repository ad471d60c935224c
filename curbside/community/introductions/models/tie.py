"""That one member knows another, where both said that they may be found."""

from typing import ClassVar

from django.conf import settings
from django.db import models


class Acquaintance(models.Model):
    """The address book of `source` holds an address of `target`. Derived: made anew from books and consents.

    `strength` is above 0 and at most 1. Nobody's page lists these rows; they only make paths.
    """

    source = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", db_index=False)
    target = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", db_index=False)
    strength = models.FloatField()

    objects: ClassVar[models.Manager["Acquaintance"]] = models.Manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["source", "target", "strength"], name="acquaintance_out"),
            models.Index(fields=["target", "source", "strength"], name="acquaintance_in"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["source", "target"], name="acquaintance_once"),
            models.CheckConstraint(condition=~models.Q(source=models.F("target")), name="acquaintance_of_another"),
        ]

    def __str__(self) -> str:
        return "an acquaintance"
