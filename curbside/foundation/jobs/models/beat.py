"""The worker's heartbeat."""

from typing import ClassVar

from django.db import models


class Beat(models.Model):
    """When a job of the timetable last ran to its end or handled a row, on any worker."""

    job = models.CharField(max_length=60, primary_key=True)
    at = models.DateTimeField()

    objects: ClassVar[models.Manager["Beat"]] = models.Manager()

    def __str__(self) -> str:
        return self.job
