"""One line of who did what."""

from typing import ClassVar

from django.conf import settings
from django.db import models


class Entry(models.Model):
    """Who did what to which row, when. Never a text, an address or a token."""

    actor = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    verb = models.CharField(max_length=60)
    subject_type = models.CharField(max_length=60)
    subject_id = models.CharField(max_length=40)
    at = models.DateTimeField(db_index=True)

    objects: ClassVar[models.Manager["Entry"]] = models.Manager()

    class Meta:
        verbose_name_plural = "entries"

    def __str__(self) -> str:
        return f"{self.verb} {self.subject_type}"
