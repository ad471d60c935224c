"""One contact file a student uploaded: previewed, then committed, then perhaps undone."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.student.people.models import Contact


class UploadState(models.TextChoices):
    PREVIEWED = "previewed", _("Looked at; nothing is kept yet")
    COMMITTED = "committed", _("Added to your people")
    UNDONE = "undone", _("Undone")


class UploadQuerySet(OwnedQuerySet["Upload"]):
    pass


class Upload(Row):
    """What one file held. The file itself is not kept."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="uploads")
    file_name = models.CharField(max_length=200)
    format = models.CharField(max_length=10)
    state = models.CharField(max_length=10, choices=UploadState.choices, default=UploadState.PREVIEWED)
    created_at = models.DateTimeField()
    committed_at = models.DateTimeField(null=True, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)

    objects = UploadQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return f"an upload, {self.state}"


class Outcome(models.TextChoices):
    NEW = "new", _("New")
    KNOWN = "known", _("Already there")
    UNREADABLE = "unreadable", _("Could not be read")


class UploadRowQuerySet(OwnedQuerySet["UploadRow"]):
    owner = "upload__student"


class UploadRow(Row):
    """One person or one unreadable place of the file."""

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="rows")
    line = models.PositiveIntegerField()
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    reason = models.CharField(max_length=40, blank=True)
    name = models.CharField(max_length=200, blank=True)
    organisation = models.CharField(max_length=200, blank=True)
    title = models.CharField(max_length=200, blank=True)
    emails = models.JSONField(default=list)
    phones = models.JSONField(default=list)
    contact = models.ForeignKey(Contact, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    objects = UploadRowQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["line"]

    def __str__(self) -> str:
        return f"line {self.line}"
