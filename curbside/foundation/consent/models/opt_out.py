"""One address that asked not to be asked again."""

from typing import ClassVar

from django.db import models


def normalise(email: str) -> str:
    """The form in which addresses are compared: trimmed, lower case."""
    return email.strip().lower()


class OptOut(models.Model):
    """Holds everywhere, for every student and every centre, until its owner takes it back."""

    email = models.EmailField(unique=True)
    since = models.DateTimeField()

    objects: ClassVar[models.Manager["OptOut"]] = models.Manager()

    def __str__(self) -> str:
        return "an opt-out"
