"""How often a yes comes, and how unsure that still is: the Jeffreys interval of a proportion.

Brown, Cai and DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001):
a Beta(1/2, 1/2) prior, equal tails, and an end that touches 0 or 1 when every answer was the same.
"""

from dataclasses import dataclass
from math import exp, lgamma, log, log1p
from typing import Final

_TINY: Final = 1e-300
_CLOSE: Final = 1e-14
_STEPS: Final = 500
_HALVINGS: Final = 60


@dataclass(frozen=True, slots=True)
class Chance:
    """Shares between 0 and 1: the one seen, and the ends between which the true one may lie."""

    seen: float
    low: float
    high: float


def chance_of_yes(yes: int, asks: int, *, cover: float = 0.95) -> Chance:
    """From `yes` of `asks` (at least 1). `cover` is the share of the doubt that the interval holds."""
    if not 0 <= yes <= asks or asks < 1:
        raise ValueError("yes must lie between 0 and asks, asks above 0")
    a, b, tail = yes + 0.5, asks - yes + 0.5, (1 - cover) / 2
    return Chance(
        seen=yes / asks,
        low=beta_quantile(tail, a, b) if yes else 0.0,
        high=beta_quantile(1 - tail, a, b) if yes < asks else 1.0,
    )


def beta_quantile(share: float, a: float, b: float) -> float:
    """The x at which the regularised incomplete beta function reaches `share`, by halving."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if incomplete_beta(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def incomplete_beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b), for a and b above 0."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    # The fraction converges quickly only on this side of the mean; the other side is its mirror.
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of I_x(a, b), DLMF 8.17.22, by Lentz's method."""
    c, d = 1.0, 1 / _off_zero(1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, _STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = 1 / _off_zero(1 + term * d)
            c = _off_zero(1 + term / c)
            value *= c * d
        if abs(c * d - 1) < _CLOSE:
            break
    return value


def _off_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
