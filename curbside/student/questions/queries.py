"""What other rooms ask about sheets, and the bank as the student searches it."""

from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User
from curbside.student.people.models import Conversation

from .models import Card, Question, Sheet, Theme
from .models.sheet import CardQuerySet


def cards_on_sheet(sheet: Sheet) -> CardQuerySet:
    """The cards the student takes along, in the order they will be asked."""
    return Card.objects.filter(sheet=sheet).on_sheet().select_related("question")


def sheets_waiting(student: User) -> "list[Conversation]":
    """The student's open conversations whose sheet has no card on it yet, oldest first, each with its contact."""
    ready = Card.objects.on_sheet().filter(sheet=OuterRef("sheet"))
    waiting = Conversation.objects.visible_to(student).open().filter(sheet__isnull=False).exclude(Exists(ready))
    return list(waiting.select_related("contact", "sheet").order_by("created_at"))


def conversations_to_prepare(student: User) -> QuerySet[Conversation]:
    """The student's open conversations, newest first, with `on_sheet` and `beside`: how many cards are where."""
    return (
        Conversation.objects.visible_to(student)
        .open()
        .select_related("contact", "sheet")
        .annotate(
            on_sheet=Count("sheet__cards", filter=Q(sheet__cards__is_on_sheet=True)),
            beside=Count("sheet__cards", filter=Q(sheet__cards__is_on_sheet=False, sheet__cards__removed_at=None)),
        )
        .order_by("-created_at")
    )


def closing_question(cards: list[Card]) -> Question | None:
    """The bank's first question about whom else to meet, unless one of `cards` asks that already."""
    if any(card.is_who_next for card in cards):
        return None
    return Question.objects.filter(theme=Theme.WHO_NEXT).first()


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


@dataclass(frozen=True, slots=True)
class BankEntry:
    """A question of the bank as one sheet sees it, in the language it will be asked in."""

    question: Question
    text: str
    follow_up: str
    is_added: bool


def bank_for(sheet: Sheet, wanted: BankFilter, *, language: str) -> list[BankEntry]:
    """The questions that fit, each with whether the sheet has it. Two queries."""
    added = set(Card.objects.filter(sheet=sheet).kept().values_list("question_id", flat=True))
    return [
        BankEntry(one, one.text_in(language), one.follow_up_in(language), one.pk in added)
        for one in search_bank(wanted)
    ]


def _holds(question: Question, words: list[str]) -> bool:
    if not words:
        return True
    parts = (question.text_en, question.text_fr, question.follow_up_en, question.follow_up_fr)
    text = fold(" ".join((*parts, str(question.get_theme_display()))))
    return all(word in text for word in words)
