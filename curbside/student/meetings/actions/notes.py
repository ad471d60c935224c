"""Keeping what a browser wrote: each entry once, in order, and none lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.student.questions.models import Card

from ..models import Meeting, Note
from ..note_rules import BATCH_MAX, MEETING_MAX, Entry, Refusal, UnfitEntryError, read_entry


class Outcome(StrEnum):
    """What became of an entry. Only a refused one is still the browser's to keep."""

    STORED = "stored"
    KNOWN = "known"
    CONFLICT = "conflict"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Receipt:
    """The answer to one entry, in the order they came; `kept_as` is the id of the note."""

    outcome: Outcome
    kept_as: UUID | None = None
    reason: Refusal | None = None


@transaction.atomic
def receive_notes(meeting: Meeting, entries: Sequence[object], *, actor: User, now: datetime) -> list[Receipt]:
    """Append what is new. The same entry twice is kept once.

    An entry in whose place another stands is kept too, under an id of its own. A card of another sheet is left
    out, the note is not. Raises ValidationError when `entries` are more than a batch may hold.
    """
    if len(entries) > BATCH_MAX:
        raise ValidationError(_("These are more notes than can be sent at once."))
    # One batch at a time for a meeting, so that the same one sent twice at once meets itself.
    Meeting.objects.select_for_update().get(pk=meeting.pk)
    read = [_read(raw) for raw in entries]
    book = _Book(meeting, [entry for entry in read if isinstance(entry, Entry)], now)
    receipts = [book.settle(entry) if isinstance(entry, Entry) else entry for entry in read]
    if book.new:
        Note.objects.bulk_create(book.new)
        record("write", meeting, actor=actor, now=now)
    return receipts


def _read(raw: object) -> Entry | Receipt:
    try:
        return read_entry(raw)
    except UnfitEntryError as error:
        return Receipt(Outcome.REFUSED, reason=error.reason)


class _Book:
    """The notes that could stand in the way of these entries, read in a fixed number of queries."""

    def __init__(self, meeting: Meeting, entries: list[Entry], now: datetime) -> None:
        self.meeting, self.now = meeting, now
        self.new: list[Note] = []
        ids = {entry.id for entry in entries} | {entry.id_of_double(meeting.pk) for entry in entries}
        devices, numbers = {entry.device for entry in entries}, {entry.number for entry in entries}
        placed = Note.objects.filter(meeting=meeting, device__in=devices, number__in=numbers)
        self.by_id = {note.pk: note for note in Note.objects.filter(pk__in=ids)}
        self.by_place = {(note.device, note.number): note for note in placed}
        self.room = MEETING_MAX - Note.objects.filter(meeting=meeting).count()
        self.cards: Final = set(
            Card.objects.filter(sheet__conversation=meeting.conversation_id).values_list("pk", flat=True)
        )

    def settle(self, entry: Entry) -> Receipt:
        """Keep the entry, unless it is there."""
        standing = [self.by_id.get(entry.id), self.by_place.get((entry.device, entry.number))]
        taken = [note for note in standing if note]
        for note in taken:
            if self._says_the_same(note, entry):
                return Receipt(Outcome.KNOWN, note.pk)
        double = entry.id_of_double(self.meeting.pk)
        if double in self.by_id:
            return Receipt(Outcome.CONFLICT, double)
        if len(self.new) >= self.room:
            return Receipt(Outcome.REFUSED, reason=Refusal.FULL)
        if taken:
            # A device of its own, since the number of the other device is taken.
            return Receipt(Outcome.CONFLICT, self._append(entry, double, device=double))
        return Receipt(Outcome.STORED, self._append(entry, entry.id, device=entry.device))

    def _says_the_same(self, note: Note, entry: Entry) -> bool:
        said = (note.meeting_id, note.card_id, note.kind, note.text)
        return said == (self.meeting.pk, self._card(entry), entry.kind, entry.text)

    def _card(self, entry: Entry) -> UUID | None:
        return entry.card_id if entry.card_id in self.cards else None

    def _append(self, entry: Entry, note_id: UUID, *, device: UUID) -> UUID:
        note = Note(
            id=note_id,
            meeting=self.meeting,
            card_id=self._card(entry),
            kind=entry.kind,
            text=entry.text,
            device=device,
            number=entry.number,
            written_at=entry.written_at,
            received_at=self.now,
        )
        self.new.append(note)
        self.by_id[note_id] = self.by_place[device, entry.number] = note
        return note_id
