"""The statements on SQLite itself. A person's id is their number in two digits after a p, so ids sort as nodes do."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from curbside.algorithms.ties.path_sql import SQLITE, Names, paths_from_book, paths_to_ids
from tests.algorithms.ties.every_path import Way, best_by_trying
from tests.algorithms.ties.strategies import Floats, Ints, random_arcs

ASKER, COUNT, EACH = 0, 12, 4
HERE, ELSEWHERE = "here", "elsewhere"


@dataclass
class Town:
    """People 0 to n - 1; some findable here, some elsewhere, some no longer, some never. `words` is what each says."""

    n: int
    arcs: tuple[Ints, Ints, Floats]
    consents: list[tuple[int, str, str | None]]
    words: list[str]

    @property
    def findable(self) -> set[int]:
        return {person for person, centre, withdrawn in self.consents if centre == HERE and withdrawn is None}

    def consented(self, *, without_near: bool = False) -> tuple[Ints, Ints, Floats]:
        """The ties among the findable, and those from the asker."""
        may = np.isin(np.arange(self.n), list(self.findable))
        sources, targets, strengths = self.arcs
        kept = may[targets] & (may[sources] | (sources == ASKER))
        if without_near:
            kept &= sources != ASKER
        return sources[kept], targets[kept], strengths[kept]


def town(seed: int) -> Town:
    random = np.random.default_rng(seed)
    n = int(random.integers(5, 12))
    consents: list[tuple[int, str, str | None]] = []
    for person in range(n):
        fate = random.random()
        if fate < 0.75:
            consents.append((person, HERE, None))
        if fate > 0.7:
            consents.append((person, ELSEWHERE, None))
        if fate > 0.85 or fate < 0.2:
            consents.append((person, HERE, "2026-01-01"))
    words = [str(random.choice(["rural medicine", "surgery", "rural surgery"])) for _ in range(n)]
    return Town(n, random_arcs(random, n, random.uniform(0.2, 0.6)), consents, words)


def name(person: int) -> str:
    return f"p{person:02}"


def asked(place: Town, statement: str, **parameters: object) -> list[Way]:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE introductions_acquaintance (source_id text, target_id text, strength real)")
    base.execute("CREATE TABLE introductions_findable (user_id text, centre_id text, withdrawn_at text, words text)")
    ties = zip(*(array.tolist() for array in place.arcs), strict=True)
    base.executemany(
        "INSERT INTO introductions_acquaintance VALUES (?, ?, ?)", [(name(a), name(b), w) for a, b, w in ties]
    )
    base.executemany(
        "INSERT INTO introductions_findable VALUES (?, ?, ?, ?)",
        [(name(person), centre, gone, place.words[person]) for person, centre, gone in place.consents],
    )
    named = {"asker": name(ASKER), "centre": HERE, "each": EACH, "count": COUNT, **parameters}
    rows = base.execute(statement, named).fetchall()
    base.close()
    return [(tuple(int(node[1:]) for node in row[:4] if node), row[4]) for row in rows]


def asked_for(place: Town, targets: Sequence[int]) -> list[Way]:
    listed = {f"target_{at}": name(person) for at, person in enumerate(targets)}
    return asked(place, paths_to_ids(Names(), len(targets), mark=SQLITE), **listed)


def from_book(place: Town, near: dict[int, float], word: str, **parameters: object) -> list[Way]:
    given: dict[str, object] = {f"near_{at}": name(person) for at, person in enumerate(near)}
    given |= {f"weight_{at}": weight for at, weight in enumerate(near.values())}
    statement = paths_from_book(Names(), len(near), 1, mark=SQLITE)
    return asked(place, statement, word_0=f"%{word}%", **given, **parameters)


def by_book(place: Town, near: dict[int, float]) -> tuple[Ints, Ints, Floats]:
    """The ties among the findable, and those to them in the asker's book."""
    sources, targets, strengths = place.consented(without_near=True)
    known = sorted(near.keys() & (place.findable - {ASKER}))
    return (
        np.concatenate([sources, [ASKER] * len(known)]).astype(np.int64),
        np.concatenate([targets, known]).astype(np.int64),
        np.concatenate([strengths, [near[person] for person in known]]),
    )


def saying(place: Town, word: str) -> set[int]:
    return {person for person in range(place.n) if word in place.words[person]}


def tried(place: Town, goals: set[int], arcs: tuple[Ints, Ints, Floats] | None = None) -> list[Way]:
    goals = (goals & place.findable) - {ASKER}
    return best_by_trying(arcs or place.consented(), place.n, ASKER, goals, hops=3, count=COUNT, each=EACH)


@pytest.mark.parametrize("seed", range(25))
def test_towards_people_it_finds_what_trying_all_finds(seed: int) -> None:
    place = town(seed)
    targets = [1, place.n - 1, place.n // 2, ASKER]
    assert asked_for(place, targets) == tried(place, set(targets))


@pytest.mark.parametrize("seed", range(25))
def test_towards_whoever_says_a_word_it_goes_by_the_ties_given(seed: int) -> None:
    place, near = town(seed), {1: 0.5, 3: 0.25, ASKER: 0.75}
    found = from_book(place, near, "rural")
    assert found == tried(place, saying(place, "rural"), by_book(place, near))


@pytest.mark.parametrize(("count", "each"), [(1, 1), (3, 2), (5, 1)])
@pytest.mark.parametrize("seed", range(12))
def test_what_goes_no_further_than_enough_good_paths_is_none_of_the_best(seed: int, count: int, each: int) -> None:
    place, near = town(seed), dict.fromkeys(range(1, 5), 0.5)
    found = from_book(place, near, "rural", count=count, each=each)
    goals = (saying(place, "rural") & place.findable) - {ASKER}
    assert found == best_by_trying(by_book(place, near), place.n, ASKER, goals, hops=3, count=count, each=each)


@pytest.mark.parametrize("seed", range(10))
def test_whoever_has_not_consented_changes_nothing(seed: int) -> None:
    place = town(seed)
    hidden = set(range(place.n)) - place.findable - {ASKER}
    sources, targets, strengths = place.arcs
    apart = ~(np.isin(sources, list(hidden)) | np.isin(targets, list(hidden)))
    without = Town(place.n, (sources[apart], targets[apart], strengths[apart]), place.consents, place.words)
    targets_asked = list(range(place.n))
    assert asked_for(place, targets_asked) == asked_for(without, targets_asked)


def test_only_names_go_into_the_statement() -> None:
    with pytest.raises(ValueError, match="no name"):
        paths_to_ids(Names(ties="ties; DROP TABLE ties"), 1)
    with pytest.raises(ValueError, match="no name"):
        paths_from_book(Names(), 1, 1, text="1 = 1 OR words")
