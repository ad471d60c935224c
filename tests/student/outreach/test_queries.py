from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.student.outreach import queries
from curbside.student.outreach.models import Answer, Approach, ApproachState, FollowUp
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


LISTS = {
    "drafted": queries.approaches_to_finish,
    "sent": lambda student: queries.approaches_to_follow_up(student, datetime.fromisoformat("2026-11-30T12:00Z")),
    "replied": queries.answers_to_act_on,
}


@pytest.mark.parametrize("state", LISTS)
def test_each_list_holds_its_own_state_and_nothing_of_others(make: Make, maelle: User, tomas: User, state: str) -> None:
    mine = {each: make(each, answer="yes" if each == "replied" else "") for each in ApproachState.values}
    make(state, student=tomas)
    assert LISTS[state](maelle) == [mine[state]]


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("case", [("drafted", 2), ("sent", 3), ("replied", 3)])
def test_each_list_takes_as_many_queries_however_long_it_is(
    make: Make, maelle: User, django_assert_num_queries: DjangoAssertNumQueries, count: int, case: tuple[str, int]
) -> None:
    state, asked = case
    for _ in range(count):
        make(state, answer="yes" if state == "replied" else "")
    with django_assert_num_queries(asked):
        asks = LISTS[state](maelle)
        assert len([(ask.conversation.contact.name, ask.conversation.contact.email) for ask in asks]) == count


@pytest.mark.parametrize("state", LISTS)
def test_closed_conversations_and_removed_people_are_left_in_peace(
    make: Make, maelle: User, now: datetime, state: str
) -> None:
    closed, removed = make(state), make(state)
    Conversation.objects.filter(pk=closed.conversation_id).update(closed_at=now)
    Contact.objects.filter(pk=removed.conversation.contact_id).update(removed_at=now)
    assert LISTS[state](maelle) == []


def test_a_follow_up_is_offered_from_the_fifth_working_day(make: Make, maelle: User, now: datetime) -> None:
    ask = make("sent")
    assert queries.approaches_to_follow_up(maelle, now + timedelta(days=4)) == []
    assert queries.approaches_to_follow_up(maelle, now + timedelta(days=5)) == [ask]


def test_it_is_offered_once(make: Make, maelle: User, now: datetime) -> None:
    FollowUp.objects.create(approach=make("sent"), body="x", sent_at=now)
    assert queries.approaches_to_follow_up(maelle, now + timedelta(days=9)) == []


def test_it_is_not_offered_for_who_said_no_more(make: Make, maelle: User, now: datetime) -> None:
    opt_out(make("sent").conversation.contact.email, now=now)
    assert queries.approaches_to_follow_up(maelle, now + timedelta(days=9)) == []


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
