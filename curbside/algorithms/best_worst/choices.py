"""The model of a choice: how likely each best and worst is, given the worths."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from .answers import Answer

Floats = NDArray[np.float64]
_BLOCK: Final = 64


@dataclass(frozen=True, slots=True)
class Choices:
    """Answers as arrays, the same ones once with how often they came. S sets, n items.

    The "maxdiff" model: of the pairs (b, w) of different items in a set, each is chosen as best and worst with a
    probability in proportion to exp(worth of b - worth of w). Its denominator is A·B - m, where A sums exp(worth), B
    sums exp(-worth), and m is the size of the set. Best and worst are mirrors of each other: with all worths turned
    round, so are the choices.
    """

    within: Floats
    """(S, n): 1 where the item was in the set."""
    times: Floats
    """(S,): how often this answer came."""
    net: Floats
    """(n,): times best less times worst."""

    @classmethod
    def of(cls, answers: Sequence[Answer], names: Sequence[str]) -> Self:
        """`names` holds everything shown."""
        place = {name: at for at, name in enumerate(names)}
        net = np.zeros(len(names))
        for answer in answers:
            net[place[answer.best]] += 1
            net[place[answer.worst]] -= 1
        sets = Counter(tuple(sorted(place[name] for name in answer.shown)) for answer in answers)
        within = np.zeros((len(sets), len(names)))
        for row, members in enumerate(sorted(sets)):
            within[row, list(members)] = 1
        return cls(within, np.array([sets[members] for members in sorted(sets)], dtype=float), net)

    def log_likelihood(self, worths: Floats) -> Floats:
        """(N,) for N draws of worths, (N, n)."""
        up, down = np.exp(worths), np.exp(-worths)
        found = worths @ self.net
        # A block of sets at a time, so that a thousand answers do not fill the memory.
        for start in range(0, len(self.times), _BLOCK):
            within, times = self.within[start : start + _BLOCK], self.times[start : start + _BLOCK]
            found -= np.log((up @ within.T) * (down @ within.T) - within.sum(axis=1)) @ times
        return np.asarray(found)

    def slopes(self, worths: Floats) -> Floats:
        """The gradients of the log-likelihood, (N, n), at N times worths."""
        up, down = np.exp(worths), np.exp(-worths)
        a, b = up @ self.within.T, down @ self.within.T
        share = self.times / (a * b - self.within.sum(axis=1))
        return np.asarray(self.net - (share * b @ self.within) * up + (share * a @ self.within) * down)

    def bend(self, worths: Floats) -> Floats:
        """The negative Hessian of the log-likelihood, (n, n), at worths (n,). It has no negative direction."""
        up, down = np.exp(worths), np.exp(-worths)
        a, b = self.within @ up, self.within @ down
        total = a * b - self.within.sum(axis=1)
        share = self.times / total
        own = self.within * (np.outer(b, up) - np.outer(a, down))
        ratio = np.outer(up, down)
        bend = -(self.within.T * share @ self.within) * (ratio + ratio.T) - own.T * (share / total) @ own
        bend[np.diag_indices_from(bend)] += share @ (self.within * (np.outer(b, up) + np.outer(a, down)))
        return np.asarray(bend)
