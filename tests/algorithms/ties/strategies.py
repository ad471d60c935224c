"""What the book may know of one person, and small networks."""

from datetime import date, timedelta

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from curbside.algorithms.ties.rings import Known

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

TODAY = date(2026, 11, 22)
NEAR = ["relative", "friend", "family_doctor", "kind_doctor", "classmate"]
WAYS = [*NEAR, "preceptor", "colleague", "met_once", "not_yet", ""]


def days_ago(most: int = 5_000) -> st.SearchStrategy[date]:
    return st.integers(0, most).map(lambda days: TODAY - timedelta(days=days))


KNOWN = st.builds(
    Known,
    how_known=st.sampled_from(WAYS),
    last_touch=st.none() | days_ago(),
    touches=st.integers(0, 12),
    answered=st.integers(0, 6),
    asked=st.integers(0, 6),
    since=st.none() | days_ago(),
    added=days_ago(400),
)


def random_arcs(random: np.random.Generator, n: int, share: float) -> tuple[Ints, Ints, Floats]:
    """Arcs without loops, and strengths of which some are equal."""
    there = random.random((n, n)) < share
    np.fill_diagonal(there, val=False)
    sources, targets = np.nonzero(there)
    return sources, targets, random.integers(1, 8, sources.size) / 8
