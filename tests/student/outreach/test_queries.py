from collections.abc import Callable
from datetime import datetime

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.outreach import queries
from curbside.student.outreach.models import Answer, Approach
from curbside.student.outreach.queries import Guess
from curbside.student.people.models import Address, Contact, Conversation

pytestmark = pytest.mark.django_db
Make = Callable[..., Approach]


@pytest.fixture
def make(maelle: User, now: datetime) -> Make:
    def made(state: str, *, student: User = maelle, odds: int | None = None, answer: str = "") -> Approach:
        contact = Contact.objects.create(student=student, name="Someone", created_at=now)
        Address.objects.create(contact=contact, kind="email", value=f"{contact.pk}@x.example")
        conversation = Conversation.objects.create(student=student, contact=contact, created_at=now)
        ask = Approach.objects.create(
            conversation=conversation, state=state, odds=odds, created_at=now, sent_at=now, answered_at=now
        )
        if answer:
            Answer.objects.create(approach=ask, kind=answer, at=now)
        return ask

    return made


def test_the_newest_ask_of_a_conversation(sent: Approach, conversation: Conversation) -> None:
    assert queries.approach_of(conversation) == sent


def test_guesses_count_once_settled_and_only_a_yes_is_a_yes(make: Make, maelle: User, tomas: User) -> None:
    make("sent", odds=1)
    make("replied", odds=60, answer="yes")
    make("replied", odds=50, answer="later")
    make("declined", odds=40, answer="no")
    make("expired", odds=30)
    make("scheduled", odds=90)
    make("replied", answer="yes")
    make("replied", odds=70, answer="yes", student=tomas)
    said = {(guess.said, guess.yes) for guess in queries.odds_so_far(maelle)}
    assert said == {(60, True), (50, False), (40, False), (30, False), (90, True)}


def test_under_three_asks_nothing_is_said() -> None:
    assert queries.track_near([Guess(50, yes=True)] * 2, 50) is None


def test_guesses_near_this_one_are_told_apart() -> None:
    guesses = [Guess(60, yes=True), Guess(50, yes=False), Guess(70, yes=True), Guess(20, yes=False)]
    track = queries.track_near(guesses, 60)
    assert track is not None
    assert (track.low, track.high, track.yes, track.asks, track.is_about_all) == (50, 70, 2, 3, False)


def test_where_few_are_near_all_are_counted() -> None:
    track = queries.track_near([Guess(60, yes=True), Guess(10, yes=False), Guess(20, yes=False)], 60)
    assert track is not None
    assert (track.yes, track.asks, track.is_about_all) == (1, 3, True)
