"""What best-worst choices say of each condition, for one student."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from .models import ChoiceSet, Value

Chosen = tuple[tuple[str, str, str, str], str, str]


@dataclass(frozen=True, slots=True)
class ValueEstimate:
    """How often it was shown and chosen, and its worth around 0, the middle of the student's own sixteen."""

    value: Value
    shown: int
    best: int
    worst: int
    worth: float
    low: float
    high: float

    @property
    def is_above(self) -> bool:
        """Its whole line lies above the middle."""
        return self.low > 0

    @property
    def is_below(self) -> bool:
        """Its whole line lies below the middle."""
        return self.high < 0


def estimates_of(sets: Iterable[ChoiceSet]) -> list[ValueEstimate]:
    """All sixteen, from what mattered most to least; [] without an answer. The order of answering plays no part."""
    answered = sorted((one for one in sets if one.answered_at), key=lambda one: one.position)
    return list(_estimates(tuple((one.shown, one.best, one.worst) for one in answered))) if answered else []


@lru_cache(maxsize=256)
def _estimates(chosen: tuple[Chosen, ...]) -> tuple[ValueEstimate, ...]:
    # NumPy takes a while to load: only where there is something to fit. Kept, as several pages ask for the same.
    from curbside.algorithms.best_worst import Answer, fit  # noqa: PLC0415

    fitted = fit([Answer(shown, best, worst) for shown, best, worst in chosen], items=tuple(Value.values))
    return tuple(
        ValueEstimate(Value(one.item), one.shown, one.best, one.worst, one.worth, one.low, one.high) for one in fitted
    )
