from datetime import datetime

import pytest
from django.core.exceptions import ValidationError

from curbside.foundation.accounts.models import User
from curbside.student.reflection.actions.next_steps import (
    do_next_step,
    keep_next_step,
    let_go_next_step,
    reopen_next_step,
)
from curbside.student.reflection.models import NextStep, Reflection


def test_the_same_step_again_is_kept_once(step: NextStep, maelle: User, now: datetime) -> None:
    assert step.reflection
    again = keep_next_step(step.reflection, when=step.when, then=f" {step.then} ", actor=maelle, now=now)
    assert again == step


@pytest.mark.parametrize(("when", "then", "field"), [("", "read", "when"), ("it rains", "\u202e", "then")])
def test_half_a_step_is_refused_by_its_field(
    reflection: Reflection, maelle: User, now: datetime, when: str, then: str, field: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        keep_next_step(reflection, when=when, then=then, actor=maelle, now=now)
    assert list(refused.value.message_dict) == [field]


def test_done_and_taken_back(step: NextStep, maelle: User, now: datetime) -> None:
    for _ in range(2):
        do_next_step(step, actor=maelle, now=now)
    assert NextStep.objects.get().done_at == now
    reopen_next_step(step, actor=maelle, now=now)
    assert NextStep.objects.open().count() == 1


def test_let_go_and_taken_back(step: NextStep, maelle: User, now: datetime) -> None:
    let_go_next_step(step, actor=maelle, now=now)
    assert NextStep.objects.get().let_go_at == now
    reopen_next_step(step, actor=maelle, now=now)
    assert NextStep.objects.open().count() == 1


def test_what_is_done_is_not_let_go(step: NextStep, maelle: User, now: datetime) -> None:
    do_next_step(step, actor=maelle, now=now)
    let_go_next_step(step, actor=maelle, now=now)
    assert (step.done_at, step.let_go_at) == (now, None)
