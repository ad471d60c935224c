"""A sheet shown to a coordinator, what they say on its cards, and a question they would like for the bank.

`visible_to` gives the student what is theirs. `shown_to` gives a coordinator what is shown to them at this moment.
"""

from typing import ClassVar, Final, Self

from django.conf import settings
from django.db import models

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.foundation.kit.rows import OwnedQuerySet, Row

from .question import Question
from .sheet import Card, Sheet

DESCRIBED_MAX: Final = 120
COMMENT_MAX: Final = 1_000
BANK_TEXT_MAX: Final = 200
"""Characters of a question or a follow-up in the bank."""


class ShareQuerySet(OwnedQuerySet["Share"]):
    owner = "sheet__conversation__student"

    def open(self) -> Self:
        """Not taken back."""
        return self.filter(ended_at=None)

    def seen(self) -> Self:
        """Those open, while both the coordinator and the student belong to the centre in their roles."""
        current = Membership.objects.current().filter(centre=models.OuterRef("centre"))
        return self.open().filter(
            models.Exists(current.filter(user=models.OuterRef("sheet__conversation__student"))),
            models.Exists(current.filter(user=models.OuterRef("coordinator"), role=Role.COORDINATOR)),
            sheet__conversation__contact__removed_at=None,
        )

    def shown_to(self, actor: object) -> Self:
        """Those this coordinator sees at this moment."""
        return self.seen().filter(coordinator=actor) if isinstance(actor, User) else self.none()


class Share(Row):
    """One sheet shown to one coordinator, from one day until another. Hopes are never part of it.

    `described` is whom the questions are for, in the student's words and without a name. Without a `coordinator` (their
    account is gone, or the row came from another installation) nobody is shown anything.
    """

    sheet = models.ForeignKey(Sheet, on_delete=models.CASCADE, related_name="shares")
    centre = models.ForeignKey(Centre, null=True, on_delete=models.SET_NULL, related_name="+")
    coordinator = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    described = models.CharField(max_length=DESCRIBED_MAX, blank=True)
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


class CommentQuerySet(OwnedQuerySet["Comment"]):
    owner = "share__sheet__conversation__student"

    def kept(self) -> Self:
        """Not taken back by whoever wrote it."""
        return self.filter(removed_at=None)

    def shown_to(self, actor: object) -> Self:
        """Those on sheets shown to this coordinator."""
        return self.filter(share__in=Share.objects.shown_to(actor))


class Comment(Row):
    """A word on one card, from the coordinator or the student's answer to it.

    `wording` is the question as it read when the word was written: it may be another by now.
    """

    share = models.ForeignKey(Share, on_delete=models.CASCADE, related_name="comments")
    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    wording = models.CharField(max_length=300)
    text = models.TextField()
    created_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = CommentQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["created_at"]

    def __str__(self) -> str:
        return "a word on a card"


class BankOfferQuerySet(OwnedQuerySet["BankOffer"]):
    owner = "share__sheet__conversation__student"

    def asked(self) -> Self:
        """Not taken back by the coordinator."""
        return self.filter(withdrawn_at=None)

    def shown_to(self, actor: object) -> Self:
        """Those about sheets shown to this coordinator."""
        return self.filter(share__in=Share.objects.shown_to(actor))


class BankOffer(Row):
    """A coordinator asks whether a question may go into the bank; the student says yes, no, or nothing.

    The two texts are the wording that was asked about, in both languages: only that may go in. `question` is what came
    of it.
    """

    share = models.ForeignKey(Share, on_delete=models.CASCADE, related_name="offers")
    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="offers")
    text_en = models.CharField(max_length=BANK_TEXT_MAX)
    text_fr = models.CharField(max_length=BANK_TEXT_MAX)
    asked_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    agreed = models.BooleanField(null=True, blank=True)
    question = models.ForeignKey(Question, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    objects = BankOfferQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-asked_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["share", "card"], condition=models.Q(withdrawn_at=None), name="asked_once_for_the_bank"
            )
        ]

    def __str__(self) -> str:
        return "a question asked for"

    @property
    def is_published(self) -> bool:
        """Whether it is in the bank, where an answer changes nothing any more."""
        return self.question_id is not None
