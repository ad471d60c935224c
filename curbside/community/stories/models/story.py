"""How somebody really got there, as coded facts, with the words of both that it may be counted."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Centre
from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.mail.models import Link, Purpose
from curbside.student.reflection.models import Reflection, Through


class Planned(models.TextChoices):
    """Whether they had planned from the start what they do today."""

    YES = "yes", _("Yes, they had planned it")
    NO = "no", _("No, they had not")
    NOT_SAID = "not_said", _("It did not come up")


class AskedBy(models.TextChoices):
    """How the host is asked."""

    LETTER = "letter", _("By a letter with a link")
    IN_PERSON = "in_person", _("In person; they said yes to being counted")


class StoryQuerySet(OwnedQuerySet["Story"]):
    def visible_to(self, actor: object) -> Self:
        """The student's own; to the link made for one host, that one."""
        if isinstance(actor, Link):
            return self.filter(pk=actor.subject_id) if actor.purpose == Purpose.STORY else self.none()
        return super().visible_to(actor)

    def standing(self) -> Self:
        """Those that may be counted now: both said yes, and neither has taken it back."""
        said = self.exclude(student_yes_at=None).exclude(host_yes_at=None).exclude(centre=None)
        return said.filter(host_no_at=None, withdrawn_at=None)


class Story(Row):
    """One path without a name. Its facts stand still once it is offered: a change needs both words again.

    `turns` holds the kinds of turns in their order, at most five; `main` is the place of the one that mattered most.
    `through` is asked of the story and not of a turn, so that no answer follows from another one.
    `host` tells stories of one host apart from those of others: their address, or the contact where there is none.
    Brought to another installation it has no centre, and is counted nowhere.
    """

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stories")
    reflection = models.OneToOneField(Reflection, on_delete=models.CASCADE, related_name="story")
    centre = models.ForeignKey(Centre, null=True, on_delete=models.CASCADE, related_name="stories")
    planned = models.CharField(max_length=8, choices=Planned.choices, default=Planned.NOT_SAID)
    changes = models.PositiveSmallIntegerField(default=0)
    turns = models.JSONField(default=list)
    main = models.PositiveSmallIntegerField(default=0)
    through = models.CharField(max_length=10, choices=Through.choices, blank=True)
    quote = models.CharField(max_length=300, blank=True)
    asked_by = models.CharField(max_length=10, choices=AskedBy.choices, default=AskedBy.LETTER)
    host = models.CharField(max_length=254, blank=True)
    times_asked = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField()
    student_yes_at = models.DateTimeField(null=True, blank=True)
    host_yes_at = models.DateTimeField(null=True, blank=True)
    host_quote_yes_at = models.DateTimeField(null=True, blank=True)
    host_no_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = StoryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]
        indexes: ClassVar = [models.Index(fields=["centre", "host_yes_at"], name="stories_of_a_centre")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(host_quote_yes_at=None) | ~models.Q(asked_by="in_person"),
                name="quoted_by_their_own_word_only",
            )
        ]

    def __str__(self) -> str:
        return "a path without a name"

    @property
    def is_offered(self) -> bool:
        """Whether the student's word stands."""
        return self.student_yes_at is not None and self.withdrawn_at is None
