"""Adding the people of a looked-at upload, and taking them out again."""

from datetime import datetime
from typing import Final
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils.translation import ngettext

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.student.people.actions.books import mark_changed
from curbside.student.people.models import Address, AddressKind, Contact
from curbside.student.people.rules import CONTACTS_MAX, room_left

from .. import rules
from ..models import Outcome, Upload, UploadRow, UploadState, WaitingFile

_BATCH: Final = 500

AT_ONCE_ROWS: Final = 1_500
"""Up to so many people are added or taken out while the page waits; more by the worker."""


def begin_commit(upload: Upload, *, actor: User, now: datetime) -> None:
    """Add everyone who is new: few at once, many soon. Raises ValidationError as `commit_upload` does."""
    if upload.rows.filter(outcome=Outcome.NEW).count() <= AT_ONCE_ROWS:
        commit_upload(upload, actor=actor, now=now)
        return
    room = room_left(upload.student)
    if upload.rows.filter(outcome=Outcome.NEW).count() > room:
        raise ValidationError(_no_room(room))
    Upload.objects.filter(pk=upload.pk, state=UploadState.PREVIEWED).update(state=UploadState.ADDING)


@transaction.atomic
def commit_upload(upload: Upload, *, actor: User, now: datetime) -> bool:
    """Add everyone who is new, all or nobody; whether this call did it.

    Raises ValidationError when the student's book has no room for all of them.
    """
    # The student's row is the lock: two files sent at once must not add the same person twice.
    User.objects.select_for_update().get(pk=upload.student_id)
    waiting = Upload.objects.filter(pk=upload.pk, state__in=(UploadState.PREVIEWED, UploadState.ADDING))
    if not waiting.update(state=UploadState.COMMITTED, committed_at=now, columns=None):
        return False
    rows = _still_new(upload)
    room = room_left(upload.student)
    if len(rows) > room:
        raise ValidationError(_no_room(room))
    _add(upload, rows, now)
    WaitingFile.objects.filter(upload=upload).delete()
    mark_changed(upload.student, now=now)
    upload.refresh_from_db()
    record("commit", upload, actor=actor, now=now)
    return True


def begin_undo(upload: Upload, *, actor: User, now: datetime) -> None:
    """Take out what the upload added: few at once, many soon."""
    if upload.rows.filter(contact__isnull=False).count() <= AT_ONCE_ROWS:
        undo_upload(upload, actor=actor, now=now)
    elif rules.can_be_undone(upload, now):
        Upload.objects.filter(pk=upload.pk, state=UploadState.COMMITTED).update(state=UploadState.UNDOING)


def undo_upload(upload: Upload, *, actor: User, now: datetime) -> bool:
    """Take out what the upload added, but nobody since changed by hand or used; whether this call ended it.

    Batch by batch, so that nobody else who writes has to wait for all of it; a crash in between leaves the upload
    being undone, and the worker goes on.
    """
    if not rules.can_be_undone(upload, now):
        return False
    Upload.objects.filter(pk=upload.pk, state=UploadState.COMMITTED).update(state=UploadState.UNDOING)
    rows = upload.rows.filter(contact__isnull=False).order_by("pk").values_list("pk", flat=True)
    keys = list(rows)
    for start in range(0, len(keys), _BATCH):
        _take_out(keys[start : start + _BATCH])
    return _end_undo(upload, actor=actor, now=now)


@transaction.atomic
def _take_out(keys: list[UUID]) -> None:
    # Held until they are gone: whatever is begun with one of them now waits, and is not deleted unseen.
    held = Contact.objects.filter(pk__in=UploadRow.objects.filter(pk__in=keys).values("contact")).select_for_update()
    used = rules.used_of(list(held.values_list("pk", flat=True)))
    rows = UploadRow.objects.filter(pk__in=keys).select_related("contact").prefetch_related("contact__addresses")
    as_added = [row.contact.pk for row in rows if row.contact and rules.is_as_added(row, row.contact)]
    Contact.objects.filter(pk__in=set(as_added) - used).delete()


@transaction.atomic
def _end_undo(upload: Upload, *, actor: User, now: datetime) -> bool:
    undoing = Upload.objects.filter(pk=upload.pk, state=UploadState.UNDOING)
    if not undoing.update(state=UploadState.UNDONE, undone_at=now):
        return False
    mark_changed(upload.student, now=now)
    upload.refresh_from_db()
    record("undo", upload, actor=actor, now=now)
    return True


def _still_new(upload: Upload) -> list[UploadRow]:
    """The new rows; those the student has come to know since the preview are marked as known."""
    book = rules.Book.of(upload.student)
    fresh: list[UploadRow] = []
    known: list[UploadRow] = []
    for row in upload.rows.filter(outcome=Outcome.NEW):
        (known if book.knows(row.name, row.organisation, row.emails) else fresh).append(row)
    for start in range(0, len(known), _BATCH):
        batch = [row.pk for row in known[start : start + _BATCH]]
        UploadRow.objects.filter(pk__in=batch).update(outcome=Outcome.KNOWN)
    return fresh


def _add(upload: Upload, rows: list[UploadRow], now: datetime) -> None:
    # A contact takes its row's id, so that one statement can tie all rows to their contacts.
    Contact.objects.bulk_create(
        (
            Contact(
                id=row.pk,
                student_id=upload.student_id,
                name=row.name,
                organisation=row.organisation,
                title=row.title,
                known_since=row.known_since,
                birth_month=row.birth_month,
                birth_day=row.birth_day,
                created_at=now,
            )
            for row in rows
        ),
        batch_size=_BATCH,
    )
    addresses = (
        Address(contact_id=row.pk, kind=kind, value=value, position=position)
        for row in rows
        for kind, values in ((AddressKind.EMAIL, row.emails), (AddressKind.PHONE, row.phones))
        for position, value in enumerate(values)
    )
    Address.objects.bulk_create(addresses, batch_size=_BATCH)
    upload.rows.filter(outcome=Outcome.NEW).update(contact=F("id"))


def _no_room(room: int) -> str:
    return ngettext(
        "There is room for %(room)d more person; %(most)d is as many as we can hold. Nothing was added.",
        "There is room for %(room)d more people; %(most)d is as many as we can hold. Nothing was added.",
        room,
    ) % {"room": room, "most": CONTACTS_MAX}
