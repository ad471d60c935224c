"""The checks as English needs them. Patterns look at plain text: lower case, no accents, straight apostrophes."""

from collections.abc import Callable, Mapping
from typing import Final

from ..matching import Rule, first
from ..reading import Reading
from ..shapes import Span
from . import (
    amounts,
    backing,
    closed,
    flattery,
    giveaways,
    hope,
    hoped,
    income,
    job,
    known_persons,
    leading,
    merits,
    online,
    patient,
    presumed,
    published,
    several,
    single_facts,
    tones,
)
from .spellings import INFORMAL
from .weighing import RULES

__all__ = ["CHECKS", "INFORMAL"]

_LISTED: Final[Mapping[str, Callable[[Reading], Span | None]]] = {
    "asks_for_job": job.found,
    "identifies_patient": patient.found,
    "income_blunt": income.found,
    "flattery": flattery.found,
    "leading": leading.found,
    "hope_showing": hope.found,
    "answerable_online": online.found,
    "several": several.found,
    "closed": closed.found,
}

_WIDER: Final[Mapping[str, tuple[Rule, ...]]] = {
    "asks_for_job": backing.RULES,
    "income_blunt": amounts.RULES,
    "flattery": merits.RULES,
    "leading": presumed.RULES,
    "hope_showing": hoped.RULES,
    "answerable_online": published.RULES,
}
_LAST_NET: Final = {**giveaways.RULES, **tones.RULES}


def _nothing(_: Reading) -> None:
    return None


def _weighed(code: str) -> Callable[[Reading], Span | None]:
    """The check of `code`: its listed ways of asking, then the pieces that give it away together."""
    listed, together = _LISTED[code], (*RULES.get(code, ()), *_WIDER.get(code, ()), *_LAST_NET.get(code, ()))
    wider = known_persons.found if code == "identifies_patient" else _nothing
    return lambda question: listed(question) or first(question.plain, together) or wider(question)


def _closed(question: Reading) -> Span | None:
    """Closed by its form; and an amount or a favour that is asked for can be had or refused in a word."""
    by_form = closed.found(question)
    if by_form:
        return by_form
    amount = _weighed("income_blunt")(question)
    if amount and (closed.wants_an_answer(question.part_at(amount)) or single_facts.wants_an_amount(question.plain)):
        return amount
    if "?" not in question.plain:
        return None
    patient_meant = _weighed("identifies_patient")(question)
    if patient_meant and single_facts.names_somebody(question.plain):
        return patient_meant
    favour = _weighed("asks_for_job")(question)
    return favour if favour and closed.asks_politely(question) else None


CHECKS: Final[Mapping[str, Callable[[Reading], Span | None]]] = {
    **{code: _weighed(code) for code in _LISTED},
    "closed": _closed,
}
