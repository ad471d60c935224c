"""What fits into the minutes of a talk. No database: cards are laid in as they come."""

from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.student.questions.models import Card, Question, Theme
from curbside.student.questions.timing import Fit, fit


def card(minutes: int, *, last: bool = False) -> Card:
    theme = Theme.WHO_NEXT if last else Theme.DAY
    return Card(text="What?", own_minutes=minutes, question=Question(code="q", theme=theme, minutes=9))


def laid(minutes: int, *cards: Card, kept_free: int = 0) -> Fit:
    return fit(cards, minutes, kept_free=kept_free)


def test_the_time_ends_before_the_first_that_does_not_fit() -> None:
    cards = [card(10), card(10), card(8), card(2)]

    found = laid(25, *cards)

    assert found.inside == tuple(cards[:2])
    assert found.beyond == tuple(cards[2:])
    assert (found.used, found.more, found.spare) == (20, 10, 5)


def test_whom_else_to_meet_takes_its_minutes_first() -> None:
    first, second, last = card(10), card(10), card(6, last=True)

    found = laid(25, first, second, last)

    assert (found.inside, found.beyond, found.last) == ((first,), (second,), (last,))


def test_minutes_are_kept_free_for_one_that_is_not_on_the_sheet_yet() -> None:
    assert len(laid(25, card(10), card(10), card(4)).inside) == 3
    assert len(laid(25, card(10), card(10), card(4), kept_free=3).inside) == 2


def test_a_talk_shorter_than_its_last_question_still_has_it() -> None:
    found = laid(10, card(4), card(12, last=True))

    assert (len(found.inside), len(found.beyond), len(found.last)) == (0, 1, 1)
    assert (found.used, found.spare) == (12, 0)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 30), st.booleans()), max_size=12), st.integers(10, 120), st.integers(0, 9))
def test_every_card_has_one_place_and_none_is_overtaken(
    minutes: list[tuple[int, bool]], talk: int, kept_free: int
) -> None:
    cards = [card(one, last=last) for one, last in minutes]

    found = fit(cards, talk, kept_free=kept_free)

    assert [*found.inside, *found.beyond] == [one for one in cards if not one.is_who_next]
    assert list(found.last) == [one for one in cards if one.is_who_next]
    assert not found.inside or found.used <= talk
    assert not found.beyond or found.used + found.beyond[0].minutes > talk
