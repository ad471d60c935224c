"""Invented paths, shown as examples until a centre has five of its own. They are in no row and in no count."""

from functools import cache
from typing import Final

from curbside.algorithms.small_cells import Answer, Table, next_table

from .models import Subject
from .subjects import NO_ONE, QUESTIONS, STRAIGHT, path_of

# Planned from the start, changes of mind, turns, the place of the one that mattered most, through whom.
_C, _P, _D, _L = "chance", "person", "door", "planned"
PATHS: Final[tuple[tuple[bool, int, tuple[str, ...], int, str], ...]] = (
    (True, 0, (), 0, NO_ONE),
    (True, 0, (), 0, "family"),
    (True, 0, (), 0, "preceptor"),
    (True, 0, (), 0, NO_ONE),
    (True, 0, (), 0, NO_ONE),
    (False, 1, (_C, _P), 1, "resident"),
    (False, 2, (_C, _P), 1, "nurse"),
    (False, 1, (_C, _P), 1, "resident"),
    (False, 3, (_C, _P), 1, "resident"),
    (False, 2, (_C, _P), 1, "friend"),
    (False, 1, (_C, _P), 1, "nurse"),
    (False, 3, (_D, _C), 1, NO_ONE),
    (False, 2, (_D, _C), 1, NO_ONE),
    (False, 4, (_D, _C), 1, "friend"),
    (False, 2, (_D, _C), 1, NO_ONE),
    (False, 3, (_D, _C), 1, "nurse"),
    (False, 1, (_D,), 0, "resident"),
    (False, 2, (_D,), 0, NO_ONE),
    (False, 1, (_D,), 0, "nurse"),
    (False, 2, (_D,), 0, NO_ONE),
    (False, 1, (_D,), 0, "preceptor"),
    (False, 2, (_C,), 0, "patient"),
    (False, 1, (_P, _C, _D), 1, "family"),
    (False, 2, (_C, _D, _C), 0, NO_ONE),
    (False, 3, (_P, _C), 1, "friend"),
    (False, 2, (_D, _P, _C), 2, "resident"),
    (False, 1, (_P,), 0, "nurse"),
    (False, 3, (_D, _P), 1, "resident"),
    (False, 2, (_L, _P), 1, "preceptor"),
    (False, 5, (_C, _D, _P), 2, "friend"),
    (False, 1, (_P, _P), 0, "family"),
    (False, 2, (_D, _L), 0, NO_ONE),
    (False, 3, (_C, _D), 1, "preceptor"),
    (False, 2, (_P, _D), 1, "family"),
    (False, 1, (_L, _D), 1, NO_ONE),
    (False, 2, (_D, _D), 0, NO_ONE),
    (True, 1, (_L,), 0, "preceptor"),
    (False, 2, (_P, _L), 1, "family"),
    (False, 1, (_L, _C), 0, "friend"),
    (False, 2, (_C, _L), 1, NO_ONE),
    (False, 1, (_D, _C, _L), 2, "someone"),
)


@cache
def example_table(subject: Subject) -> Table:
    """Counted by the same rules as real stories."""
    table = next_table(QUESTIONS[subject], [_answer(path, subject) for path in PATHS])
    if table is None:
        raise ValueError("There are not enough examples.")
    return table


def _answer(path: tuple[bool, int, tuple[str, ...], int, str], subject: Subject) -> Answer:
    planned, changes, turns, main, through = path
    if subject == Subject.TURNED:
        return Answer(turns[main], path_of(list(turns), main)) if turns else Answer("planned", STRAIGHT)
    answers = {
        Subject.STORIES: "story",
        Subject.PLANNED: "yes" if planned else "no",
        Subject.CHANGES: str(min(changes, 3)),
        Subject.THROUGH: through,
    }
    return Answer(answers[subject])
