"""The normal distribution function, by the error function of Python's own `math`.

SciPy's does the same, but loading `scipy.special` takes longer than any page that needs the function.
"""

from math import erfc, sqrt

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def below(at: Floats) -> Floats:
    """For each number of `at`, of any shape, the probability that a standard normal number is below it.

    Φ(x) = erfc(-x / √2) / 2 (Abramowitz and Stegun, "Handbook of Mathematical Functions", 7.1.2 and 26.2.29), which
    keeps its digits far out on the left as well.
    """
    halves = (np.ravel(at) / -sqrt(2)).tolist()
    return (np.fromiter(map(erfc, halves), float, len(halves)) / 2).reshape(np.shape(at))
