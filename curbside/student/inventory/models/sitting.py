"""Sittings: one time through the values or the interests, on one or several days. Earlier ones are kept."""

from typing import ClassVar, Self
from uuid import UUID

from django.conf import settings
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery

from curbside.foundation.kit.rows import OwnedQuerySet, Row

from .activities import Activity, HowMuch
from .words import Value

ACTIVITIES = len(Activity)


class Sitting(Row):
    """Its order follows from its seed, so that it stays the same when one comes back."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    seed = models.PositiveIntegerField()
    begun_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    # What `counted` adds.
    answered: int
    total: int

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return "a sitting"


class ValueSittingQuerySet(OwnedQuerySet["ValueSitting"]):
    def kept(self) -> Self:
        """Not removed by the student."""
        return self.filter(removed_at=None)

    def counted(self) -> Self:
        """With `answered` and `total`, the numbers of sets, and `go_on`, the first one still to choose in."""
        open_sets = ChoiceSet.objects.filter(sitting=OuterRef("pk"), answered_at=None).order_by("position")
        return self.annotate(
            total=models.Count("sets"),
            answered=models.Count("sets", filter=Q(sets__answered_at__isnull=False)),
            go_on=Subquery(open_sets.values("pk")[:1]),
        ).order_by("-begun_at", "-pk")  # said here: what is counted has no order of its own

    def with_answers(self, least: int) -> Self:
        """Counted, those with so many answered sets at least."""
        return self.counted().filter(Q(answered__gte=least))


class ValueSitting(Sitting):
    """One time through the sets of four conditions."""

    go_on: UUID | None
    objects = ValueSittingQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-begun_at"]


class ChoiceSetQuerySet(OwnedQuerySet["ChoiceSet"]):
    owner = "sitting__student"

    def answered(self) -> Self:
        """Those in which the student chose."""
        return self.filter(answered_at__isnull=False)


def _shown() -> "models.CharField[str, str]":
    return models.CharField(max_length=16, choices=Value.choices)


class ChoiceSet(Row):
    """Four conditions as they were shown, which mattered most and which least; both are empty before an answer."""

    sitting = models.ForeignKey(ValueSitting, on_delete=models.CASCADE, related_name="sets")
    position = models.PositiveSmallIntegerField()
    first = _shown()
    second = _shown()
    third = _shown()
    fourth = _shown()
    best = models.CharField(max_length=16, choices=Value.choices, blank=True)
    worst = models.CharField(max_length=16, choices=Value.choices, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    objects = ChoiceSetQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["sitting", "position"], name="one_answer_a_set"),
            models.CheckConstraint(
                condition=Q(best="", worst="", answered_at=None)
                | (Q(answered_at__isnull=False) & ~Q(best="") & ~Q(worst="") & ~Q(best=F("worst"))),
                name="best_is_not_worst",
            ),
            models.CheckConstraint(
                condition=Q(answered_at=None)
                | (
                    (Q(best=F("first")) | Q(best=F("second")) | Q(best=F("third")) | Q(best=F("fourth")))
                    & (Q(worst=F("first")) | Q(worst=F("second")) | Q(worst=F("third")) | Q(worst=F("fourth")))
                ),
                name="chosen_from_what_was_shown",
            ),
        ]

    def __str__(self) -> str:
        return "a set of four"

    @property
    def shown(self) -> tuple[str, str, str, str]:
        """The four codes, in the order in which they stood."""
        return (self.first, self.second, self.third, self.fourth)


class InterestSittingQuerySet(OwnedQuerySet["InterestSitting"]):
    def kept(self) -> Self:
        """Not removed by the student."""
        return self.filter(removed_at=None)

    def counted(self) -> Self:
        """With `answered` and `total`, the numbers of activities."""
        counted = self.annotate(answered=models.Count("likings"), total=models.Value(ACTIVITIES))
        return counted.order_by("-begun_at", "-pk")

    def with_answers(self, least: int) -> Self:
        """Counted, those with so many answered activities at least."""
        return self.counted().filter(Q(answered__gte=least))


class InterestSitting(Sitting):
    """One time through the forty-eight activities."""

    objects = InterestSittingQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-begun_at"]


class LikingQuerySet(OwnedQuerySet["Liking"]):
    owner = "sitting__student"


class Liking(Row):
    """How much the student would like one activity."""

    sitting = models.ForeignKey(InterestSitting, on_delete=models.CASCADE, related_name="likings")
    activity = models.CharField(max_length=2, choices=Activity.choices)
    how_much = models.PositiveSmallIntegerField(choices=HowMuch.choices)

    objects = LikingQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["sitting", "activity"], name="one_liking_an_activity"),
            models.CheckConstraint(condition=Q(how_much__gte=1, how_much__lte=5), name="liking_in_five_steps"),
        ]

    def __str__(self) -> str:
        return "a liking"
