"""What may be counted in public about a few people, so that no group under five can be worked out, not even over time.

One question about each story has one answer. A `Table` counts stories by answer. Four rules, all of them kept here:

1. Every group shown holds at least `least` stories, and nothing is left over: answers that are too rare to be shown
   are put together with others along fixed `steps`, finest first, and the finest step that fits is taken. None at all
   counts as too rare, so that a step that was not taken never tells that somebody is there.
2. A batch lives as a whole. When one of its stories goes, all its counts leave the page. What is left of it waits, and
   comes back only in a next batch in which every group has grown by `least` over the batch that left.
3. When a look at those waiting shows nothing, the next look waits until nearly as many more are there that were never
   looked at (`fresh_needed`). So the looks in vain say nothing about those who came before or after them.
4. Who was counted or looked at before, and is away when the next batch is made, is not counted again under this
   question. Or else two batches could be laid over a third that holds a part of each.

Whoever knows these rules, every page there ever was, and who was in and who left when, cannot tell of any group of
stories that it holds one to four: there are always answers of the others with which it holds none, or five and more.
The proof by search is in tests/algorithms/test_small_cells.py. Rule 1 is global recoding with complementary
suppression by merging (Hundepool et al., Statistical Disclosure Control, 2012); the others are for publishing again.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Generic, TypeVar

LEAST: Final = 5

K = TypeVar("K")
Group = tuple[str, ...]
"""Answers that are counted together."""


@dataclass(frozen=True, slots=True)
class Question:
    """Its answers, put together in `steps`, finest first: each step's groups are unions of the step before.

    The coarsest step has one group (the stories are only counted) or two. Raises ValueError for anything else: for
    more groups the third rule is not proven.
    """

    steps: tuple[tuple[Group, ...], ...]

    def __post_init__(self) -> None:
        if len(self.steps[-1]) not in {1, 2}:
            raise ValueError("The coarsest step has one group or two.")
        for finer, coarser in pairwise(self.steps):
            if not all(any(set(part) <= set(group) for group in coarser) for part in finer):
                raise ValueError("Each step puts groups of the step before together.")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one story answers; `path` is a finer mark within the answer, shown only where many share it."""

    answer: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Counts by the groups of one step, and by answer and path where at least `least` share one."""

    step: int
    counts: dict[Group, int]
    paths: dict[tuple[str, str], int] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many stories it counts."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Batch(Generic[K]):
    """Stories that were counted together, on one day."""

    stories: frozenset[K]
    table: Table


@dataclass(frozen=True, slots=True)
class History(Generic[K]):
    """Every batch that was not replaced; stories looked at in vain and in no batch since; those not counted again."""

    batches: tuple[Batch[K], ...] = ()
    tried: frozenset[K] = frozenset()
    retired: frozenset[K] = frozenset()

    def shown(self, standing: Collection[K]) -> list[Batch[K]]:
        """Batches of which every story stands."""
        return [batch for batch in self.batches if batch.stories <= set(standing)]


def look(
    question: Question,
    history: History[K],
    standing: Mapping[K, Answer],
    *,
    held_back: Collection[K] = (),
    least: int = LEAST,
) -> History[K]:
    """The history after a look at those waiting: with a batch more, or without.

    `standing`: every story that may be counted now. `held_back`: of those that never were counted, the ones that are
    not taken yet; who is held back must not depend on any answer.
    """
    shown = history.shown(standing)
    gone = [batch for batch in history.batches if batch not in shown]
    counted = frozenset().union(*(batch.stories for batch in shown))
    once = frozenset().union(*(batch.stories for batch in gone))
    waiting = frozenset(standing) - counted - history.retired
    taken = frozenset(key for key in waiting if key in once or key in history.tried or key not in held_back)
    new = taken - once
    net = len(taken) - sum(batch.table.size for batch in gone)
    if net < least * len(question.steps[-1]) or len(new - history.tried) < fresh_needed(history.tried, least=least):
        return history
    table = next_table(question, [standing[key] for key in taken], [batch.table for batch in gone], least=least)
    if table is None:
        return History(history.batches, history.tried | new, history.retired)
    away = (once | history.tried) - taken
    return History((*shown, Batch(taken, table)), frozenset(), history.retired | away)


def fresh_needed(tried: Collection[object], *, least: int = LEAST) -> int:
    """How many stories that were never looked at it takes for the next look, after looks at `tried` in vain."""
    return max(len(tried) - least, 0)


def next_table(
    question: Question, answers: Iterable[Answer], gone: Collection[Table] = (), *, least: int = LEAST
) -> Table | None:
    """The finest table in which every group has `least` more than in the tables that left the page; or None.

    `gone`: tables whose remaining stories are among the answers. A step finer than theirs is not taken.
    """
    answers = list(answers)
    finest = max((table.step for table in gone), default=0)
    for step in range(finest, len(question.steps)):
        groups = question.steps[step]
        counts = Counter(_group_of(one.answer, groups) for one in answers)
        growth = {group: counts[group] - sum(_count_in(group, table) for table in gone) for group in groups}
        if min(growth.values()) >= least:
            # In the order of the question, so that not even the order says who came first.
            ordered = {group: counts[group] for group in groups}
            return Table(step, ordered, _shared_paths(answers, growth, gone, least))
    return None


def together(question: Question, tables: Collection[Table]) -> dict[Group, int]:
    """The counts of several tables added up, by the groups of the coarsest of their steps; empty for none."""
    if not tables:
        return {}
    groups = question.steps[max(table.step for table in tables)]
    return {group: sum(_count_in(group, table) for table in tables) for group in groups}


def paths_together(tables: Iterable[Table]) -> dict[tuple[str, str], int]:
    """How many stories share each path, in the batches that show it."""
    shared: Counter[tuple[str, str]] = Counter()
    for table in tables:
        shared.update(table.paths)
    return dict(shared)


def _group_of(answer: str, groups: Iterable[Group]) -> Group:
    return next(group for group in groups if answer in group)


def _count_in(group: Group, table: Table) -> int:
    """What a table of the same or a finer step counts within the group."""
    return sum(count for part, count in table.counts.items() if part[0] in group)


def _shared_paths(
    answers: list[Answer], growth: dict[Group, int], gone: Collection[Table], least: int
) -> dict[tuple[str, str], int]:
    """Of the answers shown by themselves, the paths that enough share; those not shown are enough together, too."""
    counts = Counter((one.answer, one.path) for one in answers if one.path)
    shared: dict[tuple[str, str], int] = {}
    for group, grown in growth.items():
        if len(group) > 1:
            continue
        here = {
            key: count - sum(table.paths[key] for table in gone)
            for key, count in counts.items()
            if key[0] == group[0] and all(key in table.paths for table in gone)
        }
        shown = sorted((key for key, count in here.items() if count >= least), key=lambda key: (here[key], key))
        while shown and grown - sum(here[key] for key in shown) < least:
            shown.pop(0)
        shared |= {key: counts[key] for key in shown}
    return dict(sorted(shared.items()))
