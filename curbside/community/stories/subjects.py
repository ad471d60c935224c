"""What is counted: the five subjects, their answers, and how rare answers are put together."""

from typing import Final

from curbside.algorithms.small_cells import Answer, Question, Table

from .models import CountedBatch, Planned, Story, Subject

METHOD: Final = "2026-11"
"""Names the rules and the steps below; a change of either needs a new name and an end of the batches made before."""

TURNS_MAX: Final = 5
CHANGES_MAX: Final = 9
NO_ONE: Final = "no_one"
STRAIGHT: Final = "straight"

QUESTIONS: Final[dict[Subject, Question]] = {
    Subject.STORIES: Question(((("story",),),)),
    Subject.PLANNED: Question(((("yes",), ("no",)),)),
    Subject.CHANGES: Question(
        (
            (("0",), ("1",), ("2",), ("3",)),
            (("0",), ("1", "2"), ("3",)),
            (("0",), ("1", "2", "3")),
        )
    ),
    Subject.TURNED: Question(
        (
            (("chance",), ("person",), ("door",), ("planned",)),
            (("chance",), ("person",), ("door", "planned")),
            (("chance",), ("person", "door", "planned")),
        )
    ),
    Subject.THROUGH: Question(
        (
            (
                ("resident",),
                ("preceptor",),
                ("nurse",),
                ("friend",),
                ("family",),
                ("patient",),
                ("someone",),
                (NO_ONE,),
            ),
            (("resident",), ("preceptor",), ("nurse",), ("friend", "family"), ("patient", "someone"), (NO_ONE,)),
            (("resident", "preceptor"), ("nurse", "patient", "someone"), ("friend", "family"), (NO_ONE,)),
            (("resident", "preceptor", "nurse", "patient", "someone", "friend", "family"), (NO_ONE,)),
        )
    ),
}


def answer_of(story: Story, subject: Subject) -> Answer:
    """What this story answers. No answer to one subject follows from an answer to another."""
    if subject == Subject.STORIES:
        return Answer("story")
    if subject == Subject.PLANNED:
        return Answer("yes" if story.planned == Planned.YES else "no")
    if subject == Subject.CHANGES:
        return Answer(str(min(story.changes, 3)))
    if subject == Subject.THROUGH:
        return Answer(story.through or NO_ONE)
    if not story.turns:
        return Answer("planned", STRAIGHT)
    main = min(story.main, len(story.turns) - 1)
    return Answer(story.turns[main], path_of(story.turns, main))


def path_of(turns: list[str], main: int) -> str:
    """The kinds in their order, a star at the one that mattered most: `chance-person*`."""
    return "-".join(f"{kind}*" if place == main else kind for place, kind in enumerate(turns))


def table_of(batch: CountedBatch) -> Table:
    """The table as the algorithm has it."""
    counts = {tuple(group): count for group, count in batch.counts}
    return Table(batch.step, counts, {(answer, path): count for answer, path, count in batch.paths})


def as_rows(table: Table) -> dict[str, object]:
    """The same as a batch keeps it."""
    return {
        "step": table.step,
        "counts": [[list(group), count] for group, count in table.counts.items()],
        "paths": [[answer, path, count] for (answer, path), count in sorted(table.paths.items())],
    }
