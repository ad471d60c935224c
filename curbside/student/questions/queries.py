"""What other rooms ask about sheets, and the bank as the student searches it."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User
from curbside.student.people.models import Conversation

from .models import Card, Question, Sheet
from .models.sheet import CardQuerySet


def cards_on_sheet(sheet: Sheet) -> CardQuerySet:
    """The cards the student takes along, in the order they will be asked."""
    return Card.objects.filter(sheet=sheet).on_sheet().select_related("question")


def sheets_waiting(student: User) -> "list[Conversation]":
    """The student's open conversations whose sheet has no card on it yet, oldest first, each with its contact."""
    ready = Card.objects.on_sheet().filter(sheet=OuterRef("sheet"))
    waiting = Conversation.objects.visible_to(student).open().filter(sheet__isnull=False).exclude(Exists(ready))
    return list(waiting.select_related("contact", "sheet").order_by("created_at"))


@dataclass(frozen=True, slots=True)
class BankFilter:
    """What the student looks for in the bank; an empty string asks for all."""

    theme: str = ""
    moment: str = ""
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.theme or self.moment or self.words)


def search_bank(wanted: BankFilter) -> list[Question]:
    """The bank's questions that fit: every word found, accents and case aside, in either language or the theme."""
    questions = Question.objects.all()
    if wanted.theme:
        questions = questions.filter(theme=wanted.theme)
    if wanted.moment:
        questions = questions.filter(moment=wanted.moment)
    words = fold(wanted.words).split()
    return [question for question in questions if _holds(question, words)]


def _holds(question: Question, words: list[str]) -> bool:
    if not words:
        return True
    parts = (question.text_en, question.text_fr, question.follow_up_en, question.follow_up_fr)
    text = fold(" ".join((*parts, str(question.get_theme_display()))))
    return all(word in text for word in words)
