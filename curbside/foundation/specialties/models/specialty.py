"""Disciplines of the residency match, and faculties of medicine."""

from typing import ClassVar

from django.db import models
from django.utils.translation import get_language


class Named(models.Model):
    """Dated reference data with a name in each language and its source."""

    slug = models.SlugField(primary_key=True, max_length=80)
    name_en = models.CharField(max_length=200)
    name_fr = models.CharField(max_length=200)
    valid_from = models.CharField(max_length=10)
    valid_to = models.CharField(max_length=10, blank=True)
    source = models.CharField(max_length=200)
    source_url = models.URLField(max_length=300)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The name in the reader's language."""
        return self.name_fr if (get_language() or "en").startswith("fr") else self.name_en


class Specialty(Named):
    """An entry discipline of the residency match."""

    objects: ClassVar[models.Manager["Specialty"]] = models.Manager()

    class Meta:
        verbose_name_plural = "specialties"


class Alias(models.Model):
    """Another name of a specialty: former, short, common."""

    specialty = models.ForeignKey(Specialty, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=2)
    kind = models.CharField(max_length=20)
    valid_from = models.CharField(max_length=10, blank=True)
    valid_to = models.CharField(max_length=10, blank=True)

    class Meta:
        verbose_name_plural = "aliases"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["specialty", "name", "language"], name="an_alias_once")
        ]

    def __str__(self) -> str:
        return self.name


class School(Named):
    """A faculty of medicine."""

    city = models.CharField(max_length=100)
    province = models.CharField(max_length=2)
    language = models.CharField(max_length=4)
    aliases = models.TextField(blank=True)

    objects: ClassVar[models.Manager["School"]] = models.Manager()
