"""Suggestions about the wording of a question: each explained, to take or to leave, never in the way."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.favours import Favour
from curbside.algorithms.folding import fold

from .models import Card
from .rules import SUGGESTIONS, TEXT_MAX, refused_favour

INSTEAD: Final[dict[Favour, Promise]] = {
    Favour.JOB: _("How did you find the work you do now?"),
    Favour.REFERENCE: _("What do you notice in a student you would gladly work with again?"),
}
"""What to ask in place of what is refused."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One suggestion. `title`, `why` and `instead` are in the reader's language.

    `found` are the words it saw, empty when they are the whole question.
    """

    code: str
    title: str
    why: str
    instead: str
    found: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What is said beside a question: that it is refused, for a favour, or what is suggested; `left` was let be."""

    favour: Favour | None = None
    hints: Collection[Hint] = ()
    left: Collection[Hint] = ()

    def __bool__(self) -> bool:
        return bool(self.favour or self.hints)

    @property
    def instead(self) -> Promise | None:
        """What to ask in place of the favour."""
        return INSTEAD[self.favour] if self.favour else None


def read_wording(text: str, language: str, *, let_be: Collection[str] = ()) -> Reading:
    """What is said beside `text` while it is written. Nothing about what is too long to be kept."""
    if len(text) > TEXT_MAX:
        return Reading()
    favour = refused_favour(text)
    return Reading(favour) if favour else Reading(hints=hints_on(text, language, let_be=let_be))


def read_card(card: Card, language: str) -> Reading:
    """What is said beside a card as it is kept."""
    return Reading(hints=hints_for(card, language), left=hints_for(card, language, let_be=True))


def hints_on(text: str, language: str, *, let_be: Collection[str] = ()) -> list[Hint]:
    """What could be said about `text`, a question in `language` (en or fr), without what the student let be."""
    # Here and not above: the lists of words are read when the first question is looked at, not when Curbside starts.
    from curbside.algorithms.question_checks import check_question  # noqa: PLC0415 - see above

    from .wording import suggestion  # noqa: PLC0415 - see above

    flags = [flag for flag in check_question(text, language).flags if flag.code in SUGGESTIONS]
    return [
        Hint(flag.code, str(words.title), str(words.why), str(words.instead), _part(flag.found, text))
        for flag in sorted(flags, key=lambda flag: SUGGESTIONS.index(flag.code))
        if flag.code not in let_be
        for words in [suggestion(flag)]
    ]


def hints_for(card: Card, language: str, *, let_be: bool = False) -> list[Hint]:
    """The same for a card; with `let_be`, those the student left. None for the bank's own words, which were weighed."""
    if card.question and card.text in (card.question.text_en, card.question.text_fr):
        return []
    hints = hints_on(card.text, language)
    return [hint for hint in hints if (hint.code in card.let_be) == let_be]


def _part(found: str, text: str) -> str:
    return "" if fold(found) == fold(text.strip(" ,;:.?!…")) else found
