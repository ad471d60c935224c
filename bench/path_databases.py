"""The community of a path measurement in SQLite and in PostgreSQL, and what each is asked."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from bench.community import Floats, Ints
from curbside.algorithms.ties.path_sql import DJANGO, SQLITE, Names, paths_to_ids

TARGETS, EACH = 20, 5
CENTRE = "c" * 32
Ties = tuple[Ints, Ints, Floats]
Question = tuple[int, list[int]]
Answer = list[tuple[str, float]]

TABLES = (
    "CREATE TABLE introductions_findable (user_id {id} NOT NULL, centre_id {id} NOT NULL, withdrawn_at date)",
    "CREATE TABLE introductions_acquaintance (source_id {id}, target_id {id}, strength {real})",
)
INDEXES = (
    "CREATE UNIQUE INDEX who ON introductions_findable (user_id, centre_id) WHERE withdrawn_at IS NULL",
    "CREATE UNIQUE INDEX forward ON introductions_acquaintance (source_id, target_id, strength)",
    "CREATE UNIQUE INDEX backward ON introductions_acquaintance (target_id, source_id, strength)",
)
# The usual recipe, in the form that both databases plan best: walk outward from the asker, carry the path along, and
# look at the end whom one has reached.
RECURSIVE = """WITH RECURSIVE walk (node, path, product, hops) AS (
  SELECT {asker}, CAST({asker} AS text), CAST(1 AS {real}), 0
  UNION ALL
  SELECT tie.target_id, walk.path || ' ' || CAST(tie.target_id AS text), walk.product * tie.strength, walk.hops + 1
  FROM walk JOIN introductions_acquaintance tie ON tie.source_id = walk.node
  WHERE walk.hops < 3 AND {apart} AND EXISTS (
    SELECT 1 FROM introductions_findable may
    WHERE may.user_id = tie.target_id AND may.centre_id = {centre} AND may.withdrawn_at IS NULL)
)
SELECT path, product FROM (
  SELECT path, product, ROW_NUMBER() OVER (PARTITION BY node ORDER BY product DESC, hops, {path}) AS place
  FROM walk WHERE hops > 0 AND node IN ({targets})
) AS ranked WHERE place <= {each}"""


def id_of(node: int) -> str:
    """A person's id as the database holds it, in no order that follows the cohorts."""
    return f"{node * 2654435761 % 2**32:08x}{node:024x}"


def parameters(question: Question, as_id: Callable[[str], object] = str) -> dict[str, object]:
    """Of one question, named as both statements want them."""
    asker, targets = question
    named = {f"target_{at}": as_id(id_of(node)) for at, node in enumerate(targets)}
    return {"asker": as_id(id_of(asker)), "centre": as_id(CENTRE), "each": EACH, "count": TARGETS * EACH, **named}


def _recursive(mark: str, *, real: str, apart: str, path: str) -> str:
    targets = ", ".join(mark.format(f"target_{at}") for at in range(TARGETS))
    marks = {name: mark.format(name) for name in ("asker", "centre", "each")}
    return RECURSIVE.format(targets=targets, real=real, apart=apart, path=path, **marks)


class OnSqlite:
    """The community in a new file."""

    def __init__(self, ties: Ties, findable: Sequence[int], folder: str) -> None:
        self.base = sqlite3.connect(Path(folder) / f"{len(findable)}.sqlite3")
        for statement in TABLES:
            self.base.execute(statement.format(id="char(32)", real="real"))
        people = ((id_of(node), CENTRE) for node in findable)
        self.base.executemany("INSERT INTO introductions_findable (user_id, centre_id) VALUES (?, ?)", people)
        self.base.executemany("INSERT INTO introductions_acquaintance VALUES (?, ?, ?)", rows_of(ties))
        for statement in (*INDEXES, "ANALYZE"):
            self.base.execute(statement)
        self.base.commit()
        self.ours = paths_to_ids(Names(), TARGETS, mark=SQLITE)
        self.theirs = _recursive(SQLITE, real="real", apart="instr(walk.path, tie.target_id) = 0", path="path")

    def one_statement(self, question: Question) -> Answer:
        return told(self.base.execute(self.ours, parameters(question)))

    def recursive(self, question: Question) -> Answer:
        return sorted(self.base.execute(self.theirs, parameters(question)))


class OnPostgresql:
    """The community in a schema of its own, made anew, on the server in DATABASE_URL.

    Ordinary tables, as the product's are: temporary ones would be read through 8 MB of memory.
    Parameters are filled in as Django does, or the statement is prepared, so that it is planned once and not each time.
    """

    def __init__(self, ties: Ties, findable: Sequence[int]) -> None:
        import psycopg  # noqa: PLC0415 - only where there is a server to talk to

        self.base: Any = psycopg.connect(
            os.environ["DATABASE_URL"], autocommit=True, cursor_factory=psycopg.ClientCursor
        )
        for statement in (
            "DROP SCHEMA IF EXISTS measured CASCADE",
            "CREATE SCHEMA measured",
            "SET search_path TO measured",
        ):
            self.base.execute(statement)
        for statement in TABLES:
            self.base.execute(statement.format(id="uuid", real="double precision"))
        with self.base.cursor().copy("COPY introductions_findable (user_id, centre_id) FROM STDIN") as copy:
            for node in findable:
                copy.write_row((id_of(node), CENTRE))
        with self.base.cursor().copy("COPY introductions_acquaintance FROM STDIN") as copy:
            for row in rows_of(ties):
                copy.write_row(row)
        for statement in (
            *INDEXES,
            "VACUUM ANALYZE introductions_findable",
            "VACUUM ANALYZE introductions_acquaintance",
        ):
            self.base.execute(statement)
        self.ours = paths_to_ids(Names(), TARGETS, mark=DJANGO)
        self.preparing = psycopg.Cursor(self.base)
        self.spent = Path(f"/proc/{self.base.info.backend_pid}/schedstat")
        apart = "strpos(walk.path, CAST(tie.target_id AS text)) = 0"
        self.theirs = _recursive(DJANGO, real="double precision", apart=apart, path='path COLLATE "C"')

    def one_statement(self, question: Question) -> Answer:
        return told(self.base.execute(self.ours, parameters(question, UUID)))

    def prepared(self, question: Question) -> Answer:
        return told(self.preparing.execute(self.ours, parameters(question, UUID), prepare=True))

    def processor(self) -> float:
        """Seconds of processor that the server's side of the connection has taken so far; a Linux server beside us."""
        return int(self.spent.read_text().split()[0]) / 1e9

    def recursive(self, question: Question) -> Answer:
        rows = self.base.execute(self.theirs, parameters(question, UUID))
        return sorted((path.replace("-", ""), product) for path, product in rows)


def rows_of(ties: Ties) -> Iterable[tuple[str, str, float]]:
    """Ties as rows of a table, one at a time."""
    sources, targets, strengths = ties
    for source, target, strength in zip(sources.tolist(), targets.tolist(), strengths.tolist(), strict=True):
        yield id_of(source), id_of(target), strength


def told(rows: Iterable[tuple[Any, ...]]) -> Answer:
    """Paths as text and product, whatever type the ids have."""
    return sorted((" ".join(str(i).replace("-", "") for i in row[:4] if i is not None), row[4]) for row in rows)
