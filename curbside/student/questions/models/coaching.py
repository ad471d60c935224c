"""A sheet shown to a coordinator, what they say on its cards, and a question they would like for the bank."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.kit.rows import Row

from .question import Question
from .sheet import Card, Sheet


class ShareQuerySet(models.QuerySet["Share"]):
    def visible_to(self, actor: object) -> Self:
        """The student's own, ended ones too; and to the coordinator, those still open while they run that centre."""
        if not isinstance(actor, User):
            return self.none()
        coached = models.Q(coordinator=actor, ended_at=None, centre__in=Centre.objects.run_by(actor))
        return self.filter(models.Q(sheet__conversation__student=actor) | coached)

    def open(self) -> Self:
        """Not taken back."""
        return self.filter(ended_at=None)


class Share(Row):
    """One sheet shown to one coordinator, from one day until another. Hopes are never part of it."""

    sheet = models.ForeignKey(Sheet, on_delete=models.CASCADE, related_name="shares")
    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="+")
    coordinator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    shared_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = ShareQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-shared_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["sheet", "coordinator"], condition=models.Q(ended_at=None), name="shared_once_with_each"
            )
        ]

    def __str__(self) -> str:
        return "a sheet shown to a coordinator"


class CommentQuerySet(models.QuerySet["Comment"]):
    def visible_to(self, actor: object) -> Self:
        """Those on the student's own cards; and to the coordinator, those on sheets still shown to them."""
        return self.filter(share__in=Share.objects.visible_to(actor))

    def kept(self) -> Self:
        """Not taken back by whoever wrote it."""
        return self.filter(removed_at=None)


class Comment(Row):
    """A word on one card, from the coordinator or the student's answer to it."""

    share = models.ForeignKey(Share, on_delete=models.CASCADE, related_name="comments")
    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    text = models.TextField()
    created_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = CommentQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["created_at"]

    def __str__(self) -> str:
        return "a word on a card"


class BankOfferQuerySet(models.QuerySet["BankOffer"]):
    def visible_to(self, actor: object) -> Self:
        """Those about the student's own cards, and those the coordinator may see."""
        return self.filter(share__in=Share.objects.visible_to(actor))


class BankOffer(Row):
    """A coordinator asks whether a question may go into the bank; the student says yes, no, or nothing.

    `text` is the wording that was asked about: only that may go in. `question` is what came of it.
    """

    share = models.ForeignKey(Share, on_delete=models.CASCADE, related_name="offers")
    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="offers")
    text = models.CharField(max_length=300)
    asked_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True, blank=True)
    agreed = models.BooleanField(null=True, blank=True)
    question = models.ForeignKey(Question, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    objects = BankOfferQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-asked_at"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["card", "text"], name="asked_once_for_the_bank")]

    def __str__(self) -> str:
        return "a question asked for"
