"""Sittings of Maëlle's."""

from collections.abc import Callable
from datetime import datetime

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.inventory.actions.sittings import answer_set, begin_interest_sitting, begin_value_sitting
from curbside.student.inventory.models import ChoiceSet, InterestSitting, Value, ValueSitting

ORDER = list(Value.values)
"""What a steady student would hold on to, most first."""

Chooser = Callable[[ValueSitting, int], None]


def choose(one: ChoiceSet, now: datetime) -> None:
    """As the steady student would."""
    ranked = sorted(one.shown, key=ORDER.index)
    answer_set(one, best=ranked[0], worst=ranked[-1], actor=one.sitting.student, now=now)


@pytest.fixture
def sitting(maelle: User, now: datetime) -> ValueSitting:
    return begin_value_sitting(maelle, seed=7, actor=maelle, now=now)


@pytest.fixture
def chosen(now: datetime) -> Chooser:
    """Answers the first so many sets of a sitting."""

    def answer(sitting: ValueSitting, count: int) -> None:
        for one in sitting.sets.select_related("sitting__student")[:count]:
            choose(one, now)

    return answer


@pytest.fixture
def activities(maelle: User, now: datetime) -> InterestSitting:
    return begin_interest_sitting(maelle, seed=7, actor=maelle, now=now)
