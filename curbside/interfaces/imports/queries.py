"""What the pages about uploads show."""

from functools import reduce
from operator import or_
from typing import Final

from django.db.models import Case, Count, Q, QuerySet, When

from curbside.foundation.accounts.models import User

from .models import Outcome, Upload, UploadRow
from .reasons import PARTLY

LATEST = 10
_PARTLY: Final = reduce(or_, (Q(reason__contains=reason) for reason in PARTLY))


def latest_uploads(student: User) -> QuerySet[Upload]:
    """The student's ten latest uploads."""
    return Upload.objects.visible_to(student)[:LATEST]


def counts(upload: Upload) -> dict[str, int]:
    """How many rows of each outcome; those with none are 0."""
    found = dict(upload.rows.order_by().values_list("outcome").annotate(Count("pk")))
    return {str(outcome): found.get(outcome, 0) for outcome in Outcome.values}


def outcome_to_show(asked: str, counts: dict[str, int]) -> str:
    """The list that was asked for, else the first that is not empty."""
    return asked if asked in counts else next((outcome for outcome in counts if counts[outcome]), str(Outcome.NEW))


def to_know_before(upload: Upload) -> dict[str, int]:
    """`alike`: new rows that look like someone the student has; `partly`: those of which something is left out."""
    alike = Q(outcome=Outcome.NEW, looks_like__isnull=False)
    partly = _PARTLY & Q(outcome__in=(Outcome.NEW, Outcome.DETAILS))
    return upload.rows.order_by().aggregate(alike=Count("pk", filter=alike), partly=Count("pk", filter=partly))


def unused_columns(upload: Upload) -> list[str]:
    """The headings of a table that no part of a person is read from."""
    if not upload.columns:
        return []
    used = {place for places in upload.columns["guess"]["columns"].values() for place in places}
    return [heading for place, heading in enumerate(upload.columns["headings"]) if heading and place not in used]


def rows_of(upload: Upload, outcome: str) -> QuerySet[UploadRow]:
    """The rows of one outcome in the order of the file, but first those of which something was left out."""
    rows = upload.rows.filter(outcome=outcome).select_related("looks_like")
    return rows.order_by(Case(When(_PARTLY, then=0), default=1), "line", "pk")


def row_after(row: UploadRow) -> UploadRow | None:
    """Whoever comes next in `rows_of` the row's own outcome."""
    later = Q(line__gt=row.line) | Q(line=row.line, pk__gt=row.pk)
    is_partly = any(reason in row.reason for reason in PARTLY)
    below = (_PARTLY & later) | ~_PARTLY if is_partly else ~_PARTLY & later
    return rows_of(row.upload, row.outcome).filter(below).first()


def stayed(upload: Upload) -> QuerySet[UploadRow]:
    """After an undo: the rows whose contacts stayed, since they were changed or used."""
    return upload.rows.filter(contact__isnull=False).select_related("contact")
