"""Adding the people of a looked-at upload.

Batch by batch, so that nobody else who writes has to wait for all of it. A crash in between leaves the upload being
added; the worker goes on with those rows that have no contact yet.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Q
from django.utils.formats import number_format
from django.utils.translation import ngettext

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.student.people.actions.books import mark_changed
from curbside.student.people.models import Address, AddressKind, Contact
from curbside.student.people.rules import CONTACTS_MAX, room_left

from .. import rules
from ..models import Outcome, Upload, UploadRow, UploadState, WaitingFile
from .batches import AT_ONCE_ROWS, BATCH, in_batches
from .details import give

_TURN: Final = timedelta(minutes=1)
"""How long one process has the adding to itself, many times what it needs; if it dies, another goes on."""


def begin_commit(upload: Upload, *, actor: User, now: datetime) -> None:
    """Add everyone who is new: few at once, many soon. Raises ValidationError as `commit_upload` does."""
    to_come = upload.rows.filter(outcome__in=(Outcome.NEW, Outcome.DETAILS)).count()
    if to_come <= AT_ONCE_ROWS:
        commit_upload(upload, actor=actor, now=now)
        return
    _check_room(upload)
    Upload.objects.filter(pk=upload.pk, state=UploadState.PREVIEWED).update(
        state=UploadState.ADDING, done=0, total=to_come, leased_until=None
    )


def commit_upload(upload: Upload, *, actor: User, now: datetime) -> bool:
    """Add everyone who is new, and the details of those who are there; whether this call ended it.

    Raises ValidationError, with nobody added, when the student's book has no room for all of them.
    """
    if not take_turn(upload, now):
        return False
    _look_again(upload)
    rows = upload.rows.order_by("line", "pk")
    for keys in in_batches(rows.filter(outcome=Outcome.NEW, contact=None)):
        add_batch(upload, keys, now)
    for keys in in_batches(rows.filter(outcome=Outcome.DETAILS)):
        _give(upload, keys)
    return _end(upload, actor=actor, now=now)


@transaction.atomic
def take_turn(upload: Upload, now: datetime) -> bool:
    """Have it to oneself, whether it begins or goes on. Of one student's uploads one is added at a time."""
    # The student's row is the lock: two files sent at once must not add the same person twice.
    User.objects.select_for_update().get(pk=upload.student_id)
    adding = Upload.objects.filter(student=upload.student_id, state=UploadState.ADDING)
    if adding.filter(leased_until__gt=now).exclude(pk=upload.pk).exists():
        Upload.objects.filter(pk=upload.pk, state=UploadState.PREVIEWED).update(
            state=UploadState.ADDING, leased_until=None
        )
        return False
    free = Q(state=UploadState.PREVIEWED) | Q(state=UploadState.ADDING, leased_until=None)
    free |= Q(state=UploadState.ADDING, leased_until__lte=now)
    total = upload.rows.filter(outcome__in=(Outcome.NEW, Outcome.DETAILS)).count()
    done = upload.rows.filter(outcome=Outcome.NEW, contact__isnull=False).count()
    mine = Upload.objects.filter(free, pk=upload.pk)
    return bool(mine.update(state=UploadState.ADDING, leased_until=now + _TURN, done=done, total=total))


def _look_again(upload: Upload) -> None:
    """Mark those the student has come to know since the preview, and those no longer there as new again.

    Then see that there is room for all who are new.
    """
    there = Contact.objects.visible_to(upload.student).kept()
    gone = upload.rows.filter(outcome=Outcome.DETAILS, given={}).exclude(looks_like__in=there)
    gone.update(outcome=Outcome.NEW, brings={}, looks_like=None)
    # Whom this upload itself added before it broke off is not its other namesake.
    book = rules.Book.of(upload.student, but_of=upload)
    rows = upload.rows.filter(outcome=Outcome.NEW, contact=None)
    known = [row.pk for row in rows if book.knows(row.name, row.organisation, row.emails)]
    for start in range(0, len(known), BATCH):
        batch = UploadRow.objects.filter(pk__in=known[start : start + BATCH])
        batch.update(outcome=Outcome.KNOWN, looks_like=None)
    # Once some are added the others follow: there was room for all when it began.
    if not upload.rows.filter(outcome=Outcome.NEW, contact__isnull=False).exists():
        try:
            _check_room(upload)
        except ValidationError:
            Upload.objects.filter(pk=upload.pk).update(state=UploadState.PREVIEWED, leased_until=None)
            raise


def _check_room(upload: Upload) -> None:
    room = room_left(upload.student)
    if upload.rows.filter(outcome=Outcome.NEW).count() > room:
        raise ValidationError(_no_room(room))


@transaction.atomic
def add_batch(upload: Upload, keys: Sequence[UUID], now: datetime) -> None:
    """Add those of these rows that are new and not added yet; nobody once the upload is no longer being added."""
    if not _is_adding(upload):
        return
    rows = list(UploadRow.objects.filter(pk__in=keys, outcome=Outcome.NEW, contact=None))
    # A contact takes its row's id, so that one statement can tie all rows to their contacts.
    Contact.objects.bulk_create(
        Contact(
            id=row.pk,
            student_id=upload.student_id,
            name=row.name,
            organisation=row.organisation,
            title=row.title,
            how_known=row.how_known,
            known_since=row.known_since,
            birth_month=row.birth_month,
            birth_day=row.birth_day,
            created_at=now,
        )
        for row in rows
    )
    Address.objects.bulk_create(
        Address(contact_id=row.pk, kind=kind, value=value, position=position)
        for row in rows
        for kind, values in ((AddressKind.EMAIL, row.emails), (AddressKind.PHONE, row.phones))
        for position, value in enumerate(values)
    )
    UploadRow.objects.filter(pk__in=[row.pk for row in rows]).update(contact=F("id"))
    _went_on(upload, len(rows))


@transaction.atomic
def _give(upload: Upload, keys: Sequence[UUID]) -> None:
    if _is_adding(upload):
        give(keys)
        _went_on(upload, len(keys))


def _is_adding(upload: Upload) -> bool:
    """Whether it still is, its row held until the batch is written."""
    held = Upload.objects.select_for_update().filter(pk=upload.pk, state=UploadState.ADDING)
    return held.first() is not None


def _went_on(upload: Upload, count: int) -> None:
    Upload.objects.filter(pk=upload.pk).update(done=F("done") + count)


@transaction.atomic
def _end(upload: Upload, *, actor: User, now: datetime) -> bool:
    adding = Upload.objects.filter(pk=upload.pk, state=UploadState.ADDING)
    if not adding.update(state=UploadState.COMMITTED, committed_at=now, columns=None, leased_until=None):
        return False
    WaitingFile.objects.filter(upload=upload).delete()
    mark_changed(upload.student, now=now)
    upload.refresh_from_db()
    record("commit", upload, actor=actor, now=now)
    return True


def _no_room(room: int) -> str:
    return ngettext(
        "There is room for %(room)s more person; %(most)s is as many as we can hold. Nothing was added.",
        "There is room for %(room)s more people; %(most)s is as many as we can hold. Nothing was added.",
        room,
    ) % {"room": _grouped(room), "most": _grouped(CONTACTS_MAX)}


def _grouped(number: int) -> str:
    return number_format(number, force_grouping=True)
