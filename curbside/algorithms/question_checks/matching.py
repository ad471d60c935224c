"""Patterns put together from named lists of words, and the search for the first that fits."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from .shapes import Span

GAP: Final = r"(?:[^\s?!.;]+ ){0,4}?"
"""Up to four words between two others, in one sentence. Bounded, so that no search is more than linear."""

WIDE: Final = r"(?:[^\s?!.;]+ ){0,9}?"
"""Up to nine words between two others, in one sentence."""


def any_of(*lists: str) -> str:
    """One of the words or phrases, written with `_` for a space within a phrase; a `*` ends any word that begins so."""
    words = [word for text in lists for word in text.split()]
    spelled = (re.escape(word).replace("_", " ").replace(r"\*", r"[\w'-]*") for word in words)
    return "(?:" + "|".join(sorted(spelled, key=len, reverse=True)) + ")"


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, and what excuses a text it fits."""

    seen: re.Pattern[str]
    unless: re.Pattern[str] | None = None

    def find(self, text: str) -> Span | None:
        """Where the pattern fits, unless the text is excused."""
        match = self.seen.search(text)
        if match is None or (self.unless and self.unless.search(text)):
            return None
        return match.span()


def rule(*patterns: str, unless: Iterable[str] = ()) -> Rule:
    """The rule that any of `patterns` fits, and none of `unless`."""
    excuses = tuple(unless)
    return Rule(re.compile("|".join(patterns)), re.compile("|".join(excuses)) if excuses else None)


def first(text: str, rules: Iterable[Rule]) -> Span | None:
    """Where the first rule that fits does so."""
    return next((span for each in rules if (span := each.find(text))), None)


@dataclass(frozen=True, slots=True)
class Invitations:
    """Ways of asking that are closed by grammar, yet leave the other to choose what to give.

    `who_else` fits anywhere in the question, `advice` and `last_word` where it begins.
    """

    who_else: re.Pattern[str]
    advice: re.Pattern[str]
    last_word: re.Pattern[str]

    def leave_open(self, part: str) -> bool:
        """Whether `part` asks whom else to meet, for advice or something to read, or for what was not asked."""
        return bool(self.who_else.search(part) or self.advice.match(part) or self.last_word.match(part))
