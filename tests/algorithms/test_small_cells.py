"""Small cells against an attacker who knows the rules, every page there ever was, and who was in and who left when.

The attacker tries every set of answers there could be, keeps those with the very same pages on every day, and looks for
a group of stories that holds one to four in all of them. Stories that came and left on the same days are told apart by
nothing, so an atom is so many of them; for speed most searches use groups of two or three in place of five.
"""

import itertools
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms import small_cells
from curbside.algorithms.small_cells import (
    LEAST,
    Answer,
    Batch,
    History,
    Question,
    fresh_needed,
    look,
    next_table,
    together,
)

pytestmark = pytest.mark.slow

ONE: Final = Question(((("a",),),))
TWO: Final = Question(((("a",), ("b",)),))
THREE: Final = Question(((("a",), ("b",), ("c",)), (("a",), ("b", "c"))))

Days = Sequence[frozenset[int]]
"""For each day, the atoms whose stories stand."""

Split = tuple[int, ...]
"""Of one atom, how many give each answer."""

Pages = Callable[[tuple[Split, ...]], object]


def splits(size: int, answers: int) -> Iterator[Split]:
    """Every way to give so many stories an answer."""
    if answers == 1:
        yield (size,)
        return
    for first in range(size + 1):
        yield from ((first, *rest) for rest in splits(size - first, answers - 1))


def pages(
    question: Question,
    answers: Sequence[Answer],
    days: Days,
    world: tuple[Split, ...],
    least: int,
    ended: Sequence[int] = (),
) -> object:
    """Everything that was ever on the page, in this world; on the days that are `ended`, batches left it first.

    Then it was for a story that belongs to the batch and not to its table: those in the table may all stand.
    """
    stories = {
        (atom, number): answer
        for atom, split in enumerate(world)
        for number, answer in enumerate(
            answer for answer, count in zip(answers, split, strict=True) for _ in range(count)
        )
    }
    history: History[tuple[int, int]] = History()
    seen = []
    for day, there in enumerate(days):
        standing = {key: answer for key, answer in stories.items() if key[0] in there}
        if day in ended:
            left = (Batch(batch.stories | {(-1, day)}, batch.table) for batch in history.batches)
            history = History(tuple(left), history.tried, history.retired)
        history = look(question, history, standing, least=least)
        shown = history.shown(standing)
        seen.append([(sorted({atom for atom, _ in batch.stories}), batch.table) for batch in shown])
    return repr(seen)


def pinned(sizes: Sequence[int], answers: int, see: Pages, least: int) -> list[str]:
    """Groups that the attacker knows to hold someone, and fewer than `least`."""
    worlds: dict[object, list[tuple[Split, ...]]] = {}
    for world in itertools.product(*(splits(size, answers) for size in sizes)):
        worlds.setdefault(see(world), []).append(world)
    found = []
    for same in worlds.values():
        for atoms in some_of(len(sizes), len(sizes)):
            for group in some_of(answers, answers - 1):
                held = {sum(world[atom][answer] for atom in atoms for answer in group) for world in same}
                if min(held) >= 1 and max(held) < least:
                    found.append(f"{sizes} {atoms} {group} {held}")
    return found


def some_of(count: int, most: int) -> list[tuple[int, ...]]:
    return [some for size in range(1, most + 1) for some in itertools.combinations(range(count), size)]


def whoever_comes(atoms: int, days: int) -> Iterator[Days]:
    """Every way for atoms to be there or not, day by day: to come, go for good, or go and come back."""
    some = [frozenset(atom for atom in range(atoms) if bits >> atom & 1) for bits in range(2**atoms)]
    yield from itertools.product(some, repeat=days)


def attacked(question: Question, names: str, sizes: Sequence[int], days: Days, least: int) -> list[str]:
    answers = [Answer(name) for name in names]
    return pinned(sizes, len(names), lambda world: pages(question, answers, days, world, least), least)


@pytest.mark.parametrize("sizes", [(4, 2, 1), (5, 1, 4), (2, 3, 6)])
def test_no_sequence_of_dates_tells_of_a_small_group(sizes: tuple[int, ...]) -> None:
    for days in itertools.islice(whoever_comes(3, 3), 0, None, 11):
        assert not attacked(TWO, "ab", sizes, days, least=2), days


@pytest.mark.proof
@pytest.mark.parametrize("sizes", [(1, 3, 6), (4, 1, 4), (6, 4, 1), (3, 4, 3)])
def test_no_sequence_of_three_dates_at_all_does(sizes: tuple[int, ...]) -> None:
    for days in whoever_comes(3, 3):
        assert not attacked(TWO, "ab", sizes, days, least=2), days


@pytest.mark.parametrize(("sizes", "every"), [((4, 1, 2, 3), 911), ((6, 2, 4, 2), 911), ((4, 1, 6), 23)])
def test_nor_does_one_of_four_dates(sizes: tuple[int, ...], every: int) -> None:
    for days in itertools.islice(whoever_comes(len(sizes), 4), 0, None, every):
        assert not attacked(TWO, "ab", sizes, days, least=2), days


