"""A link in a letter: what it may do, for whom, until when."""

from datetime import datetime
from typing import ClassVar

from django.conf import settings
from django.core.signing import Signer
from django.db import models

from curbside.foundation.kit.rows import Row


class Purpose(models.TextChoices):
    """What a link opens. One page of `replies` each."""

    ANSWER = "answer", "answer an approach"
    MEETING = "meeting", "see or cancel a meeting"
    AGREEMENT = "agreement", "agree to be a trusted contact"
    CHECK_IN = "check-in", "say that one is fine"
    STOP = "stop", "ask not to be asked again"
    INVITATION = "invitation", "join a centre"
    PASS_ON = "pass-on", "pass an introduction on"
    INTRODUCED = "introduced", "answer an introduction"
    STORY = "story", "say whether a story may be counted"


class Link(Row):
    """Bound to a purpose, a row and a recipient. Its token is made from the installation's key, never stored."""

    purpose = models.CharField(max_length=12, choices=Purpose.choices)
    subject_id = models.CharField(max_length=40)
    recipient = models.CharField(max_length=254)
    issued_for = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[models.Manager["Link"]] = models.Manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["purpose", "subject_id", "recipient"], name="one_link_each")
        ]

    def __str__(self) -> str:
        return self.purpose

    @property
    def token(self) -> str:
        """The id with its signature: 256 bits that only this installation can make."""
        return Signer(salt=f"link:{self.purpose}", sep=".").sign(self.id.hex)

    @property
    def url(self) -> str:
        """The whole address, always of this installation, whatever a request said its host was."""
        return f"{settings.SITE_URL}/r/{self.purpose}/{self.token}/"

    def is_open(self, now: datetime) -> bool:
        """Neither revoked nor expired."""
        return self.revoked_at is None and now < self.expires_at
