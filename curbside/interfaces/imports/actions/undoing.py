"""Taking the people of an upload out again, batch by batch as they were added."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q, QuerySet

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.student.people.actions.books import mark_changed
from curbside.student.people.models import Contact

from .. import rules
from ..models import Outcome, Upload, UploadRow, UploadState
from .batches import AT_ONCE_ROWS, in_batches
from .details import take_back
from .parting import part_from_joined


def begin_undo(upload: Upload, *, actor: User, now: datetime) -> None:
    """Take out what the upload added: few at once, many soon."""
    count = _rows_of(upload).count()
    if count <= AT_ONCE_ROWS:
        undo_upload(upload, actor=actor, now=now)
    elif rules.can_be_undone(upload, now):
        _begin(upload, count)


def undo_upload(upload: Upload, *, actor: User, now: datetime) -> bool:
    """Take out what the upload added, but nobody since changed by hand or used; whether this call ended it.

    A crash in between leaves the upload being undone, and the worker goes on.
    """
    if not rules.can_be_undone(upload, now):
        return False
    rows = _rows_of(upload).order_by("pk")
    _begin(upload, rows.count())
    for keys in in_batches(rows):
        _take_out(keys, actor=actor, now=now)
        Upload.objects.filter(pk=upload.pk).update(done=F("done") + len(keys))
    return _end(upload, actor=actor, now=now)


def _rows_of(upload: Upload) -> QuerySet[UploadRow]:
    """Those that added somebody, or something of somebody."""
    return upload.rows.filter(Q(contact__isnull=False) | Q(outcome=Outcome.DETAILS))


def _begin(upload: Upload, count: int) -> None:
    committed = Upload.objects.filter(pk=upload.pk, state__in=(UploadState.COMMITTED, UploadState.UNDOING))
    committed.update(state=UploadState.UNDOING, done=0, total=count)


@transaction.atomic
def _take_out(keys: Sequence[UUID], *, actor: User, now: datetime) -> None:
    # The student's row first, as whoever joins two people takes it.
    User.objects.select_for_update().get(pk=actor.pk)
    # Held until they are gone: whatever is begun with one of them now waits, and is not deleted unseen.
    held = Contact.objects.filter(pk__in=UploadRow.objects.filter(pk__in=keys).values("contact")).select_for_update()
    part_from_joined(keys, actor=actor, now=now)
    used = rules.used_of(list(held.values_list("pk", flat=True)))
    rows = UploadRow.objects.filter(pk__in=keys, contact__isnull=False)
    rows = rows.select_related("contact").prefetch_related("contact__addresses")
    as_added = [row.contact.pk for row in rows if row.contact and rules.is_as_added(row, row.contact)]
    Contact.objects.filter(pk__in=set(as_added) - used).delete()
    take_back(keys, now=now)


@transaction.atomic
def _end(upload: Upload, *, actor: User, now: datetime) -> bool:
    undoing = Upload.objects.filter(pk=upload.pk, state=UploadState.UNDOING)
    if not undoing.update(state=UploadState.UNDONE, undone_at=now):
        return False
    mark_changed(upload.student, now=now)
    upload.refresh_from_db()
    record("undo", upload, actor=actor, now=now)
    return True
