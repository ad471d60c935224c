"""What Today, the hub of a conversation and the pages of reflection want to know."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.db.models import Count, Prefetch, Q, QuerySet
from django.utils.translation import get_language

from curbside.foundation.accounts.models import User
from curbside.foundation.kit.forms import clean_line
from curbside.foundation.specialties.models import Specialty
from curbside.student.meetings.models import Meeting, MeetingState, Note, NoteKind, struck_lines
from curbside.student.questions.models import Card

from .models import Evidence, Heard, Held, NextStep, Reflection, TurningPoint
from .models.reflection import NextStepQuerySet
from .rules import LINE_MAX, bare_line

CLOSED_SHOWN: Final = 5
QUOTABLE_SHOWN: Final = 8


def meetings_to_reflect_on(student: User, now: datetime) -> QuerySet[Meeting]:
    """Held, or begun and not called off, with no finished reflection; newest first, each with its contact."""
    begun = Q(state=MeetingState.HELD) | Q(state=MeetingState.CONFIRMED, starts_at__lte=now)
    waiting = Meeting.objects.visible_to(student).filter(begun, reflection__finished_at=None)
    there = waiting.filter(conversation__contact__removed_at=None)
    return there.select_related("conversation__contact", "reflection").order_by("-starts_at")


def open_next_steps(student: User) -> NextStepQuerySet:
    """Neither done nor let go, oldest first, each with whom it came from."""
    return _with_contact(NextStep.objects.visible_to(student).open())


def closed_next_steps(student: User) -> list[NextStep]:
    """The last few that were done or let go, the newest first, so that a slip can be taken back."""
    steps = _with_contact(NextStep.objects.visible_to(student).closed())
    return list(steps.order_by("-created_at")[:CLOSED_SHOWN])


def _with_contact(steps: NextStepQuerySet) -> NextStepQuerySet:
    return steps.select_related("reflection__meeting__conversation__contact")


def hopes_held(student: User) -> dict[Held, int]:
    """How many hopes came to what, over all conversations."""
    rows = Heard.objects.visible_to(student).exclude(held="").values_list("held").annotate(n=Count("pk"))
    counts = dict(rows.order_by())
    return {held: counts.get(held, 0) for held in Held}


def reflections_of(student: User) -> QuerySet[Reflection]:
    """Every reflection, the newest conversation first, with all that its row in the list shows."""
    rows = Reflection.objects.visible_to(student).select_related("meeting__conversation__contact", "thank_you")
    turns: Prefetch[Any] = Prefetch("turning_points", TurningPoint.objects.kept(), to_attr="turns")
    hopes: Prefetch[Any] = Prefetch("heard", Heard.objects.exclude(held="").order_by("card__position"), to_attr="hopes")
    return rows.prefetch_related(turns, hopes).order_by("-meeting__starts_at")


@dataclass(frozen=True, slots=True)
class Noted:
    """The log of one conversation as the debrief needs it: lines by question, and what was asked."""

    lines: dict[UUID | None, list[str]] = field(default_factory=dict)
    asked: frozenset[UUID] = frozenset()

    def under(self, card: Card) -> list[str]:
        """The lines under one question, in the order in which they were written."""
        return self.lines.get(card.pk, [])

    def apart_from(self, cards: Sequence[Card]) -> list[str]:
        """The lines that stand under none of these questions."""
        shown = {card.pk for card in cards}
        return [line for card, lines in self.lines.items() if card not in shown for line in lines]


def noted_in(meeting: Meeting) -> Noted:
    """Lines and marks of the conversation screen. One query."""
    rows = Note.objects.filter(meeting=meeting).order_by("written_at", "device", "number")
    lines: dict[UUID | None, list[str]] = defaultdict(list)
    marks: dict[UUID, str] = {}
    entries = list(rows.values_list("pk", "card_id", "kind", "text"))
    gone = struck_lines((kind, text) for _, _, kind, text in entries)
    for note, card, kind, text in entries:
        if kind == NoteKind.LINE and note not in gone:
            lines[card].append(text)
        elif card and kind in {NoteKind.ASKED, NoteKind.NOT_ASKED}:
            marks[card] = kind
    return Noted(dict(lines), frozenset(card for card, kind in marks.items() if kind == NoteKind.ASKED))


def cards_of(reflection: Reflection) -> list[Card]:
    """The questions of the sheet, and those taken off it since on which something was heard. One query."""
    of_sheet = Card.objects.filter(sheet__conversation=reflection.meeting.conversation_id).select_related("sheet")
    return list(of_sheet.filter(Q(is_on_sheet=True) | Q(heard__reflection=reflection)).distinct())


def evidence_in(reflection: Reflection) -> list[Evidence]:
    """What one talk speaks to, each with its specialty and the answer it stands in. One query."""
    return list(Evidence.objects.kept().filter(reflection=reflection).select_related("specialty", "heard"))


def specialties_to_choose(usual: str | None) -> list[Specialty]:
    """Today's specialties by name, and the usual one even if it has ended. One query."""
    name = "name_fr" if (get_language() or "en").startswith("fr") else "name_en"
    return list(Specialty.objects.filter(Q(valid_to="") | Q(pk=usual)).order_by(name))


def lines_to_quote(reflection: Reflection) -> list[str]:
    """Lines a thank-you could quote: what stayed, then what was heard, then what was noted. Two queries."""
    heard = Heard.objects.filter(reflection=reflection).order_by("card__position").values_list("text", flat=True)
    noted = noted_in(reflection.meeting)
    texts = [reflection.stayed_with_me, *heard, *(line for lines in noted.lines.values() for line in lines)]
    lines = [bare_line(clean_line(line)[:LINE_MAX]) for text in texts for line in text.splitlines()]
    return list(dict.fromkeys(line for line in lines if line))[:QUOTABLE_SHOWN]
