"""What other rooms may ask: what mattered most to a student, and how much."""

from math import exp

from curbside.foundation.accounts.models import User

from .estimates import ValueEstimate, estimates_of
from .models import ChoiceSet, ValueSitting
from .rules import ENOUGH

TOP = 5


def value_weights(student: User) -> dict[str, float]:
    """How much each condition counts, by code; all above 0, together 1. {} until a sitting has ENOUGH answered sets.

    From the latest such sitting. A weight is the chance, in the fitted choice model, that this condition would be
    chosen as mattering most out of all sixteen: the exponential of its worth, divided by the sum of all (softmax).
    """
    strengths = {one.value.value: exp(one.worth) for one in _latest(student)}
    total = sum(strengths.values())
    return {code: strength / total for code, strength in strengths.items()}


def latest_values(student: User, *, limit: int = TOP) -> list[ValueEstimate]:
    """What mattered most in the same sitting, with intervals; [] as long as there is none."""
    return _latest(student)[:limit]


def _latest(student: User) -> list[ValueEstimate]:
    sitting = ValueSitting.objects.visible_to(student).kept().counted().filter(answered__gte=ENOUGH).first()
    return estimates_of(ChoiceSet.objects.filter(sitting=sitting).answered()) if sitting else []
