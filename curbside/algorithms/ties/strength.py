"""How strong a tie is taken to be, between 0 and 1: the ring's base, weakened by silence.

A convention for ordering, not a measurement, and never a probability of anything. Each ring counts half of the ring
inside it. Silence takes away at most half, with a half-life: after one half-life a quarter is gone, after two three
eighths. So the ring always decides and silence orders within it, and the ring that the student gave somebody decides
over the rule's.

That ties fade with time and kin slowly: Burt, "Decay functions", Social Networks 22 (2000); Roberts & Dunbar,
"Communication in social networks", Personal Relationships 18 (2011). Half-lives of two and eight years, and an
exponential at all, are our choice.
"""

from datetime import date
from typing import Final

from .rings import OUTWARD, Known, Ring, place, years_between

BASE: Final = {ring: 0.5**steps for steps, ring in enumerate(OUTWARD)}
HALF_LIFE_YEARS: Final = 2.0
FAMILY_HALF_LIFE_YEARS: Final = 8.0
UNKNOWN_SILENCE_YEARS: Final = 2.0
"""What an unknown silence counts as."""


def strength(known: Known, ring_word: Ring | None, *, today: date) -> float:
    """Above 0, at most 1. `ring_word` is the ring the student gave, or None."""
    ring = ring_word or place(known, today=today).ring
    silent = years_between(known.last_touch, today)
    if silent is None:
        silent = UNKNOWN_SILENCE_YEARS
    half_life = FAMILY_HALF_LIFE_YEARS if known.how_known == "relative" else HALF_LIFE_YEARS
    weakened: float = BASE[ring] * (1 + 0.5 ** (silent / half_life)) / 2
    return weakened
