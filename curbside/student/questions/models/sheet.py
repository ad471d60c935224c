"""The sheet: the questions for one conversation, each with the hope behind it."""

from typing import ClassVar, Self

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.student.inventory.models import Interest, Skill, Value
from curbside.student.people.models import Conversation

from .question import Question, Theme

OWN_QUESTION_MINUTES = 4


class SheetQuerySet(OwnedQuerySet["Sheet"]):
    owner = "conversation__student"


class Sheet(Row):
    """One sheet a conversation. `minutes` is how long the talk may last, where the student said so."""

    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, related_name="sheet")
    known = models.TextField(blank=True, help_text=_("What the student already knows, for the one-page brief."))
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    created_at = models.DateTimeField()

    objects = SheetQuerySet.as_manager()

    def __str__(self) -> str:
        return "a sheet"

    def get_absolute_url(self) -> str:
        return reverse("questions:sheet", args=[self.pk])


class CardQuerySet(OwnedQuerySet["Card"]):
    owner = "sheet__conversation__student"

    def kept(self) -> Self:
        """Not removed by the student."""
        return self.filter(removed_at=None)

    def on_sheet(self) -> Self:
        """Those the student will take along. A removed card is never among them."""
        return self.filter(is_on_sheet=True)

    def waiting(self) -> Self:
        """Those beside the sheet, most for want of a hope."""
        return self.kept().filter(is_on_sheet=False)


class Card(Row):
    """A question with the student's hope. Without a hope it waits beside the sheet.

    `value`, `skill` and `interest` say what the hope speaks to; `let_be` are the codes of suggestions about the wording
    that the student read and left; `own_minutes` is the student's word on how long the answer may take.
    """

    sheet = models.ForeignKey(Sheet, on_delete=models.CASCADE, related_name="cards")
    question = models.ForeignKey(Question, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    text = models.CharField(max_length=300)
    follow_up = models.CharField(max_length=300, blank=True)
    hope = models.TextField(blank=True)
    why = models.TextField(blank=True)
    value = models.CharField(max_length=16, choices=Value.choices, blank=True)
    skill = models.CharField(max_length=16, choices=Skill.choices, blank=True)
    interest = models.CharField(max_length=16, choices=Interest.choices, blank=True)
    let_be = models.JSONField(default=list, blank=True)
    own_minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    is_on_sheet = models.BooleanField(default=False)
    position = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = CardQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position", "created_at"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(is_on_sheet=False) | ~models.Q(hope=""), name="hope_first"),
            models.CheckConstraint(
                condition=models.Q(is_on_sheet=False) | models.Q(removed_at=None), name="removed_is_off_the_sheet"
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def minutes(self) -> int:
        """How long the answer may take: the student's word, the bank's figure, or a middling one."""
        return self.own_minutes or (self.question.minutes if self.question else OWN_QUESTION_MINUTES)

    @property
    def speaks_to(self) -> str:
        """What the hope is linked to, as one code: `value:control`; empty for nothing."""
        links = {"value": self.value, "skill": self.skill, "interest": self.interest}
        return next((f"{kind}:{code}" for kind, code in links.items() if code), "")

    @property
    def linked_to(self) -> str:
        """The same in the reader's words."""
        return str(self.get_value_display() or self.get_skill_display() or self.get_interest_display())

    @property
    def is_who_next(self) -> bool:
        """Whether it asks whom else to meet, and so comes last."""
        return self.question is not None and self.question.theme == Theme.WHO_NEXT
