"""Ways to whoever fits the words of a search, in SQLite and PostgreSQL: the statement that the pages ask.

    bin/with_postgresql .venv/bin/python bench/path_words.py 10000 100000

The community of `bench/paths.py`; everybody who may be found says a text of some 180 letters. Each word is asked for
by 25 askers with their own first ties, the best 60 ways of at most three ties, six to one person. Prints median and
95th percentile in milliseconds: waited for, and of the processor.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from bench.community import community
from bench.path_databases import CENTRE, OnPostgresql, OnSqlite, Ties, id_of
from bench.paths import FINDABLE, MEAN_DEGREE, middle_and_edge
from curbside.algorithms.ties.path_sql import DJANGO, SQLITE, Names, paths_from_book

ASKERS, EACH, COUNT = 25, 6, 60
ALL_SAY = "resident physician at the teaching hospital who likes to talk about rounds nights and children"
SAID = {
    "family medicine medecine familiale medecine de famille community communaute": 0.5,
    "psychiatry psychiatrie mental health sante mentale": 0.25,
    "emergency medicine medecine d urgence": 0.19,
    "palliative medicine medecine palliative": 0.05,
    "rural surgery chirurgie rurale": 0.01,
}
WORDS = {"nobody": "none", "surge": "1 in 100", "palli": "5 in 100", "psych": "1 in 4", "famil": "half", "resid": "all"}
Near = list[tuple[str, float]]


def say(people: Sequence[int], base: Any, mark: str, as_id: Callable[[str], object]) -> None:
    """Give everybody a text."""
    said = np.random.default_rng(2).choice(list(SAID), len(people), p=list(SAID.values())).tolist()
    rows = [(f"{ALL_SAY} {text}", as_id(id_of(node))) for node, text in zip(people, said, strict=True)]
    base.execute("ALTER TABLE introductions_findable ADD COLUMN words varchar(900) NOT NULL DEFAULT ''")
    where = f"user_id = {mark} AND withdrawn_at IS NULL"
    base.cursor().executemany(f"UPDATE introductions_findable SET words = {mark} WHERE {where}", rows)  # noqa: S608 - ours
    base.execute("ANALYZE introductions_findable")


def asked(base: Any, asker: int, near: Near, word: str, mark: str, as_id: Callable[[str], object]) -> list[Any]:
    """The ways from one asker to those whose text holds a word."""
    named = {"asker": as_id(id_of(asker)), "centre": as_id(CENTRE), "each": EACH, "count": COUNT, "word_0": f"%{word}%"}
    named |= {f"near_{at}": as_id(one) for at, (one, _) in enumerate(near)}
    named |= {f"weight_{at}": weight for at, (_, weight) in enumerate(near)}
    return list(base.execute(paths_from_book(Names(), len(near), 1, mark=mark), named).fetchall())


def near_of(asker: int, ties: Ties) -> Near:
    """Whom somebody knows, and how well."""
    own = ties[0] == asker
    return [(id_of(node), weight) for node, weight in zip(ties[1][own].tolist(), ties[2][own].tolist(), strict=True)]


def measure(people: int, folder: str) -> None:
    """Build, ask, print."""
    random = np.random.default_rng(1)
    ties = community(people, MEAN_DEGREE)
    findable = np.flatnonzero(random.random(people) < FINDABLE).tolist()
    lite = OnSqlite(ties, findable, folder)
    bases: dict[str, tuple[Any, str, str, Callable[[str], object], Callable[[], float]]]
    bases = {"SQLite": (lite.base, SQLITE, "?", str, lambda: 0.0)}
    if "DATABASE_URL" in os.environ:
        full = OnPostgresql(ties, findable)
        bases["PostgreSQL"] = (full.base, DJANGO, "%s", UUID, full.processor)
    askers = {node: near_of(node, ties) for node in random.choice(findable, ASKERS, replace=False).tolist()}
    for name, (base, mark, plain, as_id, server) in bases.items():
        say(findable, base, plain, as_id)
        print(f"{name}, {people:,} people{'waited for':>23}{'of the processor':>20}")
        for word, share in WORDS.items():
            taken = []
            for asker, near in askers.items():
                worked, start = time.process_time() + server(), time.perf_counter()
                asked(base, asker, near, word, mark, as_id)
                waited, worked = time.perf_counter() - start, time.process_time() + server() - worked
                taken.append((waited * 1000, worked * 1000))
            print(f"  a word of {share:16}", *(f"{number:9.1f}" for number in middle_and_edge(taken)))


def main() -> None:
    """Sizes as arguments."""
    with tempfile.TemporaryDirectory() as folder:
        for people in map(int, sys.argv[1:] or ["10000"]):
            measure(people, folder)


if __name__ == "__main__":
    main()
