"""From where people spoke: what is missing, and what is merely not written down."""

from datetime import datetime

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.inventory.models import Value
from curbside.student.reflection.evidence_queries import evidence_of
from curbside.student.reflection.models import Leans
from curbside.student.reflection.viewpoints_heard import Viewpoints, viewpoints
from tests.student.reflection.evidence_cast import Line, said, specialty, talked

LINE = Line(Value.CONTROL, Leans.FOR, "Home by six.")


@pytest.fixture
def heard(maelle: User, now: datetime) -> Viewpoints:
    """Two people on family medicine: of the first all is known, of the second only where they work."""
    field = specialty("family-medicine")
    sides = {"setting": "academic", "career": "late", "area": "urban", "gender": "woman"}
    said(talked(maelle, "Harjit", now, sides=sides), LINE, field)
    said(talked(maelle, "Wahyuni", now, sides={"setting": "academic"}), LINE, field)
    return viewpoints(evidence_of(maelle), [specialty("psychiatry"), field])[0]


def test_what_is_known_of_everybody_and_was_not_heard_is_missing(heard: Viewpoints) -> None:
    assert heard.missing == ["community"]


def test_what_may_be_among_people_of_whom_it_is_not_written_down_is_not_called_missing(heard: Viewpoints) -> None:
    assert heard.unsure == ["training", "early", "rural", "man"]
    assert [one.meeting.conversation.contact.name for one in heard.unknown] == ["Wahyuni"]


def test_what_was_heard_is_told_in_one_order(heard: Viewpoints) -> None:
    assert heard.heard == ["academic", "late", "urban", "woman"]


def test_a_field_nobody_spoke_about_is_no_line(heard: Viewpoints) -> None:
    assert heard.specialty.pk == "family-medicine"


def test_who_has_no_viewpoint_at_all_may_be_anyone(maelle: User, now: datetime) -> None:
    field = specialty("psychiatry")
    said(talked(maelle, "Kofi", now), LINE, field)
    only = viewpoints(evidence_of(maelle), [field])[0]
    assert not only.heard
    assert not only.missing
    assert len(only.unsure) == 9
    assert only.is_blank


def test_another_gender_or_one_not_said_leaves_both_to_be_heard(maelle: User, now: datetime) -> None:
    field = specialty("psychiatry")
    said(talked(maelle, "Sam", now, sides={"gender": "another"}), LINE, field)
    assert {"woman", "man"} <= set(viewpoints(evidence_of(maelle), [field])[0].missing)
