"""The mean of a few answers in five steps, and how far it may lie from what the student would say of many more.

Student's t interval for the mean of the activities of one kind, taken as a few out of many like them, at 90 %. To the
variance of the answers one twelfth is added, the variance of rounding to whole steps: eight equal answers are not
certain. Cut at the ends of the scale. One answer alone has a mean and no interval.

Answers are not normal, so 90 is about right, not exact: over imagined students with every way of answering as likely as
any other it holds 91, 87 and 91 in 100 with eight, four and two answers. With answers of which nine in ten are a 1 and
the others a 5 it holds 57: most eights show none of the others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, variance
from typing import Final

LEVEL: Final = 90
_T: Final = (6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895)
"""Quantiles of Student's t at 0.95, for 1 to 7 degrees of freedom."""

_ROUNDING: Final = 1 / 12
_LEAST, _MOST = 1.0, 5.0


@dataclass(frozen=True, slots=True)
class Spread:
    """The answers, in steps from 1 to 5, their mean, and between where it may lie; None with one answer."""

    answers: tuple[int, ...]
    mean: float
    low: float | None
    high: float | None


def spread_of(answers: Sequence[int]) -> Spread | None:
    """Of one to eight answers; None without any."""
    if not answers:
        return None
    mean = fmean(answers)
    if len(answers) == 1:
        return Spread(tuple(answers), mean, None, None)
    half = _T[len(answers) - 2] * sqrt((variance(answers) + _ROUNDING) / len(answers))
    return Spread(tuple(sorted(answers)), mean, max(_LEAST, mean - half), min(_MOST, mean + half))
