"""What the bank's page for one sheet shows: folds of one theme each, and how many questions were picked."""

from dataclasses import dataclass
from itertools import groupby
from typing import Final

from curbside.foundation.accounts.models import User

from .bank_queries import BankEntry, BankFilter, bank_for
from .models import Card, Sheet

FEW: Final = 10
"""So many questions are read at a glance, and need no folding."""


@dataclass(frozen=True, slots=True)
class BankFold:
    """The questions of one theme, or one's favourites."""

    name: str
    entries: list[BankEntry]
    is_open: bool


@dataclass(frozen=True, slots=True)
class BankPage:
    """The folds, how many questions they hold, and how many cards the sheet has.

    `last` is the question that was just added, while it can be taken back.
    """

    folds: list[BankFold]
    found: int
    picked: int
    last: str


def bank_page(sheet: Sheet, wanted: BankFilter, student: User, *, language: str, at: str) -> BankPage:
    """Everything that fits; open are favourites, the fold that holds `at`, and all of them where there are few."""
    entries = bank_for(sheet, wanted, student, language=language)
    folds = [(name, list(some)) for name, some in groupby(entries, key=lambda entry: entry.group)]
    is_short = len(entries) <= FEW or len(folds) == 1
    return BankPage(
        [
            BankFold(name, some, is_short or any(one.is_favourite or one.question.pk == at for one in some))
            for name, some in folds
        ],
        len(entries),
        Card.objects.filter(sheet=sheet).kept().count(),
        next((one.question.pk for one in entries if one.question.pk == at and one.can_be_taken_back), ""),
    )
