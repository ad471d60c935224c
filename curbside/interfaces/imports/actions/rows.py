"""Leaving someone out of an upload that is not added yet, and taking them in again."""

from typing import Final

from ..models import Outcome, Upload, UploadRow, UploadState

_IN: Final = (Outcome.NEW, Outcome.DETAILS)


def set_outcome(row: UploadRow, outcome: str) -> bool:
    """Leave the person out (LEFT_OUT) or take them in again (NEW), before anything is added; whether it was done.

    One statement, so that a press that crosses the adding of the upload changes nothing.
    """
    if outcome == Outcome.LEFT_OUT:
        before, after = _IN, Outcome.LEFT_OUT
    elif outcome == Outcome.NEW:
        before, after = (Outcome.LEFT_OUT,), Outcome.DETAILS if row.brings else Outcome.NEW
    else:
        return False
    looked_at = Upload.objects.filter(pk=row.upload_id, state=UploadState.PREVIEWED)
    rows = UploadRow.objects.filter(pk=row.pk, outcome__in=before, upload__in=looked_at)
    return bool(rows.update(outcome=after))
