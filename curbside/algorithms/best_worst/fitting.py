"""From answers to estimates: counts, worths and their intervals."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .answers import Answer

COVER: Final = 0.9
"""The probability that a worth lies in its interval, half of the rest on either side."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the answers say about one item.

    `shown`, `best` and `worst` are counts. `worth` is the posterior mean, `low` and `high` the ends of an interval
    that holds the true worth with the probability `COVER`. A worth is a logarithm, and relative: all items together
    have the mean 0, so that 0 is "as much as the others on average". For one item that is 1 above another, the choice
    "this best, that worst" is e² = 7.4 times as likely as its opposite. The scale depends on how steadily someone
    chooses, so worths of two people, or of two fits over different items, are not to be compared number by number.
    """

    item: str
    shown: int
    best: int
    worst: int
    worth: float
    low: float
    high: float


def fit(answers: Sequence[Answer], *, items: Sequence[str] = ()) -> tuple[Estimate, ...]:
    """Every item shown, and those of `items` that were not, from the most to the least worth.

    Answers may be few, none, repeated or contradict each other; their order and that of `items` do not matter. With
    no answers every item gets the prior's interval. The same answers always give the same numbers.
    Model, prior and method stand in `posterior`.
    """
    names = sorted({*items, *(name for answer in answers for name in answer.shown)})
    if not names:
        return ()
    from .posterior import posterior  # noqa: PLC0415 - NumPy is loaded when somebody fits, not when Django starts

    shown = Counter(name for answer in answers for name in answer.shown)
    best = Counter(answer.best for answer in answers)
    worst = Counter(answer.worst for answer in answers)
    means, lows, highs = posterior(answers, names, COVER)
    estimates = [
        Estimate(name, shown[name], best[name], worst[name], worth, low, high)
        for name, worth, low, high in zip(names, means, lows, highs, strict=True)
    ]
    return tuple(sorted(estimates, key=lambda estimate: (-estimate.worth, estimate.item)))
