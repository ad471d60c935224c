"""Stories are counted in batches, and a batch goes as a whole, whichever way one of its stories goes."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from curbside.community.stories.actions.answers import answer
from curbside.community.stories.actions.batches import count_stories
from curbside.community.stories.actions.stories import bring_back_story, take_back_story
from curbside.community.stories.models import CountedBatch, Story
from curbside.community.stories.page import page_of
from curbside.community.stories.sweeps import count_waiting_stories
from curbside.foundation.accounts.models import Centre, User
from curbside.interfaces.yours.actions.erasures import erase_account
from curbside.student.people.models import Conversation
from tests.community.stories.conftest import Tell, link_of

pytestmark = pytest.mark.slow

DAY = timedelta(days=1)


@pytest.fixture
def ten(tell: Tell, centre: Centre, now: datetime) -> list[Story]:
    """Five straight ones that were planned, five that chance turned; counted."""
    stories = [tell(planned="yes") for _ in range(5)]
    stories += [tell("chance", planned="no", changes=1, through="nurse") for _ in range(5)]
    count_stories(centre, actor=None, now=now)
    return stories


def counts(centre: Centre, subject: str) -> list[int]:
    part = page_of(centre).parts.get(subject)
    return [row.count for row in part.rows] if part else []


def test_four_stories_are_not_on_the_page_and_nothing_says_that_they_are_four(
    tell: Tell, centre: Centre, now: datetime
) -> None:
    for _ in range(4):
        tell("chance")
    assert count_waiting_stories(now) == 0
    assert page_of(centre).is_example


def test_the_fifth_brings_all_five_and_the_examples_go(tell: Tell, centre: Centre, now: datetime) -> None:
    for _ in range(5):
        tell("chance")
    assert count_waiting_stories(now) == 1
    page = page_of(centre)
    assert (page.is_example, page.size, list(page.parts)) == (False, 5, ["stories"])


def test_every_group_has_five(ten: list[Story], centre: Centre) -> None:
    assert counts(centre, "stories") == [10]
    assert counts(centre, "planned") == [5, 5]
    assert counts(centre, "turned") == [5, 5]
    assert counts(centre, "through") == [5, 5]
    assert counts(centre, "changes") == [5, 5]


def test_counting_again_counts_nothing_twice(ten: list[Story], centre: Centre, now: datetime) -> None:
    assert count_waiting_stories(now) == 0
    assert count_waiting_stories(now + DAY) == 0
    assert counts(centre, "stories") == [10]


def test_one_more_story_changes_nothing(ten: list[Story], tell: Tell, centre: Centre, now: datetime) -> None:
    before = page_of(centre)
    tell("door")
    count_waiting_stories(now + DAY)
    assert page_of(centre) == before


Leaving = Callable[[Story, datetime], object]


def by_its_student(story: Story, now: datetime) -> object:
    return take_back_story(story, actor=story.student, now=now)


def by_its_host(story: Story, now: datetime) -> object:
    return answer(story, counted=False, quoted=False, seen="", link=link_of(story), now=now)


def by_erasure(story: Story, now: datetime) -> object:
    return erase_account(story.student, now=now)


def with_its_contact(story: Story, now: datetime) -> object:
    return story.reflection.meeting.conversation.contact.delete()


@pytest.mark.parametrize("leave", [by_its_student, by_its_host, by_erasure, with_its_contact])
def test_when_one_goes_its_whole_batch_leaves_the_page_in_the_same_step(
    ten: list[Story], centre: Centre, now: datetime, leave: Leaving
) -> None:
    leave(ten[0], now)
    page = page_of(centre)
    assert (page.parts, page.shared, page.quotes, page.is_example) == ({}, (), (), False)


@pytest.mark.parametrize("leave", [by_its_student, by_its_host, by_erasure])
def test_the_others_wait_until_every_group_has_grown_by_five(
    ten: list[Story], tell: Tell, centre: Centre, now: datetime, leave: Leaving
) -> None:
    leave(ten[0], now)
    for day in range(1, 4):
        count_waiting_stories(now + day * DAY)
        assert counts(centre, "stories") == []
        tell("chance")
    for _ in range(3):
        tell("chance")
    count_waiting_stories(now + 5 * DAY)
    assert counts(centre, "stories") == [15]
    assert counts(centre, "planned") == []


def test_a_batch_that_was_replaced_never_comes_back(
    ten: list[Story], tell: Tell, centre: Centre, now: datetime
) -> None:
    take_back_story(ten[0], actor=ten[0].student, now=now)
    for _ in range(6):
        tell("chance")
    count_waiting_stories(now + DAY)
    bring_back_story(ten[0], actor=ten[0].student, now=now)
    assert counts(centre, "stories") == [15]


def test_undone_before_that_it_is_as_if_nothing_had_been(ten: list[Story], centre: Centre, now: datetime) -> None:
    before = page_of(centre)
    take_back_story(ten[0], actor=ten[0].student, now=now)
    bring_back_story(ten[0], actor=ten[0].student, now=now)
    assert page_of(centre) == before


def test_other_batches_stay(ten: list[Story], tell: Tell, centre: Centre, now: datetime) -> None:
    later = [tell("chance") for _ in range(5)]
    count_waiting_stories(now + DAY)
    assert counts(centre, "stories") == [15]
    take_back_story(later[0], actor=later[0].student, now=now)
    assert counts(centre, "stories") == [10]


def test_a_host_whom_two_students_noted_counts_once(tell: Tell, centre: Centre, now: datetime) -> None:
    first = tell("chance", host="twice@hospital.example")
    tell("chance", host="Twice@Hospital.example")
    for _ in range(3):
        tell("chance")
    count_waiting_stories(now)
    assert page_of(centre).is_example
    tell("chance")
    count_waiting_stories(now)
    assert counts(centre, "stories") == [5]
    assert CountedBatch.objects.filter(stories=first).exists()


def test_nobody_fills_a_table_alone(tell: Tell, classmates: list[User], centre: Centre, now: datetime) -> None:
    for number in range(12):
        tell("chance", planned="yes" if number % 2 else "no", student=classmates[0])
    count_waiting_stories(now)
    assert list(page_of(centre).parts) == ["stories"]


def test_a_quote_stands_only_with_both_words_and_in_a_batch(tell: Tell, centre: Centre, now: datetime) -> None:
    quoted = tell("chance", quote="I had a nice folder.")
    for _ in range(4):
        tell("chance")
    assert "I had a nice folder." not in page_of(centre).quotes
    count_waiting_stories(now)
    assert page_of(centre).quotes == ("I had a nice folder.",)
    answer(quoted, counted=False, quoted=False, seen="", link=link_of(quoted), now=now)
    assert page_of(centre).quotes == ()


def test_another_centre_sees_nothing_of_it(ten: list[Story], db: None) -> None:
    far = Centre.objects.create(name="Career Centre, Another School")
    assert page_of(far).is_example


@pytest.mark.parametrize("which", [0, 1])
def test_of_two_students_of_one_host_neither_learns_of_the_other_by_taking_it_back(
    tell: Tell, centre: Centre, now: datetime, which: int
) -> None:
    """Not by a batch that stays when they do, nor by their quote that is missing; and counted the host is once."""
    two = [tell("chance", host="twice@hospital.example", quote=f"Number {number}.") for number in range(2)]
    for _ in range(4):
        tell("chance")
    count_waiting_stories(now)
    assert sorted(page_of(centre).quotes) == ["Number 0.", "Number 1."]
    assert counts(centre, "stories") == [5]
    take_back_story(two[which], actor=two[which].student, now=now)
    assert counts(centre, "stories") == []
    for _ in range(5):
        tell("chance")
    count_waiting_stories(now + DAY)
    bring_back_story(two[which], actor=two[which].student, now=now)
    assert counts(centre, "stories") == [10]
    for _ in range(5):
        tell("chance")
    count_waiting_stories(now + 2 * DAY)
    assert counts(centre, "stories") == [15]
    take_back_story(two[which], actor=two[which].student, now=now)
    assert counts(centre, "stories") == [15]


def test_a_story_that_joins_later_of_a_host_on_the_page_goes_with_the_next_batch(
    ten: list[Story], tell: Tell, centre: Centre, now: datetime
) -> None:
    again = tell("chance", host=ten[0].host)
    for _ in range(5):
        tell("chance")
    count_waiting_stories(now + DAY)
    assert counts(centre, "stories") == [15]
    take_back_story(again, actor=again.student, now=now)
    assert counts(centre, "stories") == [10]


def test_a_host_whose_address_changed_counts_once(tell: Tell, centre: Centre, now: datetime) -> None:
    first = tell("chance")
    contact = first.reflection.meeting.conversation.contact
    second = tell("door", student=first.student)
    Conversation.objects.filter(pk=second.reflection.meeting.conversation_id).update(contact=contact)
    for _ in range(3):
        tell("chance")
    assert count_waiting_stories(now) == 0
    tell("chance")
    count_waiting_stories(now)
    assert counts(centre, "stories") == [5]
