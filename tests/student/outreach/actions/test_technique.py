from datetime import datetime, timedelta

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.student.outreach.actions.technique import choose_technique
from curbside.student.outreach.models import Technique
from curbside.student.outreach.queries import technique_of


def test_what_suits_a_student_is_kept(maelle: User, now: datetime) -> None:
    choose_technique(maelle, ease="writing", company="few", start="further", now=now)
    technique = technique_of(maelle)
    assert technique is not None
    assert (technique.ease, technique.company, technique.start) == ("writing", "few", "further")


def test_it_can_be_changed_any_day_and_stays_one_row(maelle: User, now: datetime) -> None:
    choose_technique(maelle, ease="writing", company="few", start="further", now=now)
    changed = choose_technique(maelle, ease="talking", company="few", start="near", now=now + timedelta(days=1))
    assert (Technique.objects.count(), changed.ease, changed.changed_at) == (1, "talking", now + timedelta(days=1))


def test_saying_the_same_again_changes_nothing(maelle: User, now: datetime) -> None:
    for day in range(3):
        choose_technique(maelle, ease="unsure", company="either", start="near", now=now + timedelta(days=day))
    assert Entry.objects.filter(verb="choose").count() == 1


def test_an_answer_that_is_none_is_refused(maelle: User, now: datetime) -> None:
    with pytest.raises(ValueError, match="loudly"):
        choose_technique(maelle, ease="loudly", company="few", start="near", now=now)


def test_before_they_said_there_is_none(maelle: User) -> None:
    assert technique_of(maelle) is None
