"""The checks as French needs them. Patterns look at plain text: lower case, no accents, straight apostrophes."""

from collections.abc import Callable, Mapping
from typing import Final

from ..reading import Reading
from ..shapes import Span
from . import closed, flattery, hope, income, job, known_patients, leading, online, patient, several
from .spellings import INFORMAL

__all__ = ["CHECKS", "INFORMAL"]

CHECKS: Final[Mapping[str, Callable[[Reading], Span | None]]] = {
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
