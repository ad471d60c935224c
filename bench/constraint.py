"""Burt's constraint of everybody at once against the definition person by person, and igraph where it is installed.

    .venv/bin/python bench/constraint.py 10000 100000

The definition in plain Python answers for a sample and is scaled up. Seconds of one processor, so that a busy machine
counts less.
"""

import importlib.util
import os
import platform
import resource
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from bench.community import Floats, community
from curbside.algorithms.ties.bridging import constraint

MEAN_DEGREE, SAMPLE = 25, 500
Shares = list[dict[int, float]]


def shares_of(people: int, ties: tuple[Floats, ...]) -> Shares:
    """For each person the share of their ties that goes to each other, as dictionaries."""
    weights: Shares = [{} for _ in range(people)]
    for one, other, weight in zip(*(array.tolist() for array in ties), strict=True):
        weights[one][other] = weights[one].get(other, 0.0) + weight
        weights[other][one] = weights[other].get(one, 0.0) + weight
    totals = [sum(row.values()) for row in weights]
    return [{end: weight / total for end, weight in row.items()} for row, total in zip(weights, totals, strict=True)]


def by_definition(shares: Shares, person: int) -> float:
    """Burt's formula as it is written."""
    own = shares[person]
    return sum((share + sum(own[q] * shares[q].get(end, 0.0) for q in own)) ** 2 for end, share in own.items())


def measure(people: int) -> None:
    """Time, compare, print."""
    ties = community(people, MEAN_DEGREE)
    start = time.process_time()
    found = constraint(people, *ties)
    ours = time.process_time() - start
    print(f"{people:,} people, {ties[0].size:,} arcs")
    print(
        f"  sparse, all at once   {ours:8.2f} s, peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB"
    )
    sample = np.random.default_rng(1).choice(np.flatnonzero(~np.isnan(found)), SAMPLE, replace=False).tolist()
    shares = shares_of(people, ties)
    start = time.process_time()
    expected = [by_definition(shares, person) for person in sample]
    theirs = (time.process_time() - start) * people / SAMPLE
    apart = float(np.abs(found[sample] - expected).max())
    print(f"  person by person      {theirs:8.2f} s (from {SAMPLE}), {theirs / ours:.1f} times ours, {apart:.0e} apart")
    if importlib.util.find_spec("igraph"):
        _against_igraph(people, ties, found, ours)
    else:
        print("  igraph                not installed")


def _against_igraph(people: int, ties: tuple[Floats, ...], found: Floats, ours: float) -> None:
    import igraph  # noqa: PLC0415 - a peer that need not be there

    once = ties[0] < ties[1]
    graph = igraph.Graph(n=people, edges=np.stack([ties[0][once], ties[1][once]], axis=1).tolist())
    start = time.process_time()
    theirs = np.array(graph.constraint(weights=ties[2][once].tolist()))
    taken = time.process_time() - start
    apart = float(np.nanmax(np.abs(theirs - found)))
    print(f"  igraph                {taken:8.2f} s, {taken / ours:.1f} times ours, {apart:.0e} apart")


def main() -> None:
    """Sizes as arguments."""
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    for people in map(int, sys.argv[1:] or ["10000"]):
        measure(people)


if __name__ == "__main__":
    main()
