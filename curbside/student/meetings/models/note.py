"""Notes of a conversation: an append-only log whose ids are made in the browser."""

from collections.abc import Iterable
from typing import ClassVar
from uuid import UUID

from django.db import models

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.student.questions.models import Card

from .meeting import Meeting


class NoteKind(models.TextChoices):
    LINE = "line", "a line of notes"
    ASKED = "asked", "a question was asked"
    NOT_ASKED = "not_asked", "the mark was taken back"
    STRUCK = "struck", "a line was struck out"
    UNSTRUCK = "unstruck", "a struck line was brought back"


FROM_THE_SCREEN = (NoteKind.LINE, NoteKind.ASKED, NoteKind.NOT_ASKED)
"""What a browser may write. The others are written here, and their text is the id of the line they are about."""


def struck_lines(entries: Iterable[tuple[str, str]]) -> set[UUID]:
    """The ids of the lines whose latest word is that they are struck. `entries`: kind and text, in order."""
    last = {text: kind for kind, text in entries if kind in {NoteKind.STRUCK, NoteKind.UNSTRUCK}}
    return {UUID(text) for text, kind in last.items() if kind == NoteKind.STRUCK}


class NoteQuerySet(OwnedQuerySet["Note"]):
    owner = "meeting__conversation__student"


class Note(Row):
    """One entry. Its id comes from the browser, so that sending it twice keeps it once.

    A line is struck by another entry.

    `device` and `number` give the order in which it was written, also when it was written without network.
    """

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="notes")
    card = models.ForeignKey(Card, null=True, blank=True, on_delete=models.SET_NULL, related_name="notes")
    kind = models.CharField(max_length=10, choices=NoteKind.choices, default=NoteKind.LINE)
    text = models.TextField(blank=True)
    device = models.UUIDField()
    number = models.PositiveIntegerField()
    written_at = models.DateTimeField()
    received_at = models.DateTimeField()

    objects = NoteQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["written_at", "device", "number"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["meeting", "device", "number"], name="a_note_once")]

    def __str__(self) -> str:
        return "a note"
