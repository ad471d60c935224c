"""The sums of the network, beside the same ones written out number by number."""

import math
import operator

import numpy as np
import pytest

from curbside.algorithms.question_checks.meaning import HEADS, Layer, Numbers, after, odds_by_meaning
from curbside.algorithms.question_checks.shapes import CODES

WIDTH, LENGTH = 2 * HEADS, 5


def some(*shape: int, seed: int) -> Numbers:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


LAYER = Layer(
    look=some(WIDTH, 3 * WIDTH, seed=1), look_add=some(3 * WIDTH, seed=2),
    seen=some(WIDTH, WIDTH, seed=3), seen_add=some(WIDTH, seed=4), seen_norm=some(2, WIDTH, seed=5),
    think=some(WIDTH, 4 * WIDTH, seed=6), think_add=some(4 * WIDTH, seed=7),
    thought=some(4 * WIDTH, WIDTH, seed=8), thought_add=some(WIDTH, seed=9), thought_norm=some(2, WIDTH, seed=10),
)  # fmt: skip


def times(row: list[float], matrix: Numbers, add: Numbers) -> list[float]:
    columns = range(matrix.shape[1])
    return [sum(one * float(matrix[at, to]) for at, one in enumerate(row)) + float(add[to]) for to in columns]


def normal(row: list[float], norm: Numbers) -> list[float]:
    mean = sum(row) / len(row)
    spread = math.sqrt(sum((one - mean) ** 2 for one in row) / len(row))
    return [(one - mean) / spread * float(norm[0, at]) + float(norm[1, at]) for at, one in enumerate(row)]


def seen_by(row: int, looked: list[list[float]]) -> list[float]:
    """What a piece sees: for each head, what all tell, the more the more alike what it asks and they offer are."""
    told: list[float] = []
    for begin in range(0, WIDTH, 2):
        asked = looked[row][begin : begin + 2]
        offered = [other[WIDTH + begin : WIDTH + begin + 2] for other in looked]
        weights = [math.exp(sum(map(operator.mul, asked, one)) / math.sqrt(2)) for one in offered]
        for at in range(2):
            values = [other[2 * WIDTH + begin + at] for other in looked]
            told.append(sum(weight * value for weight, value in zip(weights, values, strict=True)) / sum(weights))
    return told


def written_out(x: list[list[float]]) -> list[list[float]]:
    looked = [times(row, LAYER.look, LAYER.look_add) for row in x]
    given = []
    for at, row in enumerate(x):
        seen = times(seen_by(at, looked), LAYER.seen, LAYER.seen_add)
        sees = normal([one + other for one, other in zip(row, seen, strict=True)], LAYER.seen_norm)
        thought = [
            0.5 * one * (1 + math.tanh(0.7978845608 * (one + 0.044715 * one**3)))
            for one in times(sees, LAYER.think, LAYER.think_add)
        ]
        thought = times(thought, LAYER.thought, LAYER.thought_add)
        given.append(normal([one + other for one, other in zip(sees, thought, strict=True)], LAYER.thought_norm))
    return given


def test_a_layer_gives_what_its_sums_written_out_give() -> None:
    x = some(LENGTH, WIDTH, seed=11)
    np.testing.assert_allclose(after(LAYER, x), written_out(x.tolist()), atol=1e-4)


def test_every_code_has_its_odds_whatever_is_read() -> None:
    for text in ("", "?", "Why?", "a\u0000b", "㌖" * 1_000, "Ⅷ" * 1_000, "What surprised you? " * 50):
        odds = odds_by_meaning(text)
        assert odds is None or len(odds) == len(CODES)
        assert all(map(math.isfinite, odds or ()))


@pytest.mark.parametrize("text", ["東京で何をしていますか", "Как вы выбрали хирургию?", "كيف اخترت هذا العمل؟"])
def test_letters_it_does_not_know_say_nothing(text: str) -> None:
    assert odds_by_meaning(text) is None


def test_how_a_question_is_spaced_does_not_change_what_it_means() -> None:
    assert odds_by_meaning("  What  surprised you?\n") == odds_by_meaning("What surprised you?")


def test_the_same_words_in_another_order_mean_something_else() -> None:
    assert odds_by_meaning("Why do doctors teach nurses?") != odds_by_meaning("Why do nurses teach doctors?")
