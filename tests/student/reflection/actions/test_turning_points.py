from datetime import datetime

import pytest
from django.core.exceptions import ValidationError

from curbside.foundation.accounts.models import User
from curbside.student.reflection.actions.turning_points import (
    bring_back_turning_point,
    keep_turning_point,
    remove_turning_point,
)
from curbside.student.reflection.models import Reflection, TurningPoint


def test_turning_points_stand_in_the_order_they_were_told(
    reflection: Reflection, point: TurningPoint, maelle: User, now: datetime
) -> None:
    keep_turning_point(reflection, kind="chance", what="A gap in the rotation", actor=maelle, now=now)
    assert list(TurningPoint.objects.values_list("kind", flat=True)) == ["door", "chance"]


def test_the_same_again_is_kept_once(reflection: Reflection, maelle: User, now: datetime) -> None:
    for _ in range(2):
        keep_turning_point(reflection, kind="chance", what="A gap", actor=maelle, now=now)
    assert TurningPoint.objects.count() == 1


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"kind": "fate", "what": "x"}, "kind"),
        ({"kind": "chance", "what": " \x00"}, "what"),
        ({"kind": "chance", "what": "x", "year": 1899}, "year"),
        ({"kind": "chance", "what": "x", "year": 2027}, "year"),
        ({"kind": "chance", "what": "x", "year": 10**30}, "year"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(
    reflection: Reflection, maelle: User, now: datetime, said: dict[str, object], field: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        keep_turning_point(reflection, **said, actor=maelle, now=now)  # type: ignore[arg-type] # hostile on purpose
    assert list(refused.value.message_dict) == [field]


def test_one_taken_out_comes_back_where_it_stood(
    reflection: Reflection, point: TurningPoint, maelle: User, now: datetime
) -> None:
    keep_turning_point(reflection, kind="chance", what="A gap", actor=maelle, now=now)
    for _ in range(2):
        remove_turning_point(point, actor=maelle, now=now)
    assert TurningPoint.objects.kept().count() == 1
    for _ in range(2):
        bring_back_turning_point(TurningPoint.objects.get(pk=point.pk), actor=maelle, now=now)
    assert list(TurningPoint.objects.kept().values_list("kind", flat=True)) == ["door", "chance"]
