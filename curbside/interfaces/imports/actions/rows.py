"""Leaving someone out of an upload that is not added yet, and taking them in again."""

from typing import Final

from ..models import Outcome, Upload, UploadRow, UploadState

_IN: Final[tuple[Outcome, ...]] = (Outcome.NEW, Outcome.DETAILS)


def set_outcome(row: UploadRow, outcome: str) -> bool:
    """Leave the person out (LEFT_OUT) or take them in again (NEW), before anything is added; whether it was done.

    One statement, so that a press that crosses the adding of the upload changes nothing.
    """
    leaves = outcome == Outcome.LEFT_OUT
    if not leaves and outcome != Outcome.NEW:
        return False
    before = _IN if leaves else (Outcome.LEFT_OUT,)
    taken_in = Outcome.DETAILS if row.brings else Outcome.NEW
    looked_at = Upload.objects.filter(pk=row.upload_id, state=UploadState.PREVIEWED)
    rows = UploadRow.objects.filter(pk=row.pk, outcome__in=before, upload__in=looked_at)
    return bool(rows.update(outcome=Outcome.LEFT_OUT if leaves else taken_in))
