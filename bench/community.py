"""An invented community to measure paths in: cohorts of 120, departments of 60, and a quarter of all ties at random."""

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

COHORT, DEPARTMENT = 120, 60
SHARES = (0.45, 0.30, 0.25)
"""Of all ties: within a cohort, within a department, between anybody."""


def community(people: int, mean_degree: int, seed: int = 0) -> tuple[Ints, Ints, Floats]:
    """Sources, targets, strengths; every tie stands both ways. Some people know many, most know few."""
    random = np.random.default_rng(seed)
    liveliness = random.lognormal(0.0, 0.7, people)
    liveliness /= liveliness.sum()
    wanted = [int(share * people * mean_degree / 2) for share in SHARES]
    pairs = np.concatenate(
        [
            _within(np.arange(people) // COHORT, wanted[0], liveliness, random),
            _within(random.permutation(people) // DEPARTMENT, wanted[1], liveliness, random),
            np.stack([random.choice(people, wanted[2], p=liveliness), random.integers(0, people, wanted[2])], axis=1),
        ]
    )
    pairs.sort(axis=1)
    pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
    strengths = np.clip(random.beta(1.2, 3.0, len(pairs)), 0.02, 1.0)
    return (
        np.concatenate([pairs[:, 0], pairs[:, 1]]),
        np.concatenate([pairs[:, 1], pairs[:, 0]]),
        np.concatenate([strengths, strengths]),
    )


def _within(group_of: Ints, wanted: int, liveliness: Floats, random: np.random.Generator) -> Ints:
    """So many pairs, each within one group; the first drawn by liveliness, the second leaning to the group's first."""
    members = np.argsort(group_of, kind="stable")
    sizes = np.bincount(group_of)
    starts = np.cumsum(sizes) - sizes
    one = random.choice(group_of.size, wanted, p=liveliness)
    group = group_of[one]
    other = members[starts[group] + (random.random(wanted) ** 1.3 * sizes[group]).astype(np.int64)]
    return np.stack([one, other], axis=1)
