"""The posterior of one cell on a grid of θ. The model stands in `evidence`."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .evidence import INDIRECT, READING, SPEAKERS, Words
from .normal import below

Floats = NDArray[np.float64]

GRID: Final[Floats] = np.linspace(-8, 8, 641)
"""θ is within ±8 but for a part in 10¹⁵ of the prior; the step is small beside every standard deviation."""
_LEANS: Final[Floats] = 2 * below(GRID) - 1
_TINY: Final = 1e-300


@dataclass(frozen=True, slots=True)
class Leaning:
    """The posterior of a cell. `positive` is the probability that the lean is above 0."""

    lean: float
    low: float
    high: float
    positive: float
    centre: float
    spread: float


def leaning(speakers: Sequence[Words], cover: float) -> Leaning:
    """What the words of all speakers of one cell say, with an interval that holds the lean with probability `cover`."""
    weights = posterior(speakers)
    centre = float(weights @ GRID)
    ends = np.interp([(1 - cover) / 2, (1 + cover) / 2], _sums(weights), GRID)
    low, high = (2 * below(ends) - 1).tolist()
    return Leaning(
        lean=float(weights @ _LEANS),
        low=low,
        high=high,
        positive=_positive(weights),
        centre=centre,
        spread=float(weights @ (GRID - centre) ** 2) ** 0.5,
    )


def posterior(speakers: Sequence[Words]) -> Floats:
    """The probability of each θ of `GRID`."""
    logs = -np.square(GRID) / 2 + sum(_log_likelihood(words) for words in speakers)
    weights = np.exp(logs - logs.max())
    return np.asarray(weights / weights.sum())


def side_of(words: Words) -> float:
    """The probability that one speaker stands on the side of much, less that of little, by their own words alone."""
    weights = np.exp(-np.square(GRID) / (2 * (1 + SPEAKERS))) * _standing(words)
    return 2 * _positive(weights / weights.sum()) - 1


def _positive(weights: Floats) -> float:
    """The middle point of the grid is 0 and counts half for either side."""
    middle = len(GRID) // 2
    return float(weights[middle + 1 :].sum() + weights[middle] / 2)


def _sums(weights: Floats) -> Floats:
    """The distribution function at the points of the grid."""
    return np.asarray(np.cumsum(weights) - weights / 2)


@lru_cache(maxsize=512)
def _log_likelihood(words: Words) -> Floats:
    """Of what one speaker said, for each θ: their own deviation is averaged over."""
    return np.asarray(np.log(np.maximum(_blur(SPEAKERS) @ _standing(words), _TINY)))


@lru_cache(maxsize=512)
def _standing(words: Words) -> Floats:
    """The likelihood of what one speaker said, for each place on `GRID` where they may stand."""
    by_way: dict[str, list[Floats]] = {}
    for (known, strength, leans), times in words:
        by_way.setdefault(known, []).append(_read(strength, leans) ** times)
    ways = [_blur(INDIRECT[known]) @ reduce(np.multiply, said) for known, said in by_way.items()]
    found = reduce(np.multiply, ways)
    return np.asarray(found / found.max())


@lru_cache(maxsize=8)
def _read(strength: int, leans: int) -> Floats:
    """How likely one is to say this where one stands, for each point of `GRID`: a handful of curves in all."""
    return below(leans * GRID / READING[strength] ** 0.5)


@lru_cache(maxsize=8)
def _blur(variance: float) -> Floats:
    """Averages a function on the grid over a normal deviation; the rows sum to 1."""
    if not variance:
        return np.eye(len(GRID))
    blur = np.exp(-np.square(GRID[:, None] - GRID) / (2 * variance))
    return np.asarray(blur / blur.sum(axis=1, keepdims=True))
