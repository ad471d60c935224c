"""The Reflect place, and next steps from it and from Today."""

from collections.abc import Callable
from datetime import datetime

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.student.meetings.models import Meeting
from curbside.student.people.models import Contact
from curbside.student.reflection import queries
from curbside.student.reflection.actions.reflections import finish_reflection
from curbside.student.reflection.models import Held, NextStep, Reflection

LIST = "/reflections/"


def test_with_nothing_yet_it_says_so_kindly(as_maelle: Client) -> None:
    assert "that is how everyone begins" in as_maelle.get(LIST).text


def test_a_meeting_that_waits_is_one_click_away(meeting: Meeting, as_maelle: Client) -> None:
    assert reverse("reflection:reflection_new", args=[meeting.pk]) in as_maelle.get(LIST).text


def test_a_finished_reflection_waits_no_more(reflection: Reflection, maelle: User, now: datetime) -> None:
    assert [one.pk for one in queries.meetings_to_reflect_on(maelle, now)] == [reflection.meeting_id]
    finish_reflection(reflection, actor=maelle, now=now)
    assert not queries.meetings_to_reflect_on(maelle, now)


def test_a_meeting_ahead_does_not_wait(meeting: Meeting, maelle: User, now: datetime) -> None:
    Meeting.objects.update(starts_at=now.replace(year=2027))
    assert not queries.meetings_to_reflect_on(maelle, now)


def test_who_was_taken_out_of_ones_people_does_not_wait(meeting: Meeting, maelle: User, now: datetime) -> None:
    Contact.objects.update(removed_at=now)
    assert not queries.meetings_to_reflect_on(maelle, now)


def test_hopes_are_drawn_and_said_in_words(
    more_talks: Callable[[int], list[Reflection]], maelle: User, as_maelle: Client
) -> None:
    more_talks(2)
    assert queries.hopes_held(maelle) == {Held.HELD: 2, Held.BETWEEN: 0, Held.DID_NOT: 0, Held.SURPRISED: 0}
    assert 'aria-label="Your hopes: It held."' in as_maelle.get(LIST).text


@pytest.mark.parametrize("count", [1, 3])
def test_a_longer_list_asks_the_database_no_more(
    more_talks: Callable[[int], list[Reflection]],
    as_maelle: Client,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    more_talks(count)
    NextStep.objects.create(
        student=User.objects.get(name__startswith="Ma"), when="a", then="b", created_at=datetime.now().astimezone(),
        done_at=datetime.now().astimezone(),
    )  # fmt: skip
    with django_assert_num_queries(10):
        assert as_maelle.get(LIST).text.count("Person 0") > 1


def step_url(step: NextStep) -> str:
    return reverse("reflection:next_step", args=[step.pk])


def test_done_from_today_comes_back_to_today(step: NextStep, as_maelle: Client) -> None:
    for _ in range(2):
        assert as_maelle.post(step_url(step), {"outcome": "done"}).headers["Location"] == reverse("today")
    assert NextStep.objects.open().count() == 0


def test_from_the_list_one_comes_back_to_the_list_where_it_can_be_undone(step: NextStep, as_maelle: Client) -> None:
    answer = as_maelle.post(step_url(step), {"outcome": "let_go", "back": "reflections"})
    assert answer.headers["Location"] == LIST
    assert 'value="undo"' in as_maelle.get(LIST).text
    as_maelle.post(step_url(step), {"outcome": "undo", "back": "reflections"})
    assert NextStep.objects.open().count() == 1


def test_an_outcome_that_is_none_does_nothing(step: NextStep, as_maelle: Client) -> None:
    assert as_maelle.post(step_url(step), {"outcome": "explode"}).status_code == 400
    assert NextStep.objects.open().count() == 1


def test_back_leads_nowhere_else(step: NextStep, as_maelle: Client) -> None:
    answer = as_maelle.post(step_url(step), {"outcome": "done", "back": "https://evil.example/"})
    assert answer.headers["Location"] == reverse("today")
