"""Keeping what a file holds, for the student to look at before anything is added."""

from datetime import datetime
from typing import Final

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import LINE, clean_line
from curbside.student.people.rules import is_email, is_phone

from .. import rules
from ..models import Outcome, Upload, UploadRow, UploadState
from ..reading import Contents, Person

_BATCH: Final = 1_000


@transaction.atomic
def preview_upload(student: User, *, contents: Contents, file_name: str, now: datetime) -> Upload:
    """Keep the rows of one file, each with its outcome. Of the student's unfinished uploads the five latest stay."""
    name = clean_line(file_name)[:LINE]
    upload = Upload.objects.create(student=student, file_name=name, format=contents.format, created_at=now)
    before, file = rules.Book.of(student), rules.Book()
    rows = [_row(upload, person, before, file) for person in contents.contacts]
    rows += [
        UploadRow(upload=upload, line=place.line, outcome=Outcome.UNREADABLE, reason=place.reason)
        for place in contents.unreadable
    ]
    UploadRow.objects.bulk_create(rows, batch_size=_BATCH)
    unfinished = Upload.objects.visible_to(student).filter(state=UploadState.PREVIEWED).order_by("-created_at", "pk")
    others = unfinished.exclude(pk=upload.pk).values_list("pk", flat=True)[rules.PREVIEWS_MAX - 1 :]
    Upload.objects.filter(pk__in=list(others)).delete()
    record("preview", upload, actor=student, now=now)
    return upload


def _row(upload: Upload, person: Person, before: rules.Book, file: rules.Book) -> UploadRow:
    row = UploadRow(upload=upload, line=person.line, outcome=Outcome.NEW)
    if len(person.name) > LINE:
        row.outcome, row.reason = Outcome.UNREADABLE, "field_too_long"
        return row
    row.name = person.name
    row.emails = [email for email in person.emails if is_email(email)]
    row.phones = [phone for phone in person.phones if is_phone(phone)]
    row.organisation = person.organisation if len(person.organisation) <= LINE else ""
    row.title = person.title if len(person.title) <= LINE else ""
    kept = (row.emails, row.phones, row.organisation, row.title)
    row.reason = "" if kept == (person.emails, person.phones, person.organisation, person.title) else "partly_kept"
    if before.knows(row.name, row.organisation, row.emails):
        row.outcome = Outcome.KNOWN
    elif file.knows(row.name, row.organisation, row.emails):
        row.outcome, row.reason = Outcome.KNOWN, "twice_in_file"
    else:
        file.add(row.name, row.organisation, row.emails)
    return row
