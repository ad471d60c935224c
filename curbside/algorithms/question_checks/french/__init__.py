"""The checks as French needs them. Patterns look at plain text: lower case, no accents, straight apostrophes."""

from collections.abc import Callable, Mapping
from typing import Final

from ..matching import Rule, first
from ..reading import Reading
from ..shapes import Span
from . import closed, flattery, hope, income, job, known_patients, leading, online, patient, several
from .favours_asked import FAVOURS
from .loaded import LOADED
from .longing import HOPES
from .lookups import LOOKED_UP
from .money import MONEY
from .presuming import PRESUMED
from .self_praise import PRAISE
from .spellings import INFORMAL
from .weighing import RULES

__all__ = ["CHECKS", "INFORMAL"]

_LISTED: Final[Mapping[str, Callable[[Reading], Span | None]]] = {
    "asks_for_job": job.found,
    "identifies_patient": lambda question: patient.found(question) or known_patients.found(question),
    "income_blunt": income.found,
    "flattery": flattery.found,
    "leading": leading.found,
    "hope_showing": hope.found,
    "answerable_online": online.found,
    "several": several.found,
    "closed": closed.found,
}


_UNLISTED: Final[Mapping[str, tuple[Rule, ...]]] = {
    "asks_for_job": FAVOURS,
    "income_blunt": MONEY,
    "flattery": PRAISE,
    "leading": (*PRESUMED, *LOADED),
    "hope_showing": HOPES,
    "answerable_online": LOOKED_UP,
}


def _weighed(code: str) -> Callable[[Reading], Span | None]:
    """The check of `code`: its listed ways of asking, then the pieces that give it away together."""
    listed, together = _LISTED[code], (*RULES.get(code, ()), *_UNLISTED.get(code, ()))
    return lambda question: listed(question) or first(question.plain, together)


def _closed(question: Reading) -> Span | None:
    """Closed by its form; and an amount or a favour that is asked for can be had or refused in a word."""
    by_form = closed.found(question)
    if by_form or "?" not in question.plain:
        return by_form
    amount = _weighed("income_blunt")(question)
    if amount and any(closed.wants_an_answer(part) for part in question.parts):
        return amount
    favour = _weighed("asks_for_job")(question)
    return favour if favour and closed.asks_politely(question) else None


CHECKS: Final[Mapping[str, Callable[[Reading], Span | None]]] = {
    **{code: _weighed(code) for code in _LISTED},
    "closed": _closed,
}
