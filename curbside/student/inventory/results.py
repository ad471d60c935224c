"""What one sitting says, beside the student's own sitting before it."""

from dataclasses import dataclass
from typing import Final

from curbside.foundation.accounts.models import User

from .estimates import ValueEstimate, estimates_of
from .models import ChoiceSet, Interest, InterestSitting, Liking, Value, ValueSitting
from .models.activities import Activity
from .rules import ENOUGH
from .spread import Spread, spread_of

_SIX: Final = 6
"""So many activities of a sitting at least, before a later one is drawn beside it."""


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One condition now, and in the sitting before, if there is one."""

    now: ValueEstimate
    before: ValueEstimate | None


@dataclass(frozen=True, slots=True)
class ValueResult:
    """The sixteen, from what mattered most to least; empty before the first answer. And the answered sets in order."""

    rows: list[ValueRow]
    before: ValueSitting | None
    choices: list[ChoiceSet]

    @property
    def above(self) -> list[str]:
        """Those whose whole line lies above the middle."""
        return [str(row.now.value.label) for row in self.rows if row.now.is_above]

    @property
    def below(self) -> list[str]:
        """Those whose whole line lies below the middle."""
        return [str(row.now.value.label) for row in self.rows if row.now.is_below]


def value_result(sitting: ValueSitting, student: User) -> ValueResult:
    """What the sitting says so far, beside the latest one before it with ENOUGH answered sets."""
    choices = list(ChoiceSet.objects.filter(sitting=sitting).answered())
    now = estimates_of(choices)
    if not now:
        return ValueResult([], None, [])
    mine = ValueSitting.objects.visible_to(student).kept().with_answers(ENOUGH)
    before = mine.filter(begun_at__lt=sitting.begun_at).first()
    then = estimates_of(ChoiceSet.objects.filter(sitting=before).answered()) if before else []
    by_value: dict[Value, ValueEstimate] = {one.value: one for one in then}
    return ValueResult([ValueRow(one, by_value.get(one.value)) for one in now], before, choices)


@dataclass(frozen=True, slots=True)
class InterestRow:
    """One kind of activity now, and in the sitting before, if there is one; None where nothing was answered."""

    interest: Interest
    now: Spread | None
    before: Spread | None


@dataclass(frozen=True, slots=True)
class InterestResult:
    """The six kinds, always in the same order."""

    rows: list[InterestRow]
    before: InterestSitting | None


def interest_result(sitting: InterestSitting, student: User) -> InterestResult:
    """What the sitting says so far, beside the latest one before it in which more than a few were answered."""
    mine = InterestSitting.objects.visible_to(student).kept().with_answers(_SIX)
    before = mine.filter(begun_at__lt=sitting.begun_at).first()
    now, then = _spreads(sitting), _spreads(before) if before else {}
    return InterestResult([InterestRow(kind, now.get(kind), then.get(kind)) for kind in Interest], before)


def _spreads(sitting: InterestSitting) -> dict[Interest, Spread | None]:
    answers: dict[Interest, list[int]] = {kind: [] for kind in Interest}
    for activity, step in Liking.objects.filter(sitting=sitting).values_list("activity", "how_much"):
        answers[Activity(activity).interest].append(step)
    return {kind: spread_of(steps) for kind, steps in answers.items()}
