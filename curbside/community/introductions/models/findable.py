"""Someone's word that members of their centre may find them for introductions."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Centre
from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.specialties.models import Specialty


class Setting(models.TextChoices):
    """Where someone works."""

    RURAL = "rural", _("Rural or remote")
    COMMUNITY = "community", _("In the community")
    ACADEMIC = "academic", _("At a teaching hospital")


class FindableQuerySet(OwnedQuerySet["Findable"]):
    owner = "user"

    def standing(self) -> Self:
        """Given and not taken back."""
        return self.filter(withdrawn_at=None)


class Findable(Row):
    """Consent for one use: to be found, as someone in between or as the one looked for, by members of one centre.

    `wording` names the text that was agreed to. `words` is what a search reads: name, headline, specialty and setting,
    folded; it is empty once the consent is taken back. Brought to another installation it has no centre, and stands
    for nothing.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="findable")
    centre = models.ForeignKey(Centre, null=True, on_delete=models.CASCADE, related_name="findable")
    headline = models.CharField(max_length=200, blank=True)
    specialty = models.ForeignKey(Specialty, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    setting = models.CharField(max_length=10, choices=Setting.choices, blank=True)
    words = models.CharField(max_length=900, blank=True)
    wording = models.CharField(max_length=20)
    given_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    learned_at = models.DateTimeField(null=True, blank=True)

    objects = FindableQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-given_at"]
        indexes: ClassVar = [
            models.Index(fields=["user", "centre"], name="findable_by_user"),
            models.Index(fields=["learned_at"], condition=models.Q(withdrawn_at=None), name="findable_to_learn"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["user", "centre"], condition=models.Q(withdrawn_at=None), name="findable_once_a_centre"
            )
        ]

    def __str__(self) -> str:
        return "a word that one may be found"
