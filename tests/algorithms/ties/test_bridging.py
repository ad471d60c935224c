import numpy as np
import pytest

from curbside.algorithms.ties import bridging
from tests.algorithms.ties.strategies import Floats, Ints, random_arcs


def both_ways(n: int, sources: Ints, targets: Ints, weights: Floats) -> list[list[float]]:
    table = [[0.0] * n for _ in range(n)]
    for one, other, weight in zip(sources.tolist(), targets.tolist(), weights.tolist(), strict=True):
        if one != other:
            table[one][other] += weight
            table[other][one] += weight
    return table


def constraint_by_definition(a: list[list[float]], i: int) -> float:
    n = len(a)
    p = [[cell / (sum(row) or 1) for cell in row] for row in a]
    through = {j: sum(p[i][q] * p[q][j] for q in range(n) if q not in {i, j}) for j in range(n)}
    return sum((p[i][j] + through[j]) ** 2 for j in range(n) if a[i][j])


def effective_size_by_definition(a: list[list[float]], i: int) -> float:
    n = len(a)
    ends = [j for j in range(n) if a[i][j]]
    return sum(1 - sum(a[i][q] / sum(a[i]) * a[j][q] / max(a[j]) for q in ends if q != j) for j in ends)


@pytest.mark.parametrize("seed", range(12))
def test_it_is_the_definition_on_small_networks(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(seed)
    n = int(random.integers(2, 25))
    arcs = random_arcs(random, n, 0.02 + 0.03 * seed)
    monkeypatch.setattr(bridging, "_BLOCK", 30)  # so that small networks take several blocks
    table = both_ways(n, *arcs)
    alone = [not any(row) for row in table]
    constraint, size = bridging.constraint(n, *arcs), bridging.effective_size(n, *arcs)
    assert np.isnan(constraint).tolist() == np.isnan(size).tolist() == alone
    for i in np.flatnonzero(~np.array(alone)).tolist():
        assert constraint[i] == pytest.approx(constraint_by_definition(table, i), abs=1e-12)
        assert size[i] == pytest.approx(effective_size_by_definition(table, i), abs=1e-12)


def test_the_middle_of_a_star_is_free_and_its_ends_are_bound() -> None:
    constraint = bridging.constraint(5, np.zeros(4, np.int64), np.arange(1, 5), np.ones(4))
    assert constraint.tolist() == pytest.approx([1 / 4, 1, 1, 1, 1])


def test_loops_change_nothing() -> None:
    arcs = np.array([0, 1]), np.array([1, 2]), np.array([1.0, 2.0])
    looped = np.array([0, 1, 1]), np.array([1, 2, 1]), np.array([1.0, 2.0, 9.0])
    assert bridging.constraint(3, *looped).tolist() == bridging.constraint(3, *arcs).tolist()


def test_whoever_is_least_bound_bridges_most() -> None:
    shares = bridging.bridge_shares(np.array([0.2, np.nan, 0.9, 0.5]))
    assert shares[[0, 2, 3]].tolist() == [1, 0, 0.5]
    assert np.isnan(shares[1])


def test_nobody_bridges_alone() -> None:
    assert bridging.bridge_shares(np.array([0.7])).tolist() == [0]


@pytest.mark.parametrize("seed", range(4))
def test_mutuals_are_those_whom_both_know(seed: int) -> None:
    random = np.random.default_rng(seed)
    sources, targets, _ = random_arcs(random, 15, 0.15)
    known = [set[int]() for _ in range(15)]
    for one, other in zip(sources.tolist(), targets.tolist(), strict=True):
        known[one].add(other)
        known[other].add(one)
    pairs = random.integers(0, 15, (20, 2))
    starts, nodes = bridging.mutuals(15, sources, targets, pairs)
    for row, (one, other) in enumerate(pairs.tolist()):
        assert nodes[starts[row] : starts[row + 1]].tolist() == sorted(known[one] & known[other])
