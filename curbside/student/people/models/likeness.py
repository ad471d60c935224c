"""Two rows that may be one person, and what the student said about them."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models

from curbside.foundation.kit.rows import OwnedQuerySet, Row

from .contact import Contact


class Book(Row):
    """When a student's people last changed, and when they were last looked through for one person twice."""

    student = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="book")
    changed_at = models.DateTimeField()
    looked_at = models.DateTimeField(null=True, blank=True)

    objects = OwnedQuerySet["Book"].as_manager()

    def __str__(self) -> str:
        return "a book"


class LikePairQuerySet(OwnedQuerySet["LikePair"]):
    def undecided(self) -> Self:
        """Those the student still has to look at."""
        return self.filter(distinct_at=None, one__removed_at=None, other__removed_at=None).filter(
            one__folded_into=None, other__folded_into=None
        )


class LikePair(Row):
    """Two of the student's people who may be one; `one` is the row with the smaller id.

    `fields` holds what was compared, as codes: `[["name", "like", "nickname"], …]`. With `distinct_at` the student
    said that these are two people, and they are never suggested again.
    """

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="like_pairs")
    one = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="+")
    score = models.FloatField()
    fields = models.JSONField(default=list)
    found_at = models.DateTimeField()
    distinct_at = models.DateTimeField(null=True, blank=True)

    objects = LikePairQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-score", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["one", "other"], name="a_pair_once"),
            models.CheckConstraint(condition=models.Q(one__lt=models.F("other")), name="a_pair_in_order"),
        ]

    def __str__(self) -> str:
        return "two who may be one"


class MergeQuerySet(OwnedQuerySet["Merge"]):
    def standing(self) -> Self:
        """Not taken apart again."""
        return self.filter(undone_at=None)


class Merge(Row):
    """`folded` became part of `kept`, and what has to be put back to take them apart.

    `before` holds, by field of `kept`, what was there and what the merge made of it; `moved` the ids of the rows that
    hung on `folded`, by model and field; `made` the addresses and ties added to `kept`: `[["address", id], …]`.
    """

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="merges")
    kept = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="merges")
    folded = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="+")
    before = models.JSONField(default=dict)
    moved = models.JSONField(default=dict)
    made = models.JSONField(default=list)
    merged_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True, blank=True)

    objects = MergeQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-merged_at"]

    def __str__(self) -> str:
        return f"{self.folded} in {self.kept}"
