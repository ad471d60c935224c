"""How much an ask asks for: as many questions and minutes as its sheet has, so that both say the same."""

from dataclasses import dataclass
from typing import Final

from curbside.algorithms.ask_wording import AskReading
from curbside.student.people.models import Conversation
from curbside.student.questions.models import Card, Sheet
from curbside.student.questions.rules import talk_minutes

WITHOUT_SHEET: Final = 2
"""Questions that a text speaks of while none is on the sheet: few enough to say yes to."""

_NUMBERS: Final = {
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "fr": ("une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
}


@dataclass(frozen=True, slots=True)
class Size:
    """`questions` on the sheet, 0 for none yet, and the `minutes` they are asked in."""

    questions: int
    minutes: int

    def in_words(self, language: str) -> str:
        """`two questions`, as a text says it."""
        count = self.questions or WITHOUT_SHEET
        words = _NUMBERS[language]
        number = words[count - 1] if count <= len(words) else str(count)
        return f"{number} question{'s' if count > 1 else ''}"

    def differs_from(self, reading: AskReading) -> bool:
        """Whether a text names other numbers than the sheet has. A text without numbers never differs."""
        other_minutes = bool(reading.minutes) and self.minutes not in reading.minutes
        other_count = bool(self.questions and reading.questions) and self.questions not in reading.questions
        return other_minutes or other_count


def size_of(conversation: Conversation) -> Size:
    """What the sheet of a conversation has. Two queries at most."""
    sheet = Sheet.objects.filter(conversation=conversation).first()
    return Size(Card.objects.filter(sheet=sheet).on_sheet().count() if sheet else 0, talk_minutes(sheet))
