"""Three small messages for someone the student has not been in touch with for long."""

from typing import ClassVar, Self

from django.db import models

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.student.people.models import Contact


class WarmUpQuerySet(OwnedQuerySet["WarmUp"]):
    owner = "contact__student"

    def open(self) -> Self:
        """Neither stopped nor done, with someone the student keeps."""
        return self.filter(ended_at=None, contact__removed_at=None, contact__folded_into=None)


class WarmUp(Row):
    """A warm-up with one contact. Curbside sends none of its messages."""

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="warm_ups")
    started_at = models.DateTimeField()
    paused_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = WarmUpQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-started_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["contact"], condition=models.Q(ended_at=None), name="one_open_warm_up_a_contact"
            )
        ]

    def __str__(self) -> str:
        return "a warm-up"


class WarmUpMessageQuerySet(OwnedQuerySet["WarmUpMessage"]):
    owner = "warm_up__contact__student"


class WarmUpMessage(Row):
    """One of the three: a hello, a small thing, then the ask. Sent by the student, from their own mail."""

    warm_up = models.ForeignKey(WarmUp, on_delete=models.CASCADE, related_name="messages")
    position = models.PositiveSmallIntegerField()
    text = models.TextField(blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    objects = WarmUpMessageQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(position__range=(1, 3)), name="one_of_three"),
            models.CheckConstraint(
                condition=models.Q(answered_at=None) | ~models.Q(sent_at=None), name="answered_once_sent"
            ),
            models.UniqueConstraint(fields=["warm_up", "position"], name="a_message_a_place"),
        ]

    def __str__(self) -> str:
        return f"message {self.position}"