@pytest.mark.proof
@pytest.mark.parametrize("sizes", [(4, 1, 2), (2, 3, 1), (3, 3, 3)])
def test_rare_answers_put_together_are_not_told_apart(sizes: tuple[int, ...]) -> None:
    for days in itertools.islice(whoever_comes(3, 3), 0, None, 7):
        assert not attacked(THREE, "abc", sizes, days, least=2), days


@pytest.mark.parametrize("sizes", [(4, 1, 2), (4, 2, 5), (6, 4, 1)])
def test_nor_does_a_batch_that_left_though_all_in_its_table_stand(sizes: tuple[int, ...]) -> None:
    for days in itertools.islice(whoever_comes(3, 3), 0, None, 17):
        for ended in ([1], [2], [1, 2]):
            assert not pinned(sizes, 2, partial(_seen, days, ended), 2), (days, ended)


def _seen(days: Days, ended: Sequence[int], world: tuple[Split, ...]) -> object:
    return pages(TWO, [Answer("a"), Answer("b")], days, world, 2, ended)


# Each was once a hole: two looks in vain at stories that were never there together; and whoever comes back after the
# batch that counted them was replaced.
HARD: Final[list[tuple[tuple[int, ...], Days]]] = [
    ((1, 3, 6), [frozenset({0, 1}), frozenset({2}), frozenset({0, 1, 2})]),
    ((3, 3, 4), [frozenset({2}), frozenset({0, 1}), frozenset({0, 1, 2})]),
    ((6, 2, 4, 2), [frozenset({2}), frozenset({0, 1}), frozenset({0, 1, 2, 3})]),
    ((3, 4, 4, 5), [frozenset({0, 2}), frozenset({0, 3}), frozenset({0, 1, 2, 3})]),
]


@pytest.mark.parametrize(("sizes", "days"), HARD)
def test_what_was_once_a_hole_is_none(sizes: tuple[int, ...], days: Days) -> None:
    assert not attacked(TWO, "ab", sizes, days, least=2)


@pytest.mark.parametrize("sizes", [(10, 5, 1), (12, 9, 1), (10, 4, 16), (11, 1, 13)])
def test_the_same_holds_for_groups_of_five(sizes: tuple[int, ...]) -> None:
    come_one_by_one: Days = [frozenset({0}), frozenset({0, 1}), frozenset({0, 1, 2})]
    last_one_leaves: Days = [frozenset({0, 2}), frozenset({0, 1, 2}), frozenset({0, 1})]
    first_one_leaves: Days = [frozenset({0, 1}), frozenset({1}), frozenset({1, 2})]
    for days in (come_one_by_one, last_one_leaves, first_one_leaves):
        assert not attacked(TWO, "ab", sizes, days, least=LEAST), days


@pytest.mark.proof
@pytest.mark.parametrize("sizes", [(4, 1, 2), (2, 3, 2), (4, 2, 1)])
def test_two_subjects_together_tell_no_more_than_each(sizes: tuple[int, ...]) -> None:
    """Each story answers two questions, of which one may be looked at a day later than the other."""

    def see(world: tuple[Split, ...], days: Days) -> object:
        first = tuple((one + two, three + four) for one, two, three, four in world)
        second = tuple((one + three, two + four) for one, two, three, four in world)
        later = [frozenset[int](), *days[1:]]
        answers = [Answer("a"), Answer("b")]
        return pages(TWO, answers, days, first, 2), pages(TWO, answers, later, second, 2)

    for days in itertools.islice(whoever_comes(3, 3), 0, None, 17):
        assert not pinned(sizes, 4, lambda world, days=days: see(world, days), 2), days  # type: ignore[misc] # a bound default


def test_drawn_paths_tell_of_no_other_path() -> None:
    """As many other paths as stories: there are hundreds of real ones."""
    answers = [*(Answer("a", path) for path in "pqrst"), Answer("b")]
    for days in ([frozenset({0}), frozenset({0, 1})], [frozenset({0, 1}), frozenset({0})]):
        found = pinned((3, 3), 6, lambda world, days=days: pages(TWO, answers, days, world, 2), 2)  # type: ignore[misc] # a bound default
        assert not found


