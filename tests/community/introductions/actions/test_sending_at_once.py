"""Students who ask the same person in the same moment."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import pytest
from django.db import connections

from curbside.community.introductions import rules
from curbside.community.introductions.actions.introductions import (
    change_introduction,
    draft_introduction,
    send_introduction,
)
from curbside.community.introductions.models import Introduction, IntroductionState
from curbside.foundation.accounts.models import User
from curbside.student.people.actions.ties import know_someone
from tests.community.introductions.conftest import note, prove

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def draft_of(place: int, now: datetime) -> Introduction:
    """A student's wish to be introduced by Rose, who is no member and stands in every book under one address."""
    student = prove(User.objects.create_user(f"student{place}@rideau.example", name=f"Student {place}"))
    rose = note(student, "Rose", "Rose@x.example" if place % 2 else "rose@x.example", now)
    target = know_someone(rose, name="Dr. Okpik", source="hand", actor=student, now=now)
    way = rules.Chosen(((rose.pk, None), (target.pk, None)), None)
    introduction = draft_introduction(student, way, actor=student, now=now)
    return change_introduction(introduction, why="Her town.", question="What keeps you?", actor=student, now=now)


def test_somebody_outside_is_asked_no_more_than_three_times_a_week_even_in_one_instant(now: datetime) -> None:
    drafts = [draft_of(place, now) for place in range(8)]

    def send(introduction: Introduction) -> str:
        try:
            return send_introduction(introduction, actor=introduction.student, now=now).state
        except rules.Refused as refused:
            return refused.why.value
        finally:
            connections.close_all()

    with ThreadPoolExecutor(max_workers=8) as pool:
        ends = sorted(pool.map(send, drafts))
    assert ends == [rules.Refusal.ASKED_OFTEN] * 5 + [IntroductionState.UNDER_WAY] * 3
