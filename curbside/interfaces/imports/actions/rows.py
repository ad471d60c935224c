"""Leaving someone out of an upload that is not added yet, and taking them in again."""

from typing import Final

from ..models import Outcome, Upload, UploadRow, UploadState

_THE_OTHER: Final = {Outcome.NEW: Outcome.LEFT_OUT, Outcome.LEFT_OUT: Outcome.NEW}


def set_outcome(row: UploadRow, outcome: str) -> bool:
    """Leave the person out (LEFT_OUT) or take them in again (NEW), before anything is added; whether it was done.

    One statement, so that a press that crosses the adding of the upload changes nothing.
    """
    before = {str(after): before for before, after in _THE_OTHER.items()}.get(outcome)
    if before is None:
        return False
    looked_at = Upload.objects.filter(pk=row.upload_id, state=UploadState.PREVIEWED)
    return bool(UploadRow.objects.filter(pk=row.pk, outcome=before, upload__in=looked_at).update(outcome=outcome))
