"""The shelf beside the bank: tools made elsewhere, each looked at on a day."""

from datetime import date, timedelta
from typing import ClassVar, Final, Self

from django.conf import settings
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.kit.rows import Row

OLD_AFTER: Final = timedelta(days=365)
"""After this long, what the shelf says of a tool may no longer be so."""


class ToolKind(models.TextChoices):
    QUESTIONS = "questions", _("Collections of questions")
    NETWORKS = "networks", _("Networks and associations")
    ASSESSMENTS = "assessments", _("Assessments and workbooks")
    PROFILES = "profiles", _("Descriptions of specialties")


class Cost(models.TextChoices):
    FREE = "free", _("Free")
    MEMBERS = "members", _("For members, or through a school")
    PAID = "paid", _("Paid")
    UNKNOWN = "unknown", _("Cost not known")


class ToolLanguage(models.TextChoices):
    ENGLISH = "en", _("In English")
    FRENCH = "fr", _("In French")
    BOTH = "both", _("In English and French")


class ToolQuerySet(models.QuerySet["Tool"]):
    def visible_to(self, actor: object) -> Self:
        """What ships with Curbside, and what the actor's own centres keep; taken off ones as well."""
        if not isinstance(actor, User):
            return self.none()
        return self.filter(models.Q(centre=None) | models.Q(centre__in=Centre.objects.visible_to(actor)))

    def kept(self) -> Self:
        """Not taken off."""
        return self.filter(removed_at=None)

    def shipped(self) -> Self:
        """Those of this version's file."""
        return self.filter(centre=None)


class Tool(Row):
    """A tool made elsewhere, what it is for, and when somebody last looked at it.

    One without a `centre` ships with Curbside, under its `code`. A centre changes it, or takes it off, by an entry of
    its own that `replaces` the code.
    """

    code = models.SlugField(max_length=40, blank=True)
    replaces = models.SlugField(max_length=40, blank=True)
    centre = models.ForeignKey(Centre, null=True, blank=True, on_delete=models.CASCADE, related_name="tools")
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=12, choices=ToolKind.choices)
    address = models.URLField(max_length=300)
    what_for_en = models.CharField(max_length=300, blank=True)
    what_for_fr = models.CharField(max_length=300, blank=True)
    cost = models.CharField(max_length=8, choices=Cost.choices, default=Cost.UNKNOWN)
    language = models.CharField(max_length=4, choices=ToolLanguage.choices)
    looked_on = models.DateField()
    looked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = ToolQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["kind", "name"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["code"], condition=~models.Q(code=""), name="one_tool_for_a_code"),
            models.UniqueConstraint(
                fields=["centre", "replaces"], condition=~models.Q(replaces=""), name="replaced_once_by_a_centre"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_in_the_readers_language(self) -> bool:
        """Whether the tool itself can be used in the language of the page."""
        return self.language in (ToolLanguage.BOTH, (get_language() or "en")[:2])

    @property
    def name_language(self) -> str:
        """The language of its name; the page's own where it has both."""
        return (get_language() or "en")[:2] if self.language == ToolLanguage.BOTH else self.language

    @property
    def what_for_language(self) -> str:
        """The language in which `what_for` is written."""
        return "fr" if self.what_for == self.what_for_fr else "en"

    @property
    def what_for(self) -> str:
        """What it is good for, in the reader's language where somebody wrote it so."""
        own, other = self.what_for_en, self.what_for_fr
        if (get_language() or "en").startswith("fr"):
            own, other = other, own
        return own or other

    def is_old(self, today: date) -> bool:
        """Whether more than a year has gone by since somebody looked."""
        return today - self.looked_on > OLD_AFTER
