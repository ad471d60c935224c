"""The conversation screen put together, for showing it and for showing it again when a line did not fit."""

from uuid import uuid4

from .models import Meeting
from .note_forms import NoteForm
from .note_queries import is_open, talk_of
from .talk_words import sheet_for_phone, talk_words

NUMBER_DIGITS_MAX = 5


def number_in(text: str) -> int:
    """The number of a question in an address; 1 for anything else."""
    return int(text) if text.isdecimal() and len(text) <= NUMBER_DIGITS_MAX else 1


def bare_sheet(meeting: Meeting) -> dict[str, object]:
    """The open sheet as it lies on a phone before the conversation: the questions and their marks, no line."""
    student, contact = meeting.conversation.student, meeting.conversation.contact
    return sheet_for_phone(
        talk_of(meeting), name=contact.name, language=student.language, theme=student.theme, lines=False
    )


def talk_page(meeting: Meeting, number: int, form: NoteForm) -> dict[str, object]:
    """The context of `meetings/talk/show.html`. The ids of what will be written are made here."""
    talk = talk_of(meeting)
    student, contact = meeting.conversation.student, meeting.conversation.contact
    leaf = talk.at(number)
    return {
        "meeting": meeting,
        "contact": contact,
        "talk": talk,
        "leaf": leaf,
        "form": form,
        "line_id": form["line_id"].value() or uuid4(),
        "mark_id": uuid4(),
        "before": leaf.number - 1,
        "after": leaf.number + 1 if leaf.number < talk.total else 0,
        "is_open": is_open(meeting),
        "words": talk_words(),
        "sheet": sheet_for_phone(talk, name=contact.name, language=student.language, theme=student.theme),
    }
