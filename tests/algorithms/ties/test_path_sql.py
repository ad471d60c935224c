"""The statements on SQLite itself. A person's id is their number in two digits after a p, so ids sort as nodes do."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from curbside.algorithms.ties.path_sql import SQLITE, Names, paths_from_book, paths_to_ids, paths_to_those_with
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


def tried(place: Town, goals: set[int], arcs: tuple[Ints, Ints, Floats] | None = None) -> list[Way]:
    goals = (goals & place.findable) - {ASKER}
    return best_by_trying(arcs or place.consented(), place.n, ASKER, goals, hops=3, count=COUNT, each=EACH)


@pytest.mark.parametrize("seed", range(25))
def test_towards_people_it_finds_what_trying_all_finds(seed: int) -> None:
    place = town(seed)
    targets = [1, place.n - 1, place.n // 2, ASKER]
    assert asked_for(place, targets) == tried(place, set(targets))


@pytest.mark.parametrize("seed", range(25))
def test_towards_whom_a_filter_fits_it_finds_what_trying_all_finds(seed: int) -> None:
    place = town(seed)
    found = asked(place, paths_to_those_with(Names(), ["words"], mark=SQLITE), words="surgery")
    assert found == tried(place, {person for person in range(place.n) if place.words[person] == "surgery"})


@pytest.mark.parametrize(("count", "each"), [(1, 1), (3, 2), (5, 1)])
@pytest.mark.parametrize("seed", range(12))
def test_what_goes_no_further_than_enough_good_paths_is_none_of_the_best(seed: int, count: int, each: int) -> None:
    place = town(seed)
    statement = paths_to_those_with(Names(), ["words"], mark=SQLITE)
    found = asked(place, statement, words="rural medicine", count=count, each=each)
    goals = {person for person in place.findable - {ASKER} if place.words[person] == "rural medicine"}
    assert found == best_by_trying(place.consented(), place.n, ASKER, goals, hops=3, count=count, each=each)


@pytest.mark.parametrize("seed", range(25))
def test_from_a_book_it_goes_by_the_ties_given(seed: int) -> None:
    place = town(seed)
    near, weights = [1, 3, ASKER], [0.5, 0.25, 0.75]
    given: dict[str, object] = {f"near_{at}": name(person) for at, person in enumerate(near)}
    given |= {f"weight_{at}": weight for at, weight in enumerate(weights)}
    found = asked(place, paths_from_book(Names(), 3, 1, mark=SQLITE), word_0="%rural%", **given)
    sources, targets, strengths = place.consented(without_near=True)
    known = [
        (person, weight) for person, weight in zip(near, weights, strict=True) if person in place.findable - {ASKER}
    ]
    arcs = (
        np.concatenate([sources, [ASKER] * len(known)]).astype(np.int64),
        np.concatenate([targets, [person for person, _ in known]]).astype(np.int64),
        np.concatenate([strengths, [weight for _, weight in known]]),
    )
    goals = {person for person in range(place.n) if "rural" in place.words[person]}
    assert found == tried(place, goals, arcs)


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
        paths_to_those_with(Names(), ["1 = 1 OR words"])
