"""When and where the two meet."""

from datetime import datetime, timedelta
from typing import ClassVar, Self
from uuid import uuid4

from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models.user import check_time_zone
from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.mail.models import Link, Purpose
from curbside.student.people.models import Conversation


class MeetingState(models.TextChoices):
    CONFIRMED = "confirmed", _("Confirmed")
    HELD = "held", _("Held")
    CANCELLED = "cancelled", _("Cancelled")
    MISSED = "missed", _("Missed")


class PlaceKind(models.TextChoices):
    """Never a home or a home office."""

    PUBLIC = "public", _("A public place, such as a café or a library")
    WORKPLACE = "workplace", _("A workplace, such as a clinic or the hospital")
    VIDEO = "video", _("By video")
    PHONE = "phone", _("By phone")


def new_uid() -> str:
    """The calendar identity of a meeting; it never changes."""
    return f"{uuid4()}@curbside"


class MeetingQuerySet(OwnedQuerySet["Meeting"]):
    owner = "conversation__student"

    def visible_to(self, actor: object) -> Self:
        """The student's own; for the link in an invitation, that one."""
        if isinstance(actor, Link) and actor.purpose == Purpose.MEETING:
            return self.filter(pk=actor.subject_id)
        return super().visible_to(actor)

    def upcoming(self, now: datetime) -> Self:
        """Confirmed and not yet over."""
        return self.filter(state=MeetingState.CONFIRMED, starts_at__gt=now - timedelta(hours=2))


class Meeting(Row):
    """One time and place. `sequence` rises with each change the calendars must hear of."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="meetings")
    state = models.CharField(max_length=10, choices=MeetingState.choices, default=MeetingState.CONFIRMED)
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(default=30)
    time_zone = models.CharField(max_length=60, validators=[check_time_zone])
    place_kind = models.CharField(max_length=10, choices=PlaceKind.choices)
    place = models.CharField(max_length=300, blank=True)
    uid = models.CharField(max_length=80, unique=True, default=new_uid, editable=False)
    sequence = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True, blank=True)
    held_at = models.DateTimeField(null=True, blank=True)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["starts_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["conversation"],
                condition=models.Q(state="confirmed"),
                name="one_meeting_ahead",
            )
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["starts_at"],
                condition=models.Q(state="confirmed", reminded_at=None),
                name="meetings_to_remind_of",
            )
        ]

    def __str__(self) -> str:
        return f"a meeting, {self.state}"

    @property
    def ends_at(self) -> datetime:
        """When the talk should be over."""
        return self.starts_at + timedelta(minutes=self.minutes)


class Side(models.TextChoices):
    STUDENT = "student", _("the student")
    HOST = "host", _("the other person")


class CancellationQuerySet(OwnedQuerySet["Cancellation"]):
    owner = "meeting__conversation__student"


class Cancellation(Row):
    """Who called a meeting off, when, with what word."""

    meeting = models.OneToOneField(Meeting, on_delete=models.CASCADE, related_name="cancellation")
    by = models.CharField(max_length=8, choices=Side.choices)
    word = models.TextField(blank=True)
    at = models.DateTimeField()

    objects = CancellationQuerySet.as_manager()

    def __str__(self) -> str:
        return "a cancellation"
