"""What the conversation screen and the notes show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from django.db.models import QuerySet

from curbside.algorithms.patient_details import find_patient_details
from curbside.student.questions.models import Card
from curbside.student.questions.queries import taken_along

from .models import Meeting, MeetingState, Note, NoteKind, struck_lines

Place = Literal["", "if_time", "last"]
"""Where a question stands: inside the time of the talk, for when there is time, or behind those, asked in any case."""


@dataclass(frozen=True, slots=True)
class AskedOrNot:
    """A question of the sheet during the conversation, with the lines written under it."""

    card: Card | None
    number: int
    asked: bool
    lines: Sequence[Note]
    place: Place = ""

    @property
    def patient_words(self) -> list[str]:
        """What in the lines looks like a patient's details."""
        return [words for line in self.lines for words in patient_words(line.text)]


@dataclass(frozen=True, slots=True)
class Talk:
    """The sheet as the conversation goes on. Without a sheet: one leaf without a question."""

    questions: Sequence[AskedOrNot]
    loose: Sequence[Note]
    struck: Sequence[Note] = ()

    @property
    def total(self) -> int:
        """How many leaves there are."""
        return len(self.questions)

    @property
    def asked(self) -> int:
        """How many questions carry the mark."""
        return sum(question.asked for question in self.questions)

    @property
    def has_lines(self) -> bool:
        """Whether anything was written."""
        return bool(self.loose) or any(question.lines for question in self.questions)

    def at(self, number: int) -> AskedOrNot:
        """The leaf with this number; the nearest one when there is none."""
        return self.questions[min(max(number, 1), self.total) - 1]


def notes_of(meeting: Meeting) -> QuerySet[Note]:
    """The whole log, in the order it was written."""
    return Note.objects.filter(meeting=meeting).select_related("card").order_by("written_at", "device", "number")


def asked_cards(notes: Iterable[Note]) -> set[UUID]:
    """The questions whose latest mark says that they were asked. `notes` in order."""
    kinds = {NoteKind.ASKED, NoteKind.NOT_ASKED}
    marks = {note.card_id: note.kind for note in notes if note.card_id and note.kind in kinds}
    return {card for card, kind in marks.items() if kind == NoteKind.ASKED}


def talk_of(meeting: Meeting) -> Talk:
    """The questions in the order of the sheet, each with its mark and its lines. Three queries."""
    fit = taken_along(meeting.conversation)
    at_the_end: Place = "last" if fit.beyond else ""
    parts: tuple[tuple[tuple[Card, ...], Place], ...] = (
        (fit.inside, ""), (fit.beyond, "if_time"), (fit.last, at_the_end),
    )  # fmt: skip
    places = {card: place for cards, place in parts for card in cards}
    notes = list(notes_of(meeting))
    gone = struck_lines((note.kind, note.text) for note in notes)
    written = [note for note in notes if note.kind == NoteKind.LINE]
    lines = [note for note in written if note.pk not in gone]
    # One that came from an export has no words to bring back.
    struck = [note for note in written if note.pk in gone and note.text]
    asked = asked_cards(notes)
    shown = {card.pk for card in places}
    loose = [note for note in lines if note.card_id not in shown]
    if not places:
        return Talk([AskedOrNot(None, 1, asked=False, lines=loose)], [], struck)
    return Talk(
        [
            AskedOrNot(card, number, card.pk in asked, [line for line in lines if line.card_id == card.pk], place)
            for number, (card, place) in enumerate(places.items(), 1)
        ],
        loose,
        struck,
    )


def patient_words(text: str) -> list[str]:
    """The passages of a note that look like a patient's details."""
    return [text[found.start : found.end] for found in find_patient_details(text)]


def is_open(meeting: Meeting) -> bool:
    """Whether the conversation is still ahead or under way, so that its sheet may lie on the phone."""
    return meeting.state == MeetingState.CONFIRMED
