"""A letter is a row, written in the transaction that caused it."""

from typing import ClassVar, Self

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import Row


class LetterState(models.TextChoices):
    WAITING = "waiting", _("Waiting to go out")
    SENT = "sent", _("Sent")
    FAILED = "failed", _("Could not be delivered")
    DROPPED = "dropped", _("Not sent")


class Channel(models.TextChoices):
    EMAIL = "email", _("E-mail")
    TEXT = "text", _("Text message")


class LetterQuerySet(models.QuerySet["Letter"]):
    def visible_to(self, actor: object) -> Self:
        """The letters sent in the actor's own name."""
        if not isinstance(actor, get_user_model()):
            return self.none()
        return self.filter(sender=actor)


class Letter(Row):
    """One message to one person. `key` makes writing it twice impossible; its id makes the Message-ID."""

    key = models.CharField(max_length=200, unique=True)
    kind = models.CharField(max_length=60)
    sender = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="letters"
    )
    channel = models.CharField(max_length=5, choices=Channel.choices, default=Channel.EMAIL)
    to_name = models.CharField(max_length=200, blank=True)
    to_address = models.CharField(max_length=254)
    from_name = models.CharField(max_length=200, blank=True)
    reply_to = models.CharField(max_length=254, blank=True)
    subject = models.CharField(max_length=250)
    text = models.TextField()
    language = models.CharField(max_length=2, default="en")
    calendar = models.TextField(blank=True)
    calendar_method = models.CharField(max_length=10, blank=True)
    stop_url = models.CharField(max_length=300, blank=True)
    urgent = models.BooleanField(default=False)

    state = models.CharField(max_length=8, choices=LetterState.choices, default=LetterState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField()
    leased_until = models.DateTimeField(null=True, blank=True)
    problem = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[LetterQuerySet] = LetterQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["due_at"], condition=models.Q(state="waiting"), name="letters_waiting"),
        ]

    def __str__(self) -> str:
        return self.kind

    @property
    def message_id(self) -> str:
        """The same however often the letter has to be sent."""
        return f"<{self.id}@{settings.MAIL_FROM.rpartition('@')[2]}>"
