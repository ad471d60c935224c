"""The count of the bank on fixed days: five who asked and five who did not, added once and never taken off."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.student.meetings.models import Meeting, PlaceKind
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.models import BankTally, Card, Question, Sheet
from curbside.student.reflection.bank_sweeps import count_the_bank, last_count_day, mostly
from curbside.student.reflection.models import AnswerKind, Heard, Reflection

SEPTEMBER = datetime(2026, 9, 1, 3, 0, tzinfo=UTC)
JANUARY = datetime(2027, 1, 1, 3, 0, tzinfo=UTC)
BEFORE = timedelta(days=30)
Talk = Callable[..., list[User]]


@pytest.fixture
def question(db: None) -> Question:
    words = {"text_en": "How?", "text_fr": "Comment?", "follow_up_en": "And?", "follow_up_fr": "Et?"}
    return Question.objects.create(code="path-01", position=0, theme="path", moment="open", minutes=4, **words)


@pytest.fixture
def talk(centre: Centre, question: Question) -> Talk:
    """Debriefs that so many students finished: some `asked` the question, with what they got, and some did `not`."""
    number = count()

    def write(
        asked: int, other: int = 0, *, kinds: Sequence[str] = ("",), at: datetime = SEPTEMBER - BEFORE
    ) -> list[User]:
        students = []
        for place in range(asked + other):
            mark = next(number)
            user = User.objects.create_user(f"s{mark}@rideau.example", name=f"Student {mark}")
            Membership.objects.create(user=user, centre=centre, role=Role.STUDENT, since=at)
            kind = kinds[place % len(kinds)]
            _debrief(user, question if place < asked else None, kind, at)
            students.append(user)
        return students

    return write


def _debrief(user: User, question: Question | None, kind: str, at: datetime) -> Reflection:
    contact = Contact.objects.create(student=user, name="Someone", created_at=at)
    conversation = Conversation.objects.create(student=user, contact=contact, created_at=at)
    sheet = Sheet.objects.create(conversation=conversation, created_at=at)
    card = Card.objects.create(sheet=sheet, question=question, text="How?", created_at=at)
    meeting = Meeting.objects.create(
        conversation=conversation, starts_at=at, time_zone="UTC", place_kind=PlaceKind.PHONE, created_at=at
    )
    reflection = Reflection.objects.create(meeting=meeting, begun_at=at, finished_at=at)
    Heard.objects.create(reflection=reflection, card=card, text="Heard.", answer_kind=kind)
    return reflection


def asked_by() -> list[int]:
    return list(BankTally.objects.values_list("asked_by", flat=True))


@pytest.mark.parametrize(
    ("asked", "other", "said"), [(4, 6, []), (5, 5, [5]), (6, 4, []), (20, 0, []), (4, 40, []), (5, 4, [])]
)
def test_five_asked_and_five_did_not(talk: Talk, asked: int, other: int, said: list[int]) -> None:
    talk(asked, other)
    assert count_the_bank(SEPTEMBER) == len(said)
    assert asked_by() == said


def test_a_centre_looked_at_is_not_even_asked_about_until_the_next_day(
    talk: Talk, django_assert_num_queries: Callable[[int], AbstractContextManager[object]]
) -> None:
    talk(5, 5)
    Centre.objects.create(name="Far away")
    assert count_the_bank(SEPTEMBER) == 1
    with django_assert_num_queries(2):
        assert count_the_bank(SEPTEMBER + BEFORE) == 0


def test_a_number_grows_by_five_or_not_at_all(talk: Talk) -> None:
    talk(5, 5)
    count_the_bank(SEPTEMBER)
    talk(4, 8, at=JANUARY - BEFORE)
    count_the_bank(JANUARY)
    assert asked_by() == [5]
    assert BankTally.objects.get().counted_on == SEPTEMBER.date()
    may = datetime(2027, 5, 1, tzinfo=UTC)
    talk(7, 8, at=may - BEFORE)
    count_the_bank(may)
    assert asked_by() == [12], "the four of autumn are in no count, and never will be"
    assert BankTally.objects.get().counted_on == may.date()


def test_a_count_waits_until_ten_students_finished_something(talk: Talk) -> None:
    talk(5, 4)
    count_the_bank(SEPTEMBER)
    talk(0, 1, at=SEPTEMBER + timedelta(days=1))
    assert count_the_bank(SEPTEMBER + BEFORE) == 0, "or the day on which the tenth came would be told"
    count_the_bank(JANUARY)
    assert asked_by() == [5]


def test_who_leaves_takes_nothing_off(talk: Talk) -> None:
    students = talk(5, 5)
    count_the_bank(SEPTEMBER)
    for student in students:
        student.delete()
    count_the_bank(JANUARY)
    assert asked_by() == [5]


def test_what_was_finished_after_the_day_waits_for_the_next(talk: Talk) -> None:
    talk(5, 5, at=SEPTEMBER)
    count_the_bank(SEPTEMBER + timedelta(hours=2))
    assert asked_by() == []
    count_the_bank(JANUARY)
    assert asked_by() == [5]


def test_other_centres_and_coordinators_do_not_count(talk: Talk) -> None:
    students = talk(6, 6)
    Membership.objects.filter(user=students[0]).update(role=Role.COORDINATOR)
    far = Centre.objects.create(name="Elsewhere")
    Membership.objects.filter(user=students[1]).update(centre=far)
    count_the_bank(SEPTEMBER)
    assert asked_by() == []


def test_who_is_in_two_centres_is_in_neither_count(talk: Talk, centre: Centre) -> None:
    """Or two numbers of one day would differ by the one who is in the first alone."""
    students = talk(6, 5)
    near = Centre.objects.create(name="Almost the same")
    began = SEPTEMBER - 2 * BEFORE
    Membership.objects.bulk_create(
        Membership(user=one, centre=near, role=Role.STUDENT, since=began) for one in students[1:]
    )
    count_the_bank(SEPTEMBER)
    assert asked_by() == []


def test_what_was_counted_in_one_centre_is_not_counted_in_the_next(talk: Talk, centre: Centre) -> None:
    students = talk(5, 5)
    count_the_bank(SEPTEMBER)
    near = Centre.objects.create(name="Where they all went")
    Membership.objects.filter(user__in=students).update(ended_at=SEPTEMBER + BEFORE)
    Membership.objects.bulk_create(
        Membership(user=one, centre=near, role=Role.STUDENT, since=SEPTEMBER + BEFORE) for one in students
    )
    count_the_bank(JANUARY)
    assert list(BankTally.objects.values_list("centre__name", "asked_by")) == [(centre.name, 5)]


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2026, 8, 31, 23, 59, tzinfo=UTC), date(2026, 5, 1)),
        (datetime(2026, 9, 1, tzinfo=UTC), date(2026, 9, 1)),
        (datetime(2027, 4, 30, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_the_fixed_days(now: datetime, day: date) -> None:
    assert last_count_day(now) == day


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (["story"] * 9, ""),
        (["story"] * 6 + ["fact"] * 4, "story"),
        (["story"] * 5 + ["fact"] * 5, "mixed"),
        (["little"] * 8 + ["", "", "", ""], ""),
        (["little"] * 8 + ["fact", "story"], "little"),
    ],
)
def test_kinds_are_told_in_one_word_from_ten_on(kinds: list[str], said: str) -> None:
    assert mostly(kinds) == said


def test_a_student_who_asked_twice_is_one(talk: Talk, question: Question) -> None:
    students = talk(4, 6)
    _debrief(students[0], question, AnswerKind.STORY, SEPTEMBER - BEFORE / 2)
    count_the_bank(SEPTEMBER)
    assert asked_by() == []


def test_the_kind_of_answer_stands_until_a_count_says_another(talk: Talk) -> None:
    talk(10, 5, kinds=["story"])
    count_the_bank(SEPTEMBER)
    talk(5, 5, kinds=["fact"], at=JANUARY - BEFORE)
    count_the_bank(JANUARY)
    assert (BankTally.objects.get().asked_by, BankTally.objects.get().mostly) == (15, "story")
