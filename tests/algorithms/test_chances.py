from math import asin, cos, pi, sin, sqrt

import pytest

from curbside.algorithms.chances import beta_quantile, chance_of_yes, incomplete_beta


@pytest.mark.parametrize("x", [0.01, 0.2, 0.5, 0.77, 0.99])
def test_the_beta_function_agrees_with_its_closed_forms(x: float) -> None:
    assert incomplete_beta(x, 0.5, 0.5) == pytest.approx(2 / pi * asin(sqrt(x)), rel=1e-10)
    assert incomplete_beta(x, 3.5, 1) == pytest.approx(x**3.5, rel=1e-10)
    assert incomplete_beta(x, 1, 4.5) == pytest.approx(1 - (1 - x) ** 4.5, rel=1e-10)
    assert incomplete_beta(x, 2, 2) == pytest.approx(3 * x**2 - 2 * x**3, rel=1e-10)


def test_the_beta_function_is_its_own_mirror() -> None:
    assert incomplete_beta(0.3, 12.5, 40.5) == pytest.approx(1 - incomplete_beta(0.7, 40.5, 12.5), rel=1e-9)


def test_it_ends_at_nothing_and_everything() -> None:
    assert (incomplete_beta(0, 2, 3), incomplete_beta(1, 2, 3)) == (0, 1)


def test_the_quantile_undoes_the_function() -> None:
    assert incomplete_beta(beta_quantile(0.025, 3.5, 700.5), 3.5, 700.5) == pytest.approx(0.025, rel=1e-9)


def share_below(x: float, yes: int, asks: int, steps: int = 2_000) -> float:
    """The same share by another road: with x = sin² t the Jeffreys posterior is smooth, so Simpson's rule does."""

    def area(end: float) -> float:
        width = end / steps
        weights = [1, *[4, 2] * (steps // 2 - 1), 4, 1]
        return (
            sum(w * sin(i * width) ** (2 * yes) * cos(i * width) ** (2 * (asks - yes)) for i, w in enumerate(weights))
            * width
        )

    return area(asin(sqrt(x))) / area(pi / 2)


@pytest.mark.parametrize(("yes", "asks"), [(1, 3), (3, 6), (2, 7), (5, 10), (1, 40)])
def test_the_interval_leaves_the_same_doubt_on_both_sides(yes: int, asks: int) -> None:
    chance = chance_of_yes(yes, asks)
    assert share_below(chance.low, yes, asks) == pytest.approx(0.025, rel=1e-6)
    assert share_below(chance.high, yes, asks) == pytest.approx(0.975, rel=1e-6)


def test_ten_times_no_leaves_room_for_two_in_ten() -> None:
    chance = chance_of_yes(0, 10)
    assert (chance.low, round(chance.high, 3)) == (0, 0.217)


def test_ten_times_yes_is_its_mirror() -> None:
    chance = chance_of_yes(10, 10)
    assert (round(chance.low, 3), chance.high) == (0.783, 1)


def test_more_asks_leave_less_doubt() -> None:
    few, many = chance_of_yes(3, 6), chance_of_yes(30, 60)
    assert few.seen == many.seen == 0.5
    assert many.high - many.low < few.high - few.low


@pytest.mark.parametrize(("yes", "asks"), [(0, 0), (-1, 3), (4, 3)])
def test_impossible_counts_are_refused(yes: int, asks: int) -> None:
    with pytest.raises(ValueError, match="between 0 and asks"):
        chance_of_yes(yes, asks)
