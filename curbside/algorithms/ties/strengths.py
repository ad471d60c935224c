"""The strength of many ties at once: the rule of `strength`, over arrays."""

import numpy as np
from numpy.typing import NDArray

from .rings import OUTWARD
from .strength import BASE, FAMILY_HALF_LIFE_YEARS, HALF_LIFE_YEARS, UNKNOWN_SILENCE_YEARS

_BASES = np.array([BASE[ring] for ring in OUTWARD])


def strengths(
    rings: NDArray[np.int64], years_silent: NDArray[np.float64], family: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """One strength a tie. `rings` holds places in `OUTWARD`, `years_silent` NaN where unknown; all of one length."""
    silent = np.where(np.isnan(years_silent), UNKNOWN_SILENCE_YEARS, years_silent)
    half_lives = np.where(family, FAMILY_HALF_LIFE_YEARS, HALF_LIFE_YEARS)
    weakened: NDArray[np.float64] = _BASES[rings] * (1 + 0.5 ** (silent / half_lives)) / 2
    return weakened
