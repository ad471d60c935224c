"""What a conversation says about a specialty and something the student cares about, and where its speaker stands."""

from typing import ClassVar, Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.specialties.models import Specialty
from curbside.student.inventory.models import Value
from curbside.student.people.models import Contact

from .reflection import Heard, Reflection


class Leans(models.TextChoices):
    """Which way it points: whether the work gives what this value asks for."""

    FOR = "for", _("There is much of it")
    AGAINST = "against", _("There is little of it")


class Strength(models.IntegerChoices):
    """How plainly it was said."""

    A_LITTLE = 1, _("A little")
    CLEARLY = 2, _("Clearly")
    STRONGLY = 3, _("Strongly")


class Known(models.TextChoices):
    """How the speaker knows."""

    LIVES_IT = "lives_it", _("They live it")
    SAW_IT = "saw_it", _("They saw it")
    HEARD_IT = "heard_it", _("They heard it")


class EvidenceQuerySet(OwnedQuerySet["Evidence"]):
    owner = "reflection__meeting__conversation__student"

    def kept(self) -> Self:
        """Not taken out by the student."""
        return self.filter(removed_at=None)


class Evidence(Row):
    """One thing heard that speaks for or against a value in a specialty. The words are the student's."""

    reflection = models.ForeignKey(Reflection, on_delete=models.CASCADE, related_name="evidence")
    heard = models.ForeignKey(Heard, null=True, blank=True, on_delete=models.SET_NULL, related_name="evidence")
    value = models.CharField(max_length=16, choices=Value.choices)
    specialty = models.ForeignKey(Specialty, on_delete=models.PROTECT, related_name="+")
    leans = models.CharField(max_length=8, choices=Leans.choices)
    strength = models.PositiveSmallIntegerField(choices=Strength.choices, default=Strength.CLEARLY)
    known = models.CharField(max_length=10, choices=Known.choices, default=Known.LIVES_IT)
    words = models.TextField(blank=True)
    created_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["created_at"]

    def __str__(self) -> str:
        return "a piece of evidence"


class Setting(models.TextChoices):
    ACADEMIC = "academic", _("An academic centre")
    COMMUNITY = "community", _("A community practice")


class Career(models.TextChoices):
    TRAINING = "training", _("Still in training")
    EARLY = "early", _("Their first ten years")
    LATE = "late", _("Longer than ten years")


class Area(models.TextChoices):
    RURAL = "rural", _("Rural or remote")
    URBAN = "urban", _("A city")


class Gender(models.TextChoices):
    WOMAN = "woman", _("A woman")
    MAN = "man", _("A man")
    ANOTHER = "another", _("Another, or not said")


class ViewpointQuerySet(OwnedQuerySet["Viewpoint"]):
    owner = "contact__student"


class Viewpoint(Row):
    """From where somebody speaks, as far as the student knows. Each part may stay open."""

    FILLED: ClassVar = ("setting", "career", "area", "gender")
    """The parts; where two of the student's people turn out to be one, the open ones are filled from the other's."""

    contact = models.OneToOneField(Contact, on_delete=models.CASCADE, related_name="viewpoint")
    setting = models.CharField(max_length=10, choices=Setting.choices, blank=True)
    career = models.CharField(max_length=10, choices=Career.choices, blank=True)
    area = models.CharField(max_length=10, choices=Area.choices, blank=True)
    gender = models.CharField(max_length=10, choices=Gender.choices, blank=True)
    changed_at = models.DateTimeField()

    objects = ViewpointQuerySet.as_manager()

    def __str__(self) -> str:
        return "a viewpoint"

    def in_words(self) -> list[str]:
        """What is known, part by part, in words."""
        parts = (self.get_setting_display(), self.get_area_display(), self.get_career_display())
        return [str(part) for part in (*parts, self.get_gender_display()) if part]
