"""Bringing people in: a file that is read, asked about, looked at, added and taken out, and the refusals."""

from datetime import timedelta
from typing import Final

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.actions.receipts import receive
from curbside.interfaces.imports.models import Outcome, Upload, UploadRow, UploadState, WaitingFile
from curbside.student.people.models import Contact
from tests.house.cast import OWNER, undone
from tests.proof.network_states import LONG_NAME, LONG_PLACE, ONE_WORD
from tests.proof.scenes import EMPTY, Stage

UNKNOWN_TABLE: Final = f"Wer,Wo,{ONE_WORD}\nPaul Émond,Clinique du Parc,Nurse\nSana Malik,{LONG_PLACE},Resident\n"


def imports(stage: Stage) -> None:
    """Each part in a world of its own, put back afterwards."""
    for state in (refusals, asked_about_columns, under_way, looked_at):
        with undone():
            state(stage)


def refusals(stage: Stage) -> None:
    for name, lines in (("nothing", ""), ("too long", "x" * 210_000), ("no names", ",,,\n;;;\n"), ("one", "Zoë")):
        stage.visit("pasted", name, EMPTY, "/imports/pasted/", {"lines": lines})
    refused = _upload(stage, stage.cast.owner, state=UploadState.REFUSED, refusal="no_contacts", format="")
    stage.visit("upload", "refused", OWNER, f"/imports/{refused.pk}/")


def asked_about_columns(stage: Stage) -> None:
    """A table whose headings say nothing."""
    owner, now = stage.cast.owner, stage.cast.now
    upload = receive(owner, content=UNKNOWN_TABLE.encode(), file_name=f"{LONG_PLACE}.csv", now=now)
    assert upload.state == UploadState.ASKING
    at = f"/imports/{upload.pk}/"
    stage.visit("upload", "long names, asking", OWNER, at)
    stage.visit("columns", "long names, asked", OWNER, f"{at}columns/")
    stage.visit("columns", "no names", OWNER, f"{at}columns/", {"column_0": "email", "column_1": "", "column_2": ""})
    stage.browser(OWNER).post(f"{at}columns/", {"column_0": "name", "column_1": "organisation", "column_2": "title"})
    stage.visit("upload", "long names, looked at", OWNER, at)
    stage.visit("columns", "said once more", OWNER, f"{at}columns/")
    stage.visit("uploads", "long names", OWNER, "/imports/")


def under_way(stage: Stage) -> None:
    """While the worker reads, adds or takes out."""
    upload = _upload(stage, stage.cast.owner, state=UploadState.WAITING)
    WaitingFile.objects.create(upload=upload, content=b"Name\n")
    own, at = Upload.objects.filter(pk=upload.pk), f"/imports/{upload.pk}/"
    stage.visit("upload", "waiting", OWNER, at)
    own.update(created_at=stage.cast.now - timedelta(minutes=2))
    stage.visit("upload", "late", OWNER, at)
    own.update(total=12_000, done=4_000, leased_until=stage.cast.now + timedelta(minutes=1))
    for state in (UploadState.WAITING, UploadState.ADDING, UploadState.UNDOING):
        own.update(state=state)
        stage.visit("upload", f"{state}, some way", OWNER, at)


def looked_at(stage: Stage) -> None:
    """New ones of whom some look like people one has; then added, and taken out but for one."""
    known = stage.cast.rows[Contact]
    upload = _upload(stage, stage.cast.owner, state=UploadState.PREVIEWED)
    own, at = Upload.objects.filter(pk=upload.pk), f"/imports/{upload.pk}/"
    stage.visit("upload", "nobody in it", OWNER, at)
    _row(upload, 2, Outcome.UNREADABLE, reason="no_name")
    stage.visit("upload", "only unreadable", OWNER, at)
    _row(upload, 3, Outcome.KNOWN, name="Someone Known", reason="twice_in_file")
    stage.visit("upload", "nobody new", OWNER, at)
    brings = {
        "phones": ["613 555 0100"],
        "title": LONG_PLACE,
        "birthday": [5, 3],
        "known_since": "2021-03-12",
        "how_known": "friend",
    }
    _row(upload, 7, Outcome.DETAILS, name=LONG_NAME, looks_like=known, brings=brings)
    stage.visit("upload", "only new details", OWNER, at)
    for line, looks_like in ((4, known), (5, None)):
        _row(upload, line, Outcome.NEW, name=LONG_NAME, looks_like=looks_like, reason="partly_kept", contact=known)
    left_out = {"reason": "unusable_address", "text": "x" * 100}
    _row(upload, 6, Outcome.NEW, name=ONE_WORD, how_known="family_doctor", phones=["613 555 0100"] * 3, **left_out)
    _row(upload, 8, Outcome.NEW, name="613 555 0199", phones=["613 555 0199"])
    stage.visit("upload", "long names, some alike", OWNER, at)
    stage.visit("upload", "new details", OWNER, f"{at}?show=details")
    own.update(state=UploadState.COMMITTED, committed_at=stage.cast.now)
    stage.visit("upload", "long names, added", OWNER, at)
    own.update(committed_at=stage.cast.now - timedelta(days=40))
    stage.visit("upload", "added long ago", OWNER, at)
    own.update(state=UploadState.UNDONE, undone_at=stage.cast.now)
    stage.visit("upload", "undone, one stayed", OWNER, at)


def _upload(stage: Stage, student: User, **fields: object) -> Upload:
    said = {"format": "table", **fields}
    return Upload.objects.create(student=student, file_name=f"{ONE_WORD}.csv", created_at=stage.cast.now, **said)


def _row(upload: Upload, line: int, outcome: Outcome, **fields: object) -> None:
    said = {"organisation": LONG_PLACE, "emails": [f"{'a' * 60}@{'b' * 60}.example"], **fields}
    UploadRow.objects.create(upload=upload, line=line, outcome=outcome, **said)
