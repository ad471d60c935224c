"""The plan of a meeting: who knows where the student is, and what happens if they stay silent."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Language
from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.mail.models import Link, Purpose

from .meeting import Meeting


class TrustState(models.TextChoices):
    ASKED = "asked", _("Asked; no answer yet")
    AGREED = "agreed", _("Said yes")
    DECLINED = "declined", _("Said no")
    ENDED = "ended", _("No longer")


class TrustedContactQuerySet(OwnedQuerySet["TrustedContact"]):
    def visible_to(self, actor: object) -> Self:
        """The student's own; for the link in the request, that one."""
        if isinstance(actor, Link) and actor.purpose == Purpose.AGREEMENT:
            return self.filter(pk=actor.subject_id)
        return super().visible_to(actor)


class TrustedContact(Row):
    """Someone who agreed, once, to hear from us if a student does not check in."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="trusted_contacts")
    name = models.CharField(max_length=200)
    email = models.EmailField()
    phone = models.CharField(max_length=40, blank=True)
    language = models.CharField(max_length=2, choices=Language.choices, default=Language.ENGLISH)
    state = models.CharField(max_length=8, choices=TrustState.choices, default=TrustState.ASKED)
    asked_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True, blank=True)

    objects = TrustedContactQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name


class PlanQuerySet(OwnedQuerySet["MeetingPlan"]):
    owner = "meeting__conversation__student"


class MeetingPlan(Row):
    """How the student gets there and back, and who was told. Shared word for word, or not at all."""

    meeting = models.OneToOneField(Meeting, on_delete=models.CASCADE, related_name="plan")
    getting_there = models.TextField(blank=True)
    first_words = models.TextField(blank=True)
    shared_with = models.ForeignKey(
        TrustedContact, null=True, blank=True, on_delete=models.SET_NULL, related_name="plans"
    )
    shared_at = models.DateTimeField(null=True, blank=True)

    objects = PlanQuerySet.as_manager()

    def __str__(self) -> str:
        return "a plan"


class CheckInState(models.TextChoices):
    ARMED = "armed", _("Set")
    ALERTED = "alerted", _("Your trusted contact was told")
    SAFE = "safe", _("You said you are fine")
    DISARMED = "disarmed", _("Not set")


class CheckInQuerySet(OwnedQuerySet["CheckIn"]):
    owner = "meeting__conversation__student"

    def visible_to(self, actor: object) -> Self:
        """The student's own; for the link in the reminder, that one."""
        if isinstance(actor, Link) and actor.purpose == Purpose.CHECK_IN:
            return self.filter(pk=actor.subject_id)
        return super().visible_to(actor)


class CheckIn(Row):
    """At `ask_at` we ask the student; at `alert_at`, if they stayed silent, we tell the trusted contact, once.

    `set_for` and `set_until` are the start and the end of the meeting it was set for, so that it can follow when the
    meeting moves or grows. `alerts` counts the times the trusted contact was told: silence first, a call for help
    after it.
    """

    meeting = models.OneToOneField(Meeting, on_delete=models.CASCADE, related_name="check_in")
    trusted_contact = models.ForeignKey(TrustedContact, on_delete=models.CASCADE, related_name="check_ins")
    state = models.CharField(max_length=8, choices=CheckInState.choices, default=CheckInState.ARMED)
    ask_at = models.DateTimeField()
    alert_at = models.DateTimeField()
    armed_at = models.DateTimeField()
    set_for = models.DateTimeField()
    set_until = models.DateTimeField(null=True, blank=True)
    alerts = models.PositiveSmallIntegerField(default=0)
    asked_at = models.DateTimeField(null=True, blank=True)
    alerted_at = models.DateTimeField(null=True, blank=True)
    called_for_help = models.BooleanField(default=False)
    safe_at = models.DateTimeField(null=True, blank=True)

    objects = CheckInQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(alert_at__gt=models.F("ask_at")), name="ask_before_alert")
        ]
        indexes: ClassVar = [
            models.Index(fields=["alert_at"], condition=models.Q(state="armed"), name="check_ins_armed")
        ]

    def __str__(self) -> str:
        return f"a check-in, {self.state}"
