"""What to believe about the worths after the answers: the exact posterior, by weighted draws.

Prior: given their spread σ, the worths are independent and normal with mean 0 and standard deviation σ, taken less
their mean; σ is one of `SPREADS`, each as likely as the others. Nobody can say beforehand how far apart things are for
somebody, or how steadily they choose (the two are the same thing here), and with one σ for everybody the intervals of
whoever is not like that would be wrong by far.

The posterior has one hill for each σ. Laplace's normal approximation around its top is too narrow where σ is large: its
intervals hold 86 in 100 instead of 90 at σ = 2. So it only proposes: draws from a multivariate t near each top are
weighted by how likely they really are (importance sampling), and means and quantiles are those of the weighted draws.
The draws are the same in each run; with others the ends would move by about a hundredth of the interval's length,
for sixteen things in the design; for forty that hardly meet, by some hundredths.
"""

from collections.abc import Sequence
from functools import lru_cache
from statistics import NormalDist
from typing import Final

import numpy as np

from .answers import Answer
from .choices import Choices, Floats

SPREADS: Final = (0.5, 0.75, 1.1, 1.7, 2.5)
"""Each one and a half times the one before: from choosing nearly at random to hardly ever contradicting oneself."""
_DRAWS: Final = 8_000
_FREEDOM: Final = 8
_WIDER: Final = 1.1
"""Degrees of freedom of the t, and how much wider than Laplace's it is: no draw may weigh too much."""
_LEAST_SHARE: Final = 0.04
"""Of the draws, for each spread, since Laplace's word on how likely a spread is can be wrong."""
_NEAR: Final = 0.1
_SEED: Final = 16
_CLOSE: Final = 1e-6
_STEPS: Final = 60
_LONGEST_STEP: Final = 2.0
_HALVINGS: Final = 60


def posterior(answers: Sequence[Answer], names: Sequence[str], cover: float) -> tuple[list[float], ...]:
    """Means, low ends and high ends of the centred worths, in the order of `names`, which hold everything shown."""
    if not answers or len(names) == 1:
        end = prior_end(len(names), cover)
        return [0.0] * len(names), [-end] * len(names), [end] * len(names)
    choices = Choices.of(answers, names)
    worths, weights = weighted_draws(choices)
    found = np.stack([weights @ worths, *_quantiles(worths, weights, ((1 - cover) / 2, (1 + cover) / 2))])
    for alike in _told_alike(choices):
        found[:, alike] = found[:, alike].mean(axis=1, keepdims=True)
    means, lows, highs = found.tolist()
    return means, lows, highs


def _told_alike(choices: Choices) -> list[list[int]]:
    """Items that nothing tells apart: shown in the same sets with the same net. Their draws differ only by chance."""
    alike: dict[bytes, list[int]] = {}
    for at, net in enumerate(choices.net):
        alike.setdefault(choices.within[:, at].tobytes() + net.tobytes(), []).append(at)
    return [members for members in alike.values() if len(members) > 1]


def prior_end(items: int, cover: float) -> float:
    """The upper end of the prior's interval for one of so many items; the lower is its mirror."""
    hills = [NormalDist(0, spread * (1 - 1 / items) ** 0.5) for spread in SPREADS] if items > 1 else []
    low, high = 0.0, 10 * SPREADS[-1] if hills else 0.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if sum(hill.cdf(middle) for hill in hills) < len(hills) * (1 + cover) / 2:
            low = middle
        else:
            high = middle
    return high


def weighted_draws(choices: Choices) -> tuple[Floats, Floats]:
    """Draws of the centred worths, (N, n), and their weights, (N,), which sum to 1."""
    tops = [top(choices, spread) for spread in SPREADS]
    counts = np.rint(_shares(choices, tops) * _DRAWS).astype(int)
    hills = [_hill(choices, at, root) for at, root in tops]
    standard = _draws(choices.net.size)[: counts.sum()]
    parts = np.split(standard, np.cumsum(counts)[:-1])
    worths = np.concatenate([at + part @ root.T for (at, root), part in zip(hills, parts, strict=True)])
    proposed = [_log_t(worths, *hill) + np.log(count) for hill, count in zip(hills, counts, strict=True)]
    logs = choices.log_likelihood(worths) + _log_prior(worths) - np.logaddexp.reduce(proposed)
    weights = np.exp(logs - logs.max())
    return worths - worths.mean(axis=1, keepdims=True), weights / weights.sum()


