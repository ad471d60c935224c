"""The weekly count of the bank: groups of five, and changes of five."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.student.meetings.models import Meeting, PlaceKind
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.models import BankTally, Card, Question, Sheet
from curbside.student.reflection.bank_sweeps import count_the_bank, mostly
from curbside.student.reflection.models import AnswerKind, Heard, Reflection

MONDAY = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
WEEK = timedelta(days=7)
Ask = Callable[..., list[User]]


@pytest.fixture
def question(db: None) -> Question:
    words = {"text_en": "How?", "text_fr": "Comment?", "follow_up_en": "And?", "follow_up_fr": "Et?"}
    return Question.objects.create(code="path-01", position=0, theme="path", moment="open", minutes=4, **words)


@pytest.fixture
def ask(centre: Centre, question: Question) -> Ask:
    """So many students more who asked the question, and what they got."""
    number = count()

    def write(many: int, *, kinds: Sequence[str] = ("",), at: datetime = MONDAY - timedelta(days=2)) -> list[User]:
        students = []
        for place in range(many):
            mark = next(number)
            user = User.objects.create_user(f"s{mark}@rideau.example", name=f"Student {mark}")
            Membership.objects.create(user=user, centre=centre, role=Role.STUDENT, since=at)
            contact = Contact.objects.create(student=user, name="Someone", created_at=at)
            conversation = Conversation.objects.create(student=user, contact=contact, created_at=at)
            sheet = Sheet.objects.create(conversation=conversation, created_at=at)
            card = Card.objects.create(sheet=sheet, question=question, text="How?", created_at=at)
            meeting = Meeting.objects.create(
                conversation=conversation, starts_at=at, time_zone="UTC", place_kind=PlaceKind.PHONE, created_at=at
            )
            reflection = Reflection.objects.create(meeting=meeting, begun_at=at, finished_at=at)
            kind = kinds[place % len(kinds)]
            Heard.objects.create(reflection=reflection, card=card, text="Heard.", answer_kind=kind)
            students.append(user)
        return students

    return write


def asked_by() -> list[int]:
    return list(BankTally.objects.values_list("asked_by", flat=True))


def test_four_are_never_spoken_of(ask: Ask) -> None:
    ask(4)
    count_the_bank(MONDAY)
    assert asked_by() == []


def test_five_are(ask: Ask) -> None:
    ask(5)
    assert count_the_bank(MONDAY) == 1
    assert asked_by() == [5]
    assert BankTally.objects.get().counted_on == MONDAY.date()


def test_the_number_moves_by_five_at_least(ask: Ask) -> None:
    ask(5)
    count_the_bank(MONDAY)
    for week, seen in ((1, 5), (2, 5), (3, 5), (4, 5), (5, 10)):
        ask(1, at=MONDAY + week * WEEK - timedelta(days=1))
        count_the_bank(MONDAY + week * WEEK)
        assert asked_by() == [seen], week


def test_one_who_leaves_changes_nothing_and_five_do(ask: Ask) -> None:
    students = ask(9)
    count_the_bank(MONDAY)
    for week, (gone, seen) in enumerate(((students[0:1], [9]), (students[1:4], [9]), (students[4:5], [])), 1):
        for student in gone:
            student.delete()
        count_the_bank(MONDAY + week * WEEK)
        assert asked_by() == seen


def test_a_week_is_counted_once(ask: Ask) -> None:
    ask(4)
    count_the_bank(MONDAY)
    ask(1)
    assert count_the_bank(MONDAY + timedelta(days=3)) == 0
    assert asked_by() == [], "or the day on which the fifth came would be told"
    count_the_bank(MONDAY + WEEK)
    assert asked_by() == [5]


def test_what_was_finished_this_week_waits_for_the_next(ask: Ask) -> None:
    ask(5, at=MONDAY + timedelta(hours=1))
    count_the_bank(MONDAY + timedelta(days=2))
    assert asked_by() == []


def test_other_centres_and_coordinators_do_not_count(ask: Ask, centre: Centre) -> None:
    students = ask(5)
    Membership.objects.filter(user=students[0]).update(role=Role.COORDINATOR)
    far = Centre.objects.create(name="Elsewhere")
    Membership.objects.filter(user=students[1]).update(centre=far)
    count_the_bank(MONDAY)
    assert asked_by() == []


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


def test_a_student_who_asked_twice_counts_once(ask: Ask, question: Question) -> None:
    students = ask(4)
    again = Heard.objects.filter(reflection__meeting__conversation__student=students[0]).get()
    card = Card.objects.create(
        sheet=again.card.sheet, question=question, text="How again?", created_at=MONDAY, position=1
    )
    Heard.objects.create(reflection=again.reflection, card=card, answer_kind=AnswerKind.STORY)
    count_the_bank(MONDAY)
    assert asked_by() == []
