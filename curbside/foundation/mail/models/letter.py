"""A letter is a row, written in the transaction that caused it."""

from datetime import datetime, timedelta
from typing import ClassVar, Self

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import Row

LONGEST_PAUSE = timedelta(hours=3)
LONGEST_URGENT_PAUSE = timedelta(minutes=5)


class LetterState(models.TextChoices):
    WAITING = "waiting", _("Waiting to go out")
    SENT = "sent", _("Sent")
    FAILED = "failed", _("Could not be delivered")
    DROPPED = "dropped", _("Not sent")


class Channel(models.TextChoices):
    EMAIL = "email", _("E-mail")
    TEXT = "text", _("Text message")


class AtThisMachine:
    """Whoever opens the outbox page of an installation that sends nothing. On any other they see no letter."""


class LetterQuerySet(models.QuerySet["Letter"]):
    def visible_to(self, actor: object) -> Self:
        """The letters sent in the actor's own name; for whoever sits at their own machine, all that stayed on it."""
        if isinstance(actor, AtThisMachine):
            return self.all() if settings.SHOW_OUTBOX else self.none()
        if not isinstance(actor, get_user_model()):
            return self.none()
        return self.filter(sender=actor)

    def due(self, now: datetime) -> Self:
        """Waiting for a worker: its time has come, nobody holds a lease, and it is its turn in its thread.

        A time further ahead than we ever set one was written by a clock that has since been set back: it does not
        hold. An urgent letter goes at once; for it `due_at` only spaces out the tries.
        """
        lease = timedelta(seconds=settings.MAIL_LEASE_SECONDS)
        held_too_long = models.Q(leased_until__lte=now) | models.Q(leased_until__gt=now + 2 * lease)
        time_has_come = (
            models.Q(due_at__lte=now)
            | models.Q(urgent=True, attempts=0)
            | models.Q(urgent=True, due_at__gt=now + LONGEST_URGENT_PAUSE)
            | models.Q(attempts__gt=0, due_at__gt=now + LONGEST_PAUSE)
        )
        others = Letter.objects.filter(thread=models.OuterRef("thread"), state=LetterState.WAITING)
        turn = models.Q(goes_last=False) | ~models.Exists(others.exclude(pk=models.OuterRef("pk")))
        free = models.Q(leased_until=None) | held_too_long
        return self.filter(free, time_has_come, turn, state=LetterState.WAITING)


class Letter(Row):
    """One message to one person. `key` makes writing it twice impossible; its id makes the Message-ID.

    `thread` ties letters on one matter together; one that `goes_last` waits until no other of them is waiting.
    `in_doubt`: a try ended so that the other side may have taken it. Such a letter cannot be called back.
    `holds_key`: its text may hold a code or a link that opens an account, and so is blanked soon after it is done.
    """

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
    holds_key = models.BooleanField(default=False)
    thread = models.CharField(max_length=80, blank=True, db_index=True)
    goes_last = models.BooleanField(default=False)

    state = models.CharField(max_length=8, choices=LetterState.choices, default=LetterState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    tried_since = models.DateTimeField(null=True, blank=True)
    in_doubt = models.BooleanField(default=False)
    due_at = models.DateTimeField()
    leased_until = models.DateTimeField(null=True, blank=True)
    problem = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = LetterQuerySet.as_manager()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["due_at"], condition=models.Q(state="waiting"), name="letters_waiting"),
            models.Index(fields=["created_at"], condition=models.Q(holds_key=True), name="letters_with_a_key"),
        ]

    def __str__(self) -> str:
        return self.kind

    @property
    def message_id(self) -> str:
        """The same however often the letter has to be sent."""
        return f"<{self.id}@{settings.MAIL_FROM.rpartition('@')[2]}>"
