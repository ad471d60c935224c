"""Reading and adding what is too long for a page to wait for; forgetting uploads.

Nothing of a stranger's address is kept longer than it serves.
"""

from datetime import datetime
from typing import Final

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q

from curbside.foundation.jobs.actions.rows import each_row

from .actions.readings import read_upload
from .actions.undoing import undo_upload
from .actions.uploads import commit_upload
from .models import Upload, UploadState
from .rules import PREVIEW_KEPT_FOR, ROWS_KEPT_FOR

PER_RUN: Final = 20


def read_waiting_uploads(now: datetime) -> int:
    """Read what waits, the oldest first."""
    free = Q(leased_until=None) | Q(leased_until__lte=now)
    waiting = Upload.objects.filter(free, state=UploadState.WAITING).order_by("created_at")
    due = {upload.pk: upload for upload in waiting}
    return each_row("read waiting uploads", list(due), lambda key: read_upload(due[key], now=now), now=now)


def add_looked_at_uploads(now: datetime) -> int:
    """Add the people of those uploads whose students said so."""
    free = Q(leased_until=None) | Q(leased_until__lte=now)
    adding = Upload.objects.filter(free, state=UploadState.ADDING).select_related("student").order_by("created_at")
    due = {upload.pk: upload for upload in adding}
    return each_row("add looked-at uploads", list(due), lambda key: _add(due[key], now), now=now)


def take_out_uploads(now: datetime) -> int:
    """Take out the people of those uploads whose students said so."""
    undoing = Upload.objects.filter(state=UploadState.UNDOING).select_related("student").order_by("created_at")
    due = {upload.pk: upload for upload in undoing}
    return each_row("take out uploads", list(due), lambda key: _take_out(due[key], now), now=now)


def _take_out(upload: Upload, now: datetime) -> bool:
    return undo_upload(upload, actor=upload.student, now=now)


def _add(upload: Upload, now: datetime) -> bool:
    try:
        return commit_upload(upload, actor=upload.student, now=now)
    except ValidationError:
        # No room any more: it waits to be looked at again, and its page says how much room there is when asked.
        return False


def forget_old_uploads(now: datetime) -> int:
    """Delete unfinished uploads of yesterday, and the rows of finished ones after 30 days."""
    unfinished = Upload.objects.looked_at_only().filter(created_at__lte=now - PREVIEW_KEPT_FOR)
    finished = Upload.objects.filter(committed_at__lte=now - ROWS_KEPT_FOR, rows__isnull=False).distinct()
    previews = sum(_forget_preview(upload) for upload in unfinished[:PER_RUN])
    return previews + sum(_forget_rows(upload) for upload in finished[:PER_RUN])


@transaction.atomic
def _forget_preview(upload: Upload) -> bool:
    # Asked again under its lock: the student may have just added these people.
    row = Upload.objects.looked_at_only().select_for_update().filter(pk=upload.pk).first()
    if row is None:
        return False
    row.delete()
    return True


@transaction.atomic
def _forget_rows(upload: Upload) -> bool:
    return upload.rows.all().delete()[0] > 0
