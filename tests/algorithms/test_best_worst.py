"""The design of the sets, what an answer must be, and what holds for every fit."""

from collections import Counter
from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.imagined import answers_of, by_the_model, worths_of_prior
from curbside.algorithms.best_worst import DESIGN, Answer, Estimate, fit, sets_for

ITEMS = tuple(f"item {number:02}" for number in range(16))


def consistent(seed: int = 1, sets: int = 20) -> list[Answer]:
    """A student to whom the first of the alphabet always matters most."""
    return [Answer(shown, min(shown), max(shown)) for shown in sets_for(seed, ITEMS)[:sets]]


def drawn(seed: int, sets: int = 20) -> list[Answer]:
    random = np.random.default_rng(seed)
    worths = dict(zip(ITEMS, worths_of_prior(16, random).tolist(), strict=True))
    return answers_of(sets_for(seed, ITEMS)[:sets], worths, by_the_model, random)


def numbers(estimates: tuple[Estimate, ...]) -> dict[str, tuple[float, float, float]]:
    return {each.item: (each.worth, each.low, each.high) for each in estimates}


def test_any_two_of_sixteen_meet_exactly_once() -> None:
    assert [len(set(line)) for line in DESIGN] == [4] * 20
    pairs = Counter(pair for line in DESIGN for pair in combinations(sorted(line), 2))
    assert pairs == Counter(combinations(range(16), 2))


@given(seed=st.integers(0, 2**63), items=st.permutations(ITEMS))
@settings(max_examples=30)
def test_every_order_of_the_sets_keeps_the_balance(seed: int, items: list[str]) -> None:
    sets = sets_for(seed, items)
    assert Counter(frozenset(pair) for shown in sets for pair in combinations(shown, 2)) == Counter(
        frozenset(pair) for pair in combinations(ITEMS, 2)
    )
    assert sets == sets_for(seed, ITEMS)


def test_two_seeds_give_two_orders() -> None:
    assert len({sets_for(seed, ITEMS) for seed in range(50)}) == 50


def test_no_item_keeps_one_place_in_its_sets() -> None:
    places = Counter(
        (name, shown.index(name)) for seed in range(60) for shown in sets_for(seed, ITEMS) for name in shown
    )
    assert min(places[name, place] for name in ITEMS for place in range(4)) > 40


@pytest.mark.parametrize("items", [ITEMS[:15], (*ITEMS[:15], ITEMS[0]), ()])
def test_other_than_sixteen_different_items_are_refused(items: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="sixteen different items"):
        sets_for(1, items)


@pytest.mark.parametrize(
    ("shown", "best", "worst", "words"),
    [
        ("abcd", "a", "a", "are the same"),
        ("abcd", "e", "a", "best was not among"),
        ("abcd", "a", "e", "worst was not among"),
        ("abca", "a", "b", "shown twice"),
        ("", "a", "b", "best was not among"),
    ],
)
def test_an_answer_that_cannot_be_is_refused_in_words(shown: str, best: str, worst: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Answer(tuple(shown), best, worst)


def test_a_consistent_student_gets_their_order_back() -> None:
    estimates = fit(consistent())
    worths = [each.worth for each in sorted(estimates, key=lambda each: each.item)]
    places = np.argsort(np.argsort([-worth for worth in worths]))
    assert np.corrcoef(places, np.arange(16))[0, 1] > 0.97
    assert [each.item for each in estimates[:3]] == list(ITEMS[:3])
    assert estimates[-1].item == ITEMS[-1]
    # Whatever the intervals tell apart stands in the true order.
    assert all(one.item < other.item for one in estimates for other in estimates if one.low > other.high)


def test_what_is_counted_is_what_was_answered() -> None:
    first = fit(consistent())[0]
    assert (first.item, first.shown, first.best, first.worst) == ("item 00", 5, 5, 0)


def test_without_answers_every_item_has_the_interval_of_the_prior() -> None:
    estimates = fit([], items=ITEMS)
    assert [each.item for each in estimates] == list(ITEMS)
    assert {(each.shown, each.worth, round(each.low, 2), round(each.high, 2)) for each in estimates} == {
        (0, 0.0, -2.38, 2.38)
    }


def test_without_anything_there_is_nothing() -> None:
    assert fit([]) == ()


def test_a_single_item_has_nothing_to_be_compared_with() -> None:
    assert numbers(fit([], items=["alone"])) == {"alone": (0, 0, 0)}


def test_an_item_never_shown_stays_as_unsure_as_it_was() -> None:
    answers = [answer for answer in consistent() if not {"item 07", "item 09"} & set(answer.shown)]
    found = numbers(fit(answers, items=ITEMS))
    assert found["item 07"] == found["item 09"]
    worth, low, high = found["item 07"]
    assert abs(worth) < 0.1
    assert high - low > 1.3 * max(end - start for name, (_, start, end) in found.items() if name[-1] not in "79")


@given(seed=st.integers(0, 10_000), order=st.randoms(use_true_random=False), sets=st.sampled_from([1, 5, 20]))
@settings(max_examples=6, deadline=None)
def test_the_order_of_answers_and_items_does_not_matter(seed: int, order: Random, sets: int) -> None:
    answers, items = drawn(seed, sets), list(ITEMS)
    found = fit(answers, items=items)
    order.shuffle(answers)
    order.shuffle(items)
    turned = [Answer(answer.shown[::-1], answer.best, answer.worst) for answer in answers]
    assert fit(turned, items=items) == found


@given(seed=st.integers(0, 10_000), sets=st.sampled_from([5, 20]))
@settings(max_examples=6, deadline=None)
def test_other_names_and_turned_worths_change_nothing_but_chance(seed: int, sets: int) -> None:
    answers = drawn(seed, sets)
    other = {name: f"{15 - at:02}" for at, name in enumerate(ITEMS)}
    mirrored = [
        Answer(tuple(other[name] for name in answer.shown), other[answer.worst], other[answer.best])
        for answer in answers
    ]
    found, mirror = numbers(fit(answers)), numbers(fit(mirrored))
    for name, (worth, low, high) in found.items():
        back = mirror[other[name]]
        # The draws are other ones now: each end may move by some hundredths of the interval.
        assert np.allclose((-back[0], -back[2], -back[1]), (worth, low, high), atol=0.09 * (high - low))


def test_items_that_nothing_tells_apart_get_the_same() -> None:
    found = numbers(fit([Answer(tuple("abcd"), "a", "d")]))
    assert found["b"] == found["c"]


def test_worths_are_centred_and_within_their_intervals() -> None:
    for seed in range(5):
        estimates = fit(drawn(seed))
        assert sum(each.worth for each in estimates) == pytest.approx(0, abs=1e-9)
        assert all(each.low < each.worth < each.high for each in estimates)


def test_more_answers_leave_less_doubt() -> None:
    # On average: answers that fit each other unusually well also say that worths may lie further apart.
    widths = [
        np.mean([each.high - each.low for seed in range(6) for each in fit(drawn(seed, sets), items=ITEMS)])
        for sets in (0, 5, 10, 20)
    ]
    assert widths == sorted(widths, reverse=True)


def test_someone_who_contradicts_themselves_gets_small_worths_and_honest_intervals() -> None:
    there = consistent()
    back = [Answer(answer.shown, answer.worst, answer.best) for answer in there]
    assert max(abs(each.worth) for each in fit(there + back)) < 0.1
    assert all(each.low < 0 < each.high for each in fit(there + back))


def test_the_same_answers_again_make_surer() -> None:
    once, thrice = fit(consistent())[0], fit(consistent() * 3)[0]
    assert thrice.low > once.low
    assert thrice.shown == 15
