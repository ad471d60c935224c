"""Forgetting uploads: nothing of a stranger's address is kept longer than it serves."""

from datetime import datetime
from typing import Final

from django.db import transaction

from .models import Upload, UploadState
from .rules import PREVIEW_KEPT_FOR, ROWS_KEPT_FOR

PER_RUN: Final = 20


def forget_old_uploads(now: datetime) -> int:
    """Delete unfinished uploads of yesterday, and the rows of finished ones after 30 days."""
    unfinished = Upload.objects.filter(state=UploadState.PREVIEWED, created_at__lte=now - PREVIEW_KEPT_FOR)
    finished = Upload.objects.filter(committed_at__lte=now - ROWS_KEPT_FOR, rows__isnull=False).distinct()
    previews = sum(_forget_preview(upload) for upload in unfinished[:PER_RUN])
    return previews + sum(_forget_rows(upload) for upload in finished[:PER_RUN])


@transaction.atomic
def _forget_preview(upload: Upload) -> bool:
    # Asked again under its lock: the student may have just added these people.
    row = Upload.objects.select_for_update().filter(pk=upload.pk, state=UploadState.PREVIEWED).first()
    if row is None:
        return False
    row.delete()
    return True


@transaction.atomic
def _forget_rows(upload: Upload) -> bool:
    return upload.rows.all().delete()[0] > 0
