"""The sheet: the questions for one conversation, each with the hope behind it."""

from typing import ClassVar, Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.student.people.models import Conversation

from .question import Question


class SheetQuerySet(OwnedQuerySet["Sheet"]):
    owner = "conversation__student"


class Sheet(Row):
    """One sheet a conversation."""

    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="sheet")
    known = models.TextField(blank=True, help_text=_("What the student already knows, for the one-page brief."))
    created_at = models.DateTimeField()

    objects: ClassVar[SheetQuerySet] = SheetQuerySet.as_manager()  # type: ignore[assignment]

    def __str__(self) -> str:
        return "a sheet"


class CardQuerySet(OwnedQuerySet["Card"]):
    owner = "sheet__conversation__student"

    def on_sheet(self) -> Self:
        """Those the student will take along."""
        return self.filter(is_on_sheet=True)


class Card(Row):
    """A question with the student's hope. Without a hope it waits beside the sheet."""

    sheet = models.ForeignKey(Sheet, on_delete=models.CASCADE, related_name="cards")
    question = models.ForeignKey(Question, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    text = models.CharField(max_length=300)
    follow_up = models.CharField(max_length=300, blank=True)
    hope = models.TextField(blank=True)
    why = models.TextField(blank=True)
    is_on_sheet = models.BooleanField(default=False)
    position = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField()

    objects: ClassVar[CardQuerySet] = CardQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering: ClassVar = ["position", "created_at"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(is_on_sheet=False) | ~models.Q(hope=""), name="hope_first")
        ]

    def __str__(self) -> str:
        return self.text
