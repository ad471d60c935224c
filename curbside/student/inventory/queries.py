"""What other rooms may ask: what mattered most to a student, and how much."""

from statistics import NormalDist

from curbside.foundation.accounts.models import User

from .estimates import ValueEstimate, estimates_of
from .models import ChoiceSet, ValueSitting
from .rules import ENOUGH

TOP = 5


def value_weights(student: User) -> dict[str, float]:
    """How much each condition counts, by code; all above 0, together 1. {} until a sitting has ENOUGH answered sets.

    From the latest such sitting. A weight grows with the number of the other fifteen that the condition is expected to
    stand above (rank-sum weights, averaged over the doubt: each pair by the normal curve with the widths of the two
    intervals; one half more for each, so that none is nothing). Not the exponential of the worth: its scale says how
    steadily somebody chooses as much as how much something matters, and one condition would weigh all.
    """
    estimates = _latest(student)
    above = {
        one.value.value: 0.5 + sum(_chance_above(one, it) for it in estimates if it is not one) for one in estimates
    }
    total = sum(above.values())
    return {code: stands / total for code, stands in above.items()}


def latest_values(student: User, *, limit: int = TOP) -> list[ValueEstimate]:
    """What mattered most in the same sitting, with intervals; [] as long as there is none."""
    return _latest(student)[:limit]


def _latest(student: User) -> list[ValueEstimate]:
    sitting = ValueSitting.objects.visible_to(student).kept().with_answers(ENOUGH).first()
    return estimates_of(ChoiceSet.objects.filter(sitting=sitting).answered()) if sitting else []


def _chance_above(one: ValueEstimate, other: ValueEstimate) -> float:
    # Intervals of 90 % are 3.29 standard deviations wide; only what the two widths are to each other plays a part.
    spread = ((one.high - one.low) ** 2 + (other.high - other.low) ** 2) ** 0.5 / 3.29
    return NormalDist().cdf((one.worth - other.worth) / spread) if spread else 0.5
