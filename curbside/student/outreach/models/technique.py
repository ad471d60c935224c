"""What suits the student: three short answers, revisable any day."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row


class Ease(models.TextChoices):
    TALKING = "talking", _("Talking")
    WRITING = "writing", _("Writing")
    UNSURE = "unsure", _("No idea")


class Company(models.TextChoices):
    ONE = "one", _("One")
    FEW = "few", _("A few")
    EITHER = "either", _("Either")


class Start(models.TextChoices):
    NEAR = "near", _("Near home")
    CLASSMATES = "classmates", _("Among classmates")
    FURTHER = "further", _("Further out")


class TechniqueQuerySet(OwnedQuerySet["Technique"]):
    pass


class Technique(Row):
    """Which comes easier, how many at once, where to begin. It orders what is suggested, nothing more."""

    student = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="technique")
    ease = models.CharField(max_length=10, choices=Ease.choices, default=Ease.UNSURE)
    company = models.CharField(max_length=10, choices=Company.choices, default=Company.EITHER)
    start = models.CharField(max_length=10, choices=Start.choices, default=Start.NEAR)
    changed_at = models.DateTimeField()

    objects = TechniqueQuerySet.as_manager()

    def __str__(self) -> str:
        return "what suits a student"
