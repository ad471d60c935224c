"""The unit of everything: one informational interview, from first idea to thank-you."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models

from curbside.foundation.kit.rows import OwnedQuerySet, Row

from .contact import Contact


class ConversationQuerySet(OwnedQuerySet["Conversation"]):
    def open(self) -> Self:
        """Neither closed nor with someone removed."""
        return self.filter(closed_at=None, contact__removed_at=None)


class Conversation(Row):
    """One informational interview with one contact. Its stage follows from the rows that hang on it."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="conversations")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="conversations")
    purpose = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = ConversationQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return f"a conversation with {self.contact}"


class TouchKind(models.TextChoices):
    ASKED = "asked", "asked"
    ANSWERED = "answered", "answered"
    MET = "met", "met"
    THANKED = "thanked", "thanked"
    LIGHT = "light", "light"
    TOLD = "told", "told"


class TouchQuerySet(OwnedQuerySet["Touch"]):
    owner = "contact__student"


class Touch(Row):
    """Something that happened between the student and a contact. Higher apps report it down."""

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="touches")
    kind = models.CharField(max_length=10, choices=TouchKind.choices)
    at = models.DateTimeField()

    objects = TouchQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-at"]

    def __str__(self) -> str:
        return self.kind
