"""One contact file a student uploaded: previewed, then committed, then perhaps undone."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.student.people.models import Contact, HowKnown


class UploadState(models.TextChoices):
    WAITING = "waiting", _("Being read")
    ASKING = "asking", _("Waiting for you to say what its columns hold")
    REFUSED = "refused", _("Could not be read")
    PREVIEWED = "previewed", _("Looked at; nothing is kept yet")
    ADDING = "adding", _("Being added")
    COMMITTED = "committed", _("Added to your people")
    UNDOING = "undoing", _("Being taken out")
    UNDONE = "undone", _("Undone")


class UploadQuerySet(OwnedQuerySet["Upload"]):
    def looked_at_only(self) -> Self:
        """Nothing of it is added, or being added."""
        return self.filter(
            state__in=(UploadState.WAITING, UploadState.ASKING, UploadState.REFUSED, UploadState.PREVIEWED)
        )


class Upload(Row):
    """What one file held, or some pasted lines. What was sent is kept only until it is decided about.

    `refusal` is the code of why nothing could be read. `columns` is how its table was understood, for the student to
    look at and change. `done` of `total` rows are dealt with, while it is read or added.
    """

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="uploads")
    file_name = models.CharField(max_length=200)
    format = models.CharField(max_length=10, blank=True)
    refusal = models.CharField(max_length=40, blank=True)
    columns = models.JSONField(null=True, blank=True)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    leased_until = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=UploadState.choices, default=UploadState.PREVIEWED)
    created_at = models.DateTimeField()
    committed_at = models.DateTimeField(null=True, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)

    objects = UploadQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]

    def __str__(self) -> str:
        return f"an upload, {self.state}"


class WaitingFile(Row):
    """What was sent, until the upload is committed, undone or forgotten. `is_pasted`: lines, not a file."""

    upload = models.OneToOneField(Upload, on_delete=models.CASCADE, related_name="waiting_file")
    content = models.BinaryField()
    is_pasted = models.BooleanField(default=False)

    objects: ClassVar[models.Manager["WaitingFile"]] = models.Manager()

    def __str__(self) -> str:
        return "a file that waits to be read"


class ColumnMapping(Row):
    """What the student said the columns of a table hold; it serves for every table with the same headings."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="column_mappings")
    signature = models.CharField(max_length=64)
    columns = models.JSONField()
    said_at = models.DateTimeField()

    objects = OwnedQuerySet["ColumnMapping"].as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["student", "signature"], name="one_mapping_for_the_same_headings")
        ]

    def __str__(self) -> str:
        return "what some columns hold"


class Outcome(models.TextChoices):
    NEW = "new", _("New")
    DETAILS = "details", _("New details")
    KNOWN = "known", _("Already there")
    LEFT_OUT = "left_out", _("Left out")
    UNREADABLE = "unreadable", _("Could not be read")


class UploadRowQuerySet(OwnedQuerySet["UploadRow"]):
    owner = "upload__student"


class UploadRow(Row):
    """One person or one unreadable place of the file, which `text` shows the beginning of.

    `looks_like` is who of the student's people it may be; with DETAILS it is them. `brings` is then what the row says
    that is not written down of them, by field: `{"phones": [""], "title": ""}`, and `given` what of it was added and
    can be taken back: `{"addresses": [id], "fields": {"title": ""}}`; where somebody stands further up in the file too
    it says where: `{"with": id}` of that row. Whom the student leaves out is not added.
    """

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="rows")
    line = models.PositiveIntegerField()
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    reason = models.CharField(max_length=40, blank=True)
    text = models.CharField(max_length=100, blank=True)
    name = models.CharField(max_length=200, blank=True)
    organisation = models.CharField(max_length=200, blank=True)
    title = models.CharField(max_length=200, blank=True)
    how_known = models.CharField(max_length=20, choices=HowKnown.choices, blank=True)
    emails = models.JSONField(default=list)
    phones = models.JSONField(default=list)
    known_since = models.DateField(null=True, blank=True)
    birth_month = models.PositiveSmallIntegerField(null=True, blank=True)
    birth_day = models.PositiveSmallIntegerField(null=True, blank=True)
    brings = models.JSONField(default=dict, blank=True)
    given = models.JSONField(default=dict, blank=True)
    looks_like = models.ForeignKey(Contact, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    contact = models.ForeignKey(Contact, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    objects = UploadRowQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["line"]

    def __str__(self) -> str:
        return f"line {self.line}"