def top(choices: Choices, spread: float) -> tuple[Floats, Floats]:
    """The most likely worths (n,) under one spread, by Newton's method, and the lower root of Laplace's covariance.

    There is one top: the model is log-concave, the prior strictly so. It sums to 0 by itself.
    """
    precision = np.eye(choices.net.size) / spread**2
    worths = np.zeros(choices.net.size)
    for _ in range(_STEPS):
        slope = choices.slopes(worths[None])[0] - worths / spread**2
        step = np.linalg.solve(choices.bend(worths) + precision, slope)
        longest = np.abs(step).max()
        worths = worths + step * min(1.0, _LONGEST_STEP / max(longest, _CLOSE))
        if longest < _CLOSE:
            break
    return worths, np.linalg.cholesky(np.linalg.inv(choices.bend(worths) + precision))


def _hill(choices: Choices, at: Floats, root: Floats) -> tuple[Floats, Floats]:
    """From where to draw: the top, moved to where the skewed hill has its mean, and a root somewhat wider.

    The mean lies off the top by half the covariance times the third derivatives, summed over the covariance; these are
    the second differences of the slope along the columns of the root.
    """
    points = np.concatenate([at + _NEAR * root.T, at - _NEAR * root.T])
    bent = (choices.slopes(points).sum(axis=0) - len(points) * choices.slopes(at[None])[0]) / _NEAR**2
    return at + root @ (root.T @ bent) / 2, root * _WIDER


def _shares(choices: Choices, tops: list[tuple[Floats, Floats]]) -> Floats:
    """How many of the draws each spread gets: nearly as likely as it is, by Laplace's approximation."""
    logs = np.array(
        [
            choices.log_likelihood(at[None])[0] - at @ at / (2 * s * s) - at.size * np.log(s) + _log_volume(root)
            for (at, root), s in zip(tops, SPREADS, strict=True)
        ]
    )
    shares = np.exp(logs - logs.max())
    return np.asarray(_LEAST_SHARE + (1 - len(tops) * _LEAST_SHARE) * shares / shares.sum())


def _log_volume(root: Floats) -> float:
    return float(np.log(np.diag(root)).sum())


@lru_cache(maxsize=8)
def _draws(items: int) -> Floats:
    """t-distributed, (N, n), each beside its mirror, so that the means are nearly free of chance."""
    random = np.random.default_rng(_SEED)
    half = _DRAWS // 2 + len(SPREADS)
    normal = random.normal(size=(half, items))
    normal /= np.sqrt(random.chisquare(_FREEDOM, size=(half, 1)) / _FREEDOM)
    return np.stack([normal, -normal], axis=1).reshape(2 * half, items)


def _log_t(worths: Floats, at: Floats, root: Floats) -> Floats:
    """The density of the multivariate t, (N,), but for a constant common to all spreads."""
    distance = np.square((worths - at) @ np.linalg.inv(root).T).sum(axis=1)
    return np.asarray(-_log_volume(root) - (_FREEDOM + at.size) / 2 * np.log1p(distance / _FREEDOM))


def _log_prior(worths: Floats) -> Floats:
    """(N,), but for a constant. The mean of the worths, which no answer touches, is drawn too and then taken away."""
    squares = np.square(worths).sum(axis=1)
    hills = [-squares / (2 * s * s) - worths.shape[1] * np.log(s) for s in SPREADS]
    return np.asarray(np.logaddexp.reduce(hills))


def _quantiles(worths: Floats, weights: Floats, shares: Sequence[float]) -> Floats:
    """(len(shares), n): where each column's weights have summed to the share."""
    columns = np.ascontiguousarray(worths.T)
    order = np.argsort(columns, axis=1)
    sums = np.cumsum(weights[order], axis=1)
    rows = np.arange(len(columns))
    places = [np.minimum((sums < share).sum(axis=1), len(weights) - 1) for share in shares]
    return np.stack([columns[rows, order[rows, place]] for place in places])
