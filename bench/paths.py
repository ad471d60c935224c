"""Warm paths: one statement against a recursive one and a snapshot in memory, in one run on one community.

    .venv/bin/python bench/paths.py 10000 100000
    bin/with_postgresql .venv/bin/python bench/paths.py 10000 100000      # SQLite and PostgreSQL

Each question: one asker, 20 people, the best five paths of at most three ties to each. In each of three rounds every
contender answers all questions, and all must give the same paths. Prints median and 95th percentile in milliseconds:
waited for, and of the processor, the database server's included, which other work on the machine disturbs less.
"""

import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from bench.community import Ints, community
from bench.path_databases import EACH, TARGETS, Answer, OnPostgresql, OnSqlite, Question, Ties, id_of
from curbside.algorithms.ties.paths import best_paths, graph_of

MEAN_DEGREE, QUESTIONS, ROUNDS, FINDABLE = 25, 100, 3, 0.9
RATIOS = (
    ("SQLite, one statement", "SQLite"),
    ("PostgreSQL, one statement", "PostgreSQL"),
    ("PostgreSQL, prepared", "PostgreSQL"),
)
Contenders = dict[str, Callable[[Question], Answer]]


def in_memory(people: int, ties: Ties, findable: Ints) -> Callable[[Question], Answer]:
    """The snapshot: only ties between people who may be found. The askers are among them."""
    may = np.zeros(people, bool)
    may[findable] = True
    sources, targets, strengths = ties
    kept = may[sources] & may[targets]
    graph = graph_of(people, sources[kept], targets[kept], strengths[kept])

    def answer(question: Question) -> Answer:
        goals = np.array([node for node in question[1] if may[node]])
        found = best_paths(graph, question[0], goals, count=TARGETS * EACH, each=EACH)
        return sorted((" ".join(map(id_of, path.nodes)), path.strength) for path in found)

    return answer


def timed(
    questions: Sequence[Question], contenders: Contenders, processor: Callable[[], float]
) -> tuple[dict[str, list[tuple[float, float]]], int]:
    """Milliseconds of every answer, waited for and of the processor, and how many paths there were in all."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in contenders}
    answers: dict[str, list[Answer]] = {}
    for _ in range(ROUNDS):
        for name, answer in contenders.items():
            answers[name] = []
            for question in questions:
                worked, start = processor(), time.perf_counter()
                answers[name].append(answer(question))
                waited = time.perf_counter() - start
                taken[name].append((waited * 1000, (processor() - worked) * 1000))
    first = next(iter(answers.values()))
    for name, given in answers.items():
        if given != first:
            raise SystemExit(f"{name} does not give the same paths")
    return taken, sum(map(len, first))


def measure(people: int, folder: str) -> None:
    """Build, ask, print."""
    random = np.random.default_rng(1)
    ties = community(people, MEAN_DEGREE)
    findable = np.flatnonzero(random.random(people) < FINDABLE)
    lite = OnSqlite(ties, findable.tolist(), folder)
    contenders: Contenders = {"SQLite, one statement": lite.one_statement, "SQLite, recursive": lite.recursive}
    processor = time.process_time
    if "DATABASE_URL" in os.environ:
        full = OnPostgresql(ties, findable.tolist())
        contenders |= {"PostgreSQL, one statement": full.one_statement, "PostgreSQL, prepared": full.prepared}
        contenders["PostgreSQL, recursive"] = full.recursive

        def processor() -> float:
            return time.process_time() + full.processor()

    contenders["NumPy snapshot"] = in_memory(people, ties, findable)
    askers = random.choice(findable, QUESTIONS, replace=False)
    questions = [(int(asker), random.choice(people, TARGETS, replace=False).tolist()) for asker in askers]
    taken, paths = timed(questions, contenders, processor)
    print(f"{people:,} people, {ties[0].size:,} arcs, {QUESTIONS} questions, {paths / QUESTIONS:.1f} paths a question")
    print(f"  {'':28}{'waited for':>20}{'of the processor':>20}")
    for name, times in taken.items():
        print(f"  {name:28}", *(f"{number:9.2f}" for number in middle_and_edge(times)))
    for name, base in RATIOS:
        if name in taken:
            ratios = np.median(taken[f"{base}, recursive"], axis=0) / np.median(taken[name], axis=0)
            print(f"  recursive, times {name}: {ratios[0]:.0f} waited for, {ratios[1]:.0f} of the processor")


def middle_and_edge(times: list[tuple[float, float]]) -> list[float]:
    """Median and 95th percentile of what was waited, then those of the processor."""
    found: list[float] = np.percentile(times, (50, 95), axis=0).T.ravel().tolist()
    return found


def main() -> None:
    """Sizes as arguments."""
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; ms: median, 95th")
    with tempfile.TemporaryDirectory() as folder:
        for people in map(int, sys.argv[1:] or ["10000"]):
            measure(people, folder)


if __name__ == "__main__":
    main()
