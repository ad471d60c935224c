"""The count of the bank against someone who knows the rules, every number there ever was, and who finished when.

They try every way in which students may have asked, keep those with the very same numbers on every day, and look for
students of whom, in all that are left, at least one asked and fewer than five did: for one student, that they asked.
For speed groups are of two in place of five. The rule there was before is tried too: there the search finds someone.
"""

import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Final
from uuid import UUID

import pytest

from curbside.student.reflection.bank_sweeps import adds, is_enough

pytestmark = pytest.mark.slow

LEAST: Final = 2
Days = Sequence[Sequence[int]]
"""For each day, the students who finished a debrief since the one before."""

World = frozenset[tuple[int, int]]
"""Who asked, and before which day."""

Numbers = Callable[[Days, World], object]


def fixed_days(days: Days, world: World) -> object:
    """What each day adds, by the rules of the sweep."""
    seen: list[int] = []
    students: set[UUID] = set()
    asked: set[UUID] = set()
    for day, there in enumerate(days):
        students |= {UUID(int=one) for one in there}
        asked |= {UUID(int=one) for one in there if (one, day) in world}
        seen.append(0)
        if is_enough(students, least=LEAST):
            seen[-1] = adds(dict.fromkeys(asked, ""), students, least=LEAST)
            students, asked = set(), set()
    return tuple(seen)


def as_soon_as_enough(days: Days, world: World) -> object:
    """The rule there was before: the number of all who asked so far, once it has grown by a group."""
    shown, seen, asked = 0, [], set()
    for day, there in enumerate(days):
        asked |= {one for one in there if (one, day) in world}
        if len(asked) - shown >= LEAST:
            shown = len(asked)
        seen.append(shown)
    return tuple(seen)


def worlds(days: Days) -> Iterable[World]:
    debriefs = [(one, day) for day, there in enumerate(days) for one in there]
    for size in range(len(debriefs) + 1):
        yield from map(frozenset, itertools.combinations(debriefs, size))


def found(days: Days, numbers: Numbers) -> list[str]:
    """Students of whom the attacker knows that at least one asked, and that fewer than a group did."""
    same: dict[object, set[frozenset[int]]] = {}
    for world in worlds(days):
        same.setdefault(numbers(days, world), set()).add(frozenset(one for one, _day in world))
    everyone = sorted({one for there in days for one in there})
    sizes = range(1, len(everyone) + 1)
    groups = [frozenset(some) for size in sizes for some in itertools.combinations(everyone, size)]
    told = []
    for seen, possible in same.items():
        for group in groups:
            held = {len(group & asked) for asked in possible}
            if min(held) >= 1 and max(held) < LEAST:
                told.append(f"{days} {seen} {sorted(group)}")
    return told


def whoever_comes(students: int, days: int) -> Iterable[Days]:
    """Every way for so many students to finish a debrief, or none, before each day."""
    some = [tuple(one for one in range(students) if bits >> one & 1) for bits in range(2**students)]
    yield from itertools.combinations_with_replacement(some, days)


@pytest.mark.parametrize(("students", "days", "every"), [(4, 2, 1), (5, 2, 3), (4, 3, 5), (6, 2, 67)])
def test_no_sequence_of_counts_tells_of_a_small_group(students: int, days: int, every: int) -> None:
    for some in itertools.islice(whoever_comes(students, days), 0, None, every):
        assert not found(some, fixed_days)


def test_the_rule_before_told_of_one() -> None:
    """The only one who finished a debrief in the week in which the number came."""
    assert any(told.endswith(" [2]") for told in found([(0, 1), (2,)], as_soon_as_enough))


def test_so_would_five_without_five_who_did_not() -> None:
    def all_shown(days: Days, world: World) -> object:
        return tuple(sum((one, day) in world for one in there) for day, there in enumerate(days))

    assert found([(0, 1, 2, 3)], all_shown)
