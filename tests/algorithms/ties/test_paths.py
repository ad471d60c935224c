import numpy as np
import pytest

from curbside.algorithms.ties.paths import Path, best_paths, graph_of
from tests.algorithms.ties.every_path import best_by_trying
from tests.algorithms.ties.strategies import random_arcs


@pytest.mark.parametrize("seed", range(15))
@pytest.mark.parametrize("hops", [1, 2, 3])
def test_the_best_paths_are_those_found_by_trying_all(seed: int, hops: int) -> None:
    random = np.random.default_rng(seed)
    n = int(random.integers(4, 12))
    arcs = random_arcs(random, n, random.uniform(0.1, 0.6))
    goals = random.choice(n, 3, replace=False)
    expected = best_by_trying(arcs, n, 0, set(goals.tolist()) - {0}, hops=hops, count=6, each=4)
    found = best_paths(graph_of(n, *arcs), 0, goals, hops=hops, count=6, each=4)
    assert [(path.nodes, path.strength) for path in found] == expected


def test_targets_may_come_as_a_mask_and_the_source_is_none_of_them() -> None:
    graph = graph_of(3, np.array([0, 1, 1]), np.array([1, 2, 0]), np.array([0.5, 0.5, 1.0]))
    found = best_paths(graph, 0, np.array([True, False, True]))
    assert found == [Path((0, 1, 2), 0.25)]


def test_without_ties_there_is_no_path() -> None:
    nothing = np.array([], np.int64)
    assert best_paths(graph_of(3, nothing, nothing, np.array([])), 0, np.array([1, 2])) == []


def test_four_ties_are_refused() -> None:
    graph = graph_of(2, np.array([0]), np.array([1]), np.array([1.0]))
    with pytest.raises(ValueError, match="1, 2 or 3"):
        best_paths(graph, 0, np.array([1]), hops=4)
