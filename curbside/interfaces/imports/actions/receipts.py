"""Taking in what a student sent: a file or pasted lines. Small ones are read at once, long ones by the worker."""

from datetime import datetime
from typing import Any, Final

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.kit.forms import LINE, clean_line

from .. import rules
from ..models import ColumnMapping, Upload, UploadState, WaitingFile
from .readings import read_upload

AT_ONCE_BYTES: Final = 150_000
"""A file up to this size, some thousand people, is read while the page waits: it takes less than a second."""


def receive(student: User, *, content: bytes, file_name: str, is_pasted: bool = False, now: datetime) -> Upload:
    """Keep what was sent and read it, now or soon. Of the student's unfinished uploads the five latest stay."""
    with transaction.atomic():
        name = clean_line(file_name)[:LINE]
        upload = Upload.objects.create(student=student, file_name=name, state=UploadState.WAITING, created_at=now)
        WaitingFile.objects.create(upload=upload, content=content, is_pasted=is_pasted)
        others = Upload.objects.visible_to(student).looked_at_only().exclude(pk=upload.pk)
        old = others.order_by("-created_at", "pk").values_list("pk", flat=True)[rules.PREVIEWS_MAX - 1 :]
        Upload.objects.filter(pk__in=list(old)).delete()
    return _read_if_small(upload, len(content), now)


def say_columns(upload: Upload, *, columns: dict[str, Any], now: datetime) -> Upload:
    """Remember what the columns hold, for this table and all with the same headings, and read it again."""
    with transaction.atomic():
        ColumnMapping.objects.update_or_create(
            student=upload.student,
            signature=columns["signature"],
            defaults={"columns": columns["columns"], "said_at": now},
        )
        waiting = Upload.objects.filter(pk=upload.pk, state__in=rules.COLUMNS_CAN_CHANGE)
        waiting.update(state=UploadState.WAITING, done=0, total=0, refusal="")
        size = len(upload.waiting_file.content)
    upload.refresh_from_db()
    return _read_if_small(upload, size, now)


def _read_if_small(upload: Upload, size: int, now: datetime) -> Upload:
    if size <= AT_ONCE_BYTES:
        read_upload(upload, now=now)
        upload.refresh_from_db()
    return upload
