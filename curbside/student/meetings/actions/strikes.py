"""Striking a line of the notes, and bringing it back: one more entry of the log each time, so that no order is lost."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from ..models import Meeting, Note, NoteKind
from ..note_rules import MEETING_MAX

STRIKES_MAX = MEETING_MAX


def strike(line: Note, *, actor: User, now: datetime) -> None:
    """From now on the line is in no page but among what was struck. Again is harmless."""
    _say(line, NoteKind.STRUCK, actor=actor, now=now)


def bring_back(line: Note, *, actor: User, now: datetime) -> None:
    """It stands where it stood. Again is harmless."""
    _say(line, NoteKind.UNSTRUCK, actor=actor, now=now)


@transaction.atomic
def _say(line: Note, kind: NoteKind, *, actor: User, now: datetime) -> None:
    # The meeting's row is the lock, as for every entry of its log.
    meeting = Meeting.objects.select_for_update().get(pk=line.meeting_id)
    about = Note.objects.filter(meeting=meeting, kind__in=[NoteKind.STRUCK, NoteKind.UNSTRUCK])
    said = list(about.filter(text=str(line.pk)).order_by("number").values_list("kind", flat=True))
    if (said[-1] if said else NoteKind.UNSTRUCK) == kind:
        return
    if about.count() >= STRIKES_MAX:
        raise ValidationError(_("Too many lines were struck here for one more."))
    Note.objects.create(
        meeting=meeting,
        kind=kind,
        text=str(line.pk),
        # A device of its own for each line, so that its strikes follow one another whatever the clock says.
        device=line.pk,
        number=len(said) + 1,
        written_at=max(now, line.written_at),
        received_at=now,
    )
    record(kind, meeting, actor=actor, now=now)
