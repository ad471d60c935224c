"""Reading what was sent, and keeping its rows for the student to look at before anything is added."""

import io
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from curbside.algorithms.contact_files import Mapping, TableColumns, known_as
from curbside.algorithms.contact_files.limits import EXCERPT_CHARACTERS
from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import LINE
from curbside.student.people.actions.pairs import people_of
from curbside.student.people.models import Contact
from curbside.student.people.rules import is_email, is_phone

from .. import rules
from ..details import brought
from ..models import ColumnMapping, Outcome, Upload, UploadRow, UploadState, WaitingFile
from ..reading import CannotBeRead, Contents, NeedsColumns, Person, read_file
from ..reasons import TWICE
from ..twice import InFile

_BATCH: Final = 1_000
_ANY_TABLE: Final = ("table", "sheet")
_LEASE: Final = timedelta(minutes=3)
"""How long one process has the reading to itself, many times what it needs; if it dies, another begins again."""


def read_upload(upload: Upload, *, now: datetime) -> bool:
    """Read what was sent and keep its rows with their outcomes; whether this call did it.

    Rows show only when all are there. A crash in between leaves the upload waiting; it is read again.
    """
    free = Q(leased_until=None) | Q(leased_until__lte=now)
    waiting = Upload.objects.filter(free, pk=upload.pk, state=UploadState.WAITING)
    if not waiting.update(leased_until=now + _LEASE, done=0, total=0):
        return False
    file = WaitingFile.objects.get(upload=upload)
    # The latest first: only so many are used, and what was said just now has to be among them.
    said = ColumnMapping.objects.visible_to(upload.student).order_by("-said_at").values("signature", "columns")
    mappings = [Mapping.from_dict(each) for each in said]
    try:
        contents = read_file(
            io.BytesIO(file.content), file_name=upload.file_name, is_pasted=file.is_pasted, mappings=mappings
        )
    except NeedsColumns as asked:
        _finish(upload, UploadState.ASKING, columns=as_json(asked.columns))
    except CannotBeRead as refused:
        file.delete()
        _finish(upload, UploadState.REFUSED, refusal=refused.code)
    else:
        _keep(upload, contents, now)
    return True


def _finish(upload: Upload, state: UploadState, **fields: object) -> None:
    Upload.objects.filter(pk=upload.pk, state=UploadState.WAITING).update(state=state, leased_until=None, **fields)


def _keep(upload: Upload, contents: Contents, now: datetime) -> None:
    """Write the rows batch by batch, so that the page can say how far it is, then show them all at once."""
    upload.rows.all().delete()
    total = len(contents.contacts) + len(contents.unreadable)
    Upload.objects.filter(pk=upload.pk).update(total=total)
    rows = _rows(upload, contents)
    _note_likely(upload.student, rows)
    for start in range(0, len(rows), _BATCH):
        UploadRow.objects.bulk_create(rows[start : start + _BATCH])
        Upload.objects.filter(pk=upload.pk).update(done=start + len(rows[start : start + _BATCH]))
    with transaction.atomic():
        _finish(upload, UploadState.PREVIEWED, format=contents.format, columns=_to_ask_about(contents), done=total)
        record("preview", upload, actor=upload.student, now=now)


def _to_ask_about(contents: Contents) -> dict[str, Any] | None:
    """How a table of no known program was understood: the student may know better."""
    if contents.columns is None or contents.format not in _ANY_TABLE:
        return None
    return as_json(contents.columns)


def as_json(columns: TableColumns) -> dict[str, Any]:
    """What is asked about columns: `{"headings": [], "samples": [[]], "guess": {"signature": "", "columns": {}}}`."""
    shown = columns.for_showing()
    return {"headings": shown.headings, "samples": shown.samples, "guess": shown.guess.as_dict()}


def _rows(upload: Upload, contents: Contents) -> list[UploadRow]:
    before, file = rules.Book.of(upload.student), InFile()
    rows = [_row(upload, person, before, file) for person in contents.contacts]
    _note_details(rows)
    unread = (
        UploadRow(upload=upload, line=place.line, outcome=Outcome.UNREADABLE, reason=place.reason, text=place.text)
        for place in contents.unreadable
    )
    return [*rows, *unread]


def _row(upload: Upload, person: Person, before: rules.Book, file: InFile) -> UploadRow:
    row = UploadRow(upload=upload, line=person.line, outcome=Outcome.NEW)
    if len(person.name) > LINE:
        row.outcome, row.reason = Outcome.UNREADABLE, "field_too_long"
        row.text = person.name[:EXCERPT_CHARACTERS]
        return row
    row.name = person.name
    row.emails = [email for email in person.emails if is_email(email)]
    row.phones = [phone for phone in person.phones if is_phone(phone)]
    row.organisation = person.organisation if len(person.organisation) <= LINE else ""
    row.title = person.title if len(person.title) <= LINE else ""
    row.known_since = person.connected_on
    if person.birthday:
        row.birth_month, row.birth_day = person.birthday.month, person.birthday.day
    row.how_known = known_as(person.groups)
    kept = (row.emails, row.phones, row.organisation, row.title)
    if person.unusable:
        row.reason, row.text = "unusable_address", ", ".join(person.unusable)[:EXCERPT_CHARACTERS]
    elif kept != (person.emails, person.phones, person.organisation, person.title):
        row.reason = "partly_kept"
    if who := before.who(row.name, row.organisation, row.emails):
        row.outcome = Outcome.KNOWN
        # Of two who are alike nobody can tell whom the details are of.
        row.looks_like_id = next(iter(who)) if len(who) == 1 else None
    elif file.is_twice(row):
        row.outcome, row.reason, row.text = Outcome.KNOWN, TWICE, ""
    return row


def _note_details(rows: Sequence[UploadRow]) -> None:
    """Where a row tells more of somebody than is written down, it is offered; the others have nobody beside them."""
    known = [row for row in rows if row.looks_like_id]
    for start in range(0, len(known), _BATCH):
        batch = known[start : start + _BATCH]
        people = Contact.objects.prefetch_related("addresses").in_bulk({row.looks_like_id for row in batch})
        for row in batch:
            row.brings = brought(row, people[row.looks_like_id])
            if row.brings:
                row.outcome = Outcome.DETAILS
            else:
                row.looks_like_id = None


def _note_likely(student: User, rows: Sequence[UploadRow]) -> None:
    """Note beside each new row who of the student's people it may be."""
    # Loads arrays and string measures, which few pages need.
    from curbside.algorithms.likeness import Person as Compared  # noqa: PLC0415 - see above
    from curbside.algorithms.likeness import likely_pairs  # noqa: PLC0415 - see above

    new = {str(row.pk): row for row in rows if row.outcome == Outcome.NEW}
    people = [
        Compared(key, row.name, tuple(row.emails), tuple(row.phones), row.organisation, row.title)
        for key, row in new.items()
    ]
    best: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for pair in likely_pairs(people, against=people_of(student), limit=len(people) + 1):
        key, there = (pair.one, pair.other) if pair.one in new else (pair.other, pair.one)
        best[key].append((pair.score, there))
    for key, found in best.items():
        new[key].looks_like_id = UUID(max(found)[1])
