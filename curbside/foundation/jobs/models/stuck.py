"""A row that a job could not handle."""

from datetime import timedelta
from typing import ClassVar, Final

from django.db import models

PAUSES: Final = (timedelta(seconds=5), timedelta(seconds=15), timedelta(seconds=60))


class Stuck(models.Model):
    """Since when a job has failed at a row, and when it tried last. Gone as soon as the row is handled or not due.

    `error` is the name of the exception's class, never its text: that may hold what people wrote.
    """

    job = models.CharField(max_length=60)
    row = models.CharField(max_length=40)
    since = models.DateTimeField()
    tried_at = models.DateTimeField()
    tries = models.PositiveIntegerField(default=1)
    error = models.CharField(max_length=80)

    objects: ClassVar[models.Manager["Stuck"]] = models.Manager()

    class Meta:
        verbose_name_plural = "stuck"
        constraints: ClassVar = [models.UniqueConstraint(fields=["job", "row"], name="stuck_once_in_each_job")]

    def __str__(self) -> str:
        return self.job

    @property
    def pause(self) -> timedelta:
        """How long the row is left alone after the last try: a minute at most."""
        return PAUSES[min(self.tries, len(PAUSES)) - 1]
