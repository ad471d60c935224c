"""The fit against other people's, against the posterior by brute force, and against students whose worths are known."""

from collections.abc import Callable
from math import exp
from time import process_time
from typing import Any

import numpy as np
import pytest
from scipy.optimize import minimize

from bench.imagined import answers_of, by_the_model, worths_of_prior
from curbside.algorithms.best_worst import COVER, Answer, fit, sets_for
from curbside.algorithms.best_worst.choices import Choices
from curbside.algorithms.best_worst.posterior import SPREADS, top

ITEMS = tuple(f"{number:02}" for number in range(16))


def student(seed: int, sets: int = 20, spread: float | None = None) -> tuple[dict[str, float], list[Answer]]:
    random = np.random.default_rng(seed)
    worths = dict(zip(ITEMS, worths_of_prior(16, random, spread).tolist(), strict=True))
    return worths, answers_of(sets_for(seed, ITEMS)[:sets], worths, by_the_model, random)


@pytest.fixture(scope="module")
def by_choix() -> Callable[..., Any]:
    """Loaded where it is used: it brings all of SciPy's statistics, for which every collecting would wait."""
    from choix import opt_pairwise  # noqa: PLC0415 - as above

    return opt_pairwise


@pytest.mark.slow
@pytest.mark.parametrize("spread", SPREADS)
def test_choices_between_two_agree_with_choix(spread: float, by_choix: Callable[..., Any]) -> None:
    # Between two the model is Bradley and Terry's, with twice the worths; so its penalty is a quarter of ours.
    random = np.random.default_rng(3)
    pairs = [tuple(random.choice(6, size=2, replace=False).tolist()) for _ in range(40)]
    answers = [Answer((str(won), str(lost)), str(won), str(lost)) for won, lost in pairs]
    ours, _ = top(Choices.of(answers, [str(name) for name in range(6)]), spread)
    theirs = by_choix(6, pairs, alpha=1 / (8 * spread**2), tol=1e-10)
    assert 2 * ours == pytest.approx(theirs - theirs.mean(), abs=1e-4)


@pytest.mark.slow
def test_the_order_is_that_of_choix_on_all_pairs_an_answer_implies(by_choix: Callable[..., Any]) -> None:
    worths, answers = student(8, spread=1.7)
    place = {name: at for at, name in enumerate(ITEMS)}
    implied = [
        (place[one], place[other])
        for answer in answers
        for one in answer.shown
        for other in answer.shown
        if one != other and (one == answer.best or other == answer.worst)
    ]
    theirs = by_choix(16, implied, alpha=1 / (2 * 1.7**2))
    ours = [each.worth for each in sorted(fit(answers), key=lambda each: each.item)]
    assert np.corrcoef(ours, theirs)[0, 1] > 0.98
    assert np.corrcoef(ours, list(worths.values()))[0, 1] > 0.8


def plainly(answers: list[Answer], worths: dict[str, float]) -> float:
    """The log-likelihood as one would write it first."""
    found = 0.0
    for answer in answers:
        pairs = [(one, other) for one in answer.shown for other in answer.shown if one != other]
        found += worths[answer.best] - worths[answer.worst]
        found -= np.log(sum(exp(worths[one] - worths[other]) for one, other in pairs))
    return found


def test_the_most_likely_worths_are_those_of_a_general_optimiser() -> None:
    _, answers = student(2)

    def loss(worths: np.ndarray) -> float:
        return float(worths @ worths / 2 / 1.1**2) - plainly(answers, dict(zip(ITEMS, worths.tolist(), strict=True)))

    ours, _ = top(Choices.of(answers, ITEMS), 1.1)
    assert ours == pytest.approx(minimize(loss, np.zeros(16), method="BFGS").x, abs=1e-3)
    assert ours.sum() == pytest.approx(0, abs=1e-6)


def test_slope_and_bend_are_the_derivatives() -> None:
    worths, answers = student(5)
    choices, at = Choices.of(answers * 2, ITEMS), np.array(list(worths.values()))
    assert choices.log_likelihood(at[None])[0] == pytest.approx(2 * plainly(answers, worths))
    steps = 1e-5 * np.eye(16)
    slope = (choices.log_likelihood(at + steps) - choices.log_likelihood(at - steps)) / 2e-5
    assert choices.slopes(at[None])[0] == pytest.approx(slope, abs=1e-5)
    assert choices.bend(at) == pytest.approx((choices.slopes(at - steps) - choices.slopes(at + steps)) / 2e-5, abs=1e-5)


@pytest.mark.parametrize(
    "answers",
    [
        [Answer(("a", "b", "c"), "a", "c")],
        [Answer(("a", "b", "c"), "a", "c")] * 6,
        [Answer(("a", "b", "c"), "b", "c"), Answer(("c", "b"), "c", "b"), Answer(("a", "c"), "a", "c")],
    ],
)
def test_three_items_have_the_posterior_of_brute_force(answers: list[Answer]) -> None:
    # The centred worths of three items fill a plane; over it, a fine grid and plain sums.
    axis = np.linspace(-14, 14, 561)
    one, two = np.meshgrid(axis, axis, indexing="ij")
    worths = {"a": one, "b": two, "c": -one - two}
    squares = sum(worth**2 for worth in worths.values())
    # Centred, three independent normals are left with two dimensions: the density falls with σ squared.
    prior = sum(np.exp(-squares / (2 * s * s)) / s**2 for s in SPREADS)
    likelihood = np.ones_like(one)
    for answer in answers:
        pairs = [(best, worst) for best in answer.shown for worst in answer.shown if best != worst]
        chosen = np.exp(worths[answer.best] - worths[answer.worst])
        likelihood *= chosen / sum(np.exp(worths[best] - worths[worst]) for best, worst in pairs)
    weights = (prior * likelihood / (prior * likelihood).sum()).ravel()
    for each in fit(answers):
        values = worths[each.item].ravel()
        width = each.high - each.low
        assert each.worth == pytest.approx(weights @ values, abs=0.02 * width)
        assert weights[values < each.low].sum() == pytest.approx((1 - COVER) / 2, abs=0.012)
        assert weights[values > each.high].sum() == pytest.approx((1 - COVER) / 2, abs=0.012)


@pytest.mark.slow
def test_the_intervals_hold_what_they_say_over_students_of_the_prior() -> None:
    # A small sample of what bench/coverage.py measures on 2,000.
    held = []
    for seed in range(60):
        worths, answers = student(seed, sets=(5, 10, 20)[seed % 3])
        held += [each.low <= worths[each.item] <= each.high for each in fit(answers, items=ITEMS)]
    assert np.mean(held) == pytest.approx(COVER, abs=0.03)


def test_twenty_answers_are_weighed_while_a_page_is_made() -> None:
    """Some 30 ms on a quiet machine; what must not happen is that a student waits, so the bound is far off."""
    _, answers = student(1)
    fit(answers)
    start = process_time()
    fit(answers)
    assert process_time() - start < 0.5
