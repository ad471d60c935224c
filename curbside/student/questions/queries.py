"""What other rooms ask about sheets."""

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from curbside.foundation.accounts.models import Membership, User
from curbside.student.people.models import Conversation

from . import rules
from .bank_keeping_queries import follow_ups_for, kept_by, notes_for, offers_for, retired_for, stale_for
from .bank_queries import question_page, shelf_for
from .coaching_queries import (
    Talk,
    cards_shown,
    coaching_of,
    comments_shown_to,
    in_bank_already,
    offers_waiting,
    once_shown_to,
    shares_shown_to,
    talks_of,
)
from .models import Card, Question, Retirement, Sheet, Theme
from .models.sheet import CardQuerySet
from .timing import Fit, fit

# What other rooms may ask, wherever it is answered.
__all__ = [
    "Talk",
    "cards_on_sheet",
    "cards_shown",
    "closing_question",
    "coaching_of",
    "comments_shown_to",
    "conversations_to_prepare",
    "follow_ups_for",
    "in_bank_already",
    "kept_by",
    "notes_for",
    "offers_for",
    "offers_waiting",
    "once_shown_to",
    "question_page",
    "retired_for",
    "shares_shown_to",
    "sheets_waiting",
    "shelf_for",
    "stale_for",
    "taken_along",
    "talks_of",
]


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
    """The bank's first question about whom else to meet, unless one of `cards`, of one sheet, asks that already.

    One that a centre of the student's has retired is passed over.
    """
    if not cards or any(card.is_who_next for card in cards):
        return None
    student = Sheet.objects.filter(pk=cards[0].sheet_id).values("conversation__student")
    centres = Membership.objects.current().filter(user__in=student).values("centre")
    retired = Retirement.objects.standing().filter(question=OuterRef("pk"), centre__in=centres)
    return Question.objects.shipped().offered().filter(theme=Theme.WHO_NEXT).exclude(Exists(retired)).first()


def taken_along(conversation: Conversation) -> Fit:
    """The questions of a talk as its sheet lays them out: inside its time, for when there is time, and the last ones.

    Like the sheet and the brief it keeps room for asking whom else to meet. At most two queries.
    """
    on_sheet = Card.objects.filter(sheet__conversation=conversation).on_sheet().select_related("question", "sheet")
    cards = list(on_sheet)
    closing = closing_question(cards)
    minutes = rules.talk_minutes(cards[0].sheet) if cards else rules.TALK_MINUTES
    return fit(cards, minutes, kept_free=closing.minutes if closing else 0)
