"""What a centre and its students add to the bank: what was asked, what helped, what is no longer offered."""

from typing import ClassVar, Final, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from curbside.foundation.accounts.models import Centre, Language
from curbside.foundation.kit.rows import OwnedQuerySet, Row

from .question import Question

NOTE_MAX: Final = 500
NOTES_MAX: Final = 20
"""Notes of one centre beside one question: more than that nobody reads."""


class FavouriteQuerySet(OwnedQuerySet["Favourite"]):
    pass


class Favourite(Row):
    """A question the student would like to find again. Nobody else sees it, and it is counted nowhere."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="favourites")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField()

    objects = FavouriteQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["student", "question"], name="a_favourite_once")]

    def __str__(self) -> str:
        return "a favourite"


class FollowUpOfferQuerySet(OwnedQuerySet["FollowUpOffer"]):
    def open(self) -> Self:
        """Not taken back."""
        return self.filter(taken_back_at=None)


class FollowUpOffer(Row):
    """A follow-up that helped a student, given to the bank of a centre: the text alone, without a name."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="follow_up_offers")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    centre = models.ForeignKey(Centre, null=True, on_delete=models.SET_NULL, related_name="+")
    text = models.CharField(max_length=200)
    language = models.CharField(max_length=2, choices=Language.choices)
    offered_at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True, blank=True)

    objects = FollowUpOfferQuerySet.as_manager()

    def __str__(self) -> str:
        return "a follow-up offered"


class CentreRow(Row):
    """The base of what coordinators write into their centre's bank: who, when, and when it was taken back."""

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="+")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True


class RetirementQuerySet(models.QuerySet["Retirement"]):
    def standing(self) -> Self:
        """Not taken back."""
        return self.filter(ended_at=None)


class Retirement(CentreRow):
    """A question a centre no longer offers. It stays on the sheets that have it."""

    objects = RetirementQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["centre", "question"], condition=models.Q(ended_at=None), name="retired_once_by_a_centre"
            )
        ]

    def __str__(self) -> str:
        return "a retirement"


class BankNoteQuerySet(models.QuerySet["BankNote"]):
    def standing(self) -> Self:
        """Not taken back."""
        return self.filter(ended_at=None)


class BankNote(CentreRow):
    """A coordinator's note on a question, for the members of the centre."""

    text = models.CharField(max_length=NOTE_MAX)

    objects = BankNoteQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["at"]

    def __str__(self) -> str:
        return "a note on a question"


class PublishedFollowUpQuerySet(models.QuerySet["PublishedFollowUp"]):
    def standing(self) -> Self:
        """Neither taken off by a coordinator nor taken back by the student."""
        return self.filter(ended_at=None, offer__taken_back_at=None)


class PublishedFollowUp(CentreRow):
    """A follow-up a coordinator put beside the question; it is shown while the student's offer stands."""

    offer = models.ForeignKey(FollowUpOffer, on_delete=models.CASCADE, related_name="published")

    objects = PublishedFollowUpQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["offer"], condition=models.Q(ended_at=None), name="a_follow_up_published_once"
            )
        ]

    def __str__(self) -> str:
        return "a follow-up in the bank"


class Mostly(models.TextChoices):
    """What kind of answer a question mostly got."""

    STORY = "story", pgettext_lazy("the answers", "mostly stories")
    FACT = "fact", pgettext_lazy("the answers", "mostly a fact or two")
    LITTLE = "little", pgettext_lazy("the answers", "mostly nothing much")
    MIXED = "mixed", _("answers of all kinds")


class BankTally(Row):
    """How often students of a centre asked a question, and what they mostly got, as added up on a few fixed days.

    Each count adds nothing, or five students and more at once while five others had not asked; a student is one in each
    count. What was added stays, also when somebody leaves, so that no two days subtract to a person.
    """

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="+")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="tallies")
    asked_by = models.PositiveIntegerField()
    mostly = models.CharField(max_length=8, choices=Mostly.choices, blank=True)
    counted_on = models.DateField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["centre", "question"], name="one_tally_each"),
            models.CheckConstraint(condition=models.Q(asked_by__gte=5), name="five_students_at_least"),
        ]

    def __str__(self) -> str:
        return "a tally"


class BankCount(Row):
    """The last fixed day on which a centre was looked at, and the day up to which its bank is counted.

    The second is earlier, or none, while too few students had finished anything since.
    """

    centre = models.OneToOneField(Centre, on_delete=models.CASCADE, related_name="+")
    looked_on = models.DateField()
    counted_to = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return "a count"