@pytest.mark.parametrize(
    "broken", ["look again at once", "do not ask for growth", "take none for enough", "count the away again"]
)
def test_the_search_finds_what_each_rule_is_for(broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it the search above would prove nothing: take a rule away, and it finds a small group."""
    if broken == "look again at once":
        monkeypatch.setattr(small_cells, "fresh_needed", lambda *_, **__: 1)
    if broken == "do not ask for growth":
        monkeypatch.setattr(small_cells, "_count_in", lambda *_: 0)
    if broken == "take none for enough":
        monkeypatch.setattr(
            small_cells, "min", lambda growth: max(growth) if 0 in growth else min(growth), raising=False
        )
    if broken == "count the away again":
        monkeypatch.setattr(small_cells, "History", _without_retired)
    tried = [
        *HARD,
        ((2, 2, 1, 3), [frozenset(), frozenset({0, 1, 2}), frozenset({0, 1, 2, 3})]),
        ((6, 4, 1), [frozenset({0}), frozenset({0, 1}), frozenset({0, 1, 2})]),
        ((4, 5, 6, 5), [frozenset({3}), frozenset({0, 2}), frozenset({0, 1, 2})]),
        ((3, 5, 2, 3, 4), [frozenset({4}), frozenset({0, 2, 4}), frozenset({0, 1, 2, 3})]),
        ((3, 1, 1, 1, 6), [frozenset({0, 2}), frozenset({0, 1, 4}), frozenset({0, 1, 2, 3})]),
    ]
    assert any(attacked(TWO, "ab", sizes, days, least=2) for sizes, days in tried)


def _without_retired(batches: Any, tried: Any, retired: Any) -> History[Any]:
    return History(batches, tried)


Step = tuple[str, int, str]
steps = st.lists(
    st.tuples(
        st.sampled_from(["come", "come", "come", "go", "return", "erase"]),
        st.integers(0, 40),
        st.sampled_from("aaabbc"),
    ),
    min_size=20,
    max_size=90,
)


@settings(max_examples=40, deadline=None)
@given(steps)
def test_whatever_comes_and_goes_what_is_shown_stays_whole_and_large(moves: list[Step]) -> None:
    stories: dict[int, Answer] = {}
    away: dict[int, Answer] = {}
    history: History[int] = History()
    before: dict[tuple[str, ...], int] = {}
    for number, (move, which, answer) in enumerate(moves):
        if move == "come":
            stories[number] = Answer(answer)
        elif move in {"go", "erase"} and stories:
            key = sorted(stories)[which % len(stories)]
            gone = stories.pop(key)
            assert all(key not in batch.stories for batch in history.shown(stories))
            away |= {key: gone} if move == "go" else {}
        elif away:
            key = sorted(away)[which % len(away)]
            stories[key] = away.pop(key)
        known = history
        history = look(THREE, history, stories)
        shown = history.shown(stories)
        assert all(min(batch.table.counts.values()) >= LEAST for batch in shown)
        assert sum(len(batch.stories) for batch in shown) == len(set().union(*(batch.stories for batch in shown)))
        counts = together(THREE, [batch.table for batch in shown])
        if history.batches != known.batches:
            new = history.batches[-1].table
            both = together(THREE, [new, *(batch.table for batch in known.batches if batch not in history.batches)])
            assert all(count - (both[group] - count) >= LEAST for group, count in new.counts.items())
        if move == "come" and before and set(counts) == set(before):
            assert all(counts[group] - before[group] == 0 or counts[group] - before[group] >= LEAST for group in counts)
        before = counts


def test_fewer_than_five_are_not_even_counted() -> None:
    stories = {number: Answer("a") for number in range(4)}
    nothing: History[int] = History()
    assert look(ONE, nothing, stories).batches == ()
    assert look(ONE, nothing, stories | {4: Answer("a")}).batches[0].table.counts == {("a",): 5}


def test_the_finest_step_that_fits_is_taken() -> None:
    def table(*counts: int) -> object:
        answers = [Answer(name) for name, count in zip("abc", counts, strict=True) for _ in range(count)]
        found = next_table(THREE, answers)
        return found and found.counts

    assert table(5, 5, 5) == {("a",): 5, ("b",): 5, ("c",): 5}
    assert table(6, 5, 4) == {("a",): 6, ("b", "c"): 9}
    assert table(6, 9, 0) == {("a",): 6, ("b", "c"): 9}
    assert table(4, 20, 20) is None


def test_of_paths_those_left_over_are_enough_too() -> None:
    def shared(*counts: int) -> object:
        answers = [Answer("a", path) for path, count in zip("pqr", counts, strict=True) for _ in range(count)]
        found = next_table(TWO, [*answers, *(Answer("b") for _ in range(5))])
        return found and found.paths

    assert shared(6, 5, 5) == {("a", "p"): 6, ("a", "r"): 5}
    assert shared(6, 5, 4) == {("a", "p"): 6}
    assert shared(9, 4, 1) == {("a", "p"): 9}
    assert shared(9, 4, 0) == {}


def test_after_a_look_that_came_to_nothing_the_next_one_waits() -> None:
    assert [fresh_needed(range(tried)) for tried in (0, 10, 15, 25)] == [0, 5, 10, 20]


def test_a_question_with_three_groups_at_its_coarsest_is_refused() -> None:
    with pytest.raises(ValueError, match="one group or two"):
        Question(((("a",), ("b",), ("c",)),))
    with pytest.raises(ValueError, match="puts groups"):
        Question(((("a", "b"), ("c",)), (("a",), ("b", "c"))))
