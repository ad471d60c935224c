"""The statements against every path written out, on whichever database the suite runs."""

import random
from datetime import datetime
from itertools import pairwise, permutations
from typing import Any
from uuid import UUID

import pytest
from django.db import connection

from curbside.algorithms.ties.path_sql import Names, paths_to_ids
from curbside.community.introductions.knowing import Acquainted
from curbside.community.introductions.models import Acquaintance, Findable
from curbside.community.introductions.ways import paths
from curbside.foundation.accounts.models import Centre, User

PEOPLE = 9
EACH, COUNT = 6, 60


def every_path(
    asker: UUID, near: dict[UUID, float], ties: dict[tuple[UUID, UUID], float], may: set[UUID], goals: set[UUID]
) -> list[tuple[float, int, list[UUID]]]:
    """Simple paths of one to three ties through those who may be found, best first."""
    found = []
    for hops in (1, 2, 3):
        for line in permutations(may - {asker}, hops):
            steps = list(pairwise(line))
            if line[0] in near and line[-1] in goals and all(step in ties for step in steps):
                product = near[line[0]]
                for step in steps:
                    product *= ties[step]
                found.append((product, hops, list(line)))
    return sorted(found, key=lambda path: (-path[0], path[1]))


def _town(
    asker: User, centre: Centre, now: datetime, dice: random.Random
) -> tuple[list[User], dict[tuple[UUID, UUID], float], set[UUID], set[UUID]]:
    """Invented people; their ties and the asker's; who may be found here, and whose text of these says rural."""
    far = Centre.objects.create(name="Far")
    users = User.objects.bulk_create([User(email=f"p{at}@x.example", name=f"P{at}") for at in range(PEOPLE)])
    may, goals = set(), set()
    for user in users:
        kind, words = dice.choice(["yes", "yes", "yes", "no", "back", "far"]), dice.choice(["rural", "city"])
        if kind == "no":
            continue
        Findable.objects.create(
            user=user,
            centre=far if kind == "far" else centre,
            words=words,
            wording="x",
            given_at=now,
            withdrawn_at=now if kind == "back" else None,
        )
        if kind == "yes":
            may.add(user.pk)
            goals |= {user.pk} if words == "rural" else set()
    pairs = [(one.pk, other.pk) for one in [*users, asker] for other in users if one != other and dice.random() < 0.4]
    ties = {pair: dice.choice([0.25, 0.5, 0.75, 1.0]) for pair in pairs}
    Acquaintance.objects.bulk_create(Acquaintance(source_id=a, target_id=b, strength=w) for (a, b), w in ties.items())
    return users, ties, may, goals


@pytest.mark.parametrize("seed", range(8))
def test_the_statement_finds_what_brute_force_finds(maelle: User, centre: Centre, now: datetime, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - invented people, no secret
    users, ties, may, goals = _town(maelle, centre, now, dice)
    near = {user.pk: dice.choice([0.5, 1.0]) for user in users if dice.random() < 0.5} or {users[0].pk: 1.0}
    known = [Acquainted(user, "", "", user, weight) for user, weight in near.items()]
    expected = every_path(maelle.pk, near, {pair: w for pair, w in ties.items() if maelle.pk not in pair}, may, goals)
    got = paths(maelle, centre, known, ["rural"], each=10_000, count=10_000)
    assert sorted((round(path[-1], 9), path[:-1]) for path in got) == sorted(
        (round(product, 9), line) for product, _, line in expected
    )
    assert [path[-1] for path in got] == pytest.approx([product for product, _, _ in expected])
    best = paths(maelle, centre, known, ["rural"], each=2, count=5)
    by_goal = [[p for p in got if p[-2] == goal][:2] for goal in goals]
    wanted = sorted((path[-1] for two in by_goal for path in two), reverse=True)[:5]
    assert [path[-1] for path in best] == pytest.approx(wanted)


@pytest.mark.parametrize("seed", range(8))
def test_towards_people_it_finds_what_brute_force_finds(maelle: User, centre: Centre, now: datetime, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - invented people, no secret
    users, ties, may, _ = _town(maelle, centre, now, dice)
    targets = [user.pk for user in users[::2]]
    near = {b: weight for (a, b), weight in ties.items() if a == maelle.pk}
    expected = every_path(maelle.pk, near, ties, may, may & set(targets))
    values: dict[str, Any] = {"asker": _id(maelle.pk), "centre": _id(centre.pk), "each": 10_000, "count": 10_000}
    values |= {f"target_{at}": _id(target) for at, target in enumerate(targets)}
    with connection.cursor() as cursor:
        cursor.execute(paths_to_ids(Names(), len(targets)), values)
        got = [(row[4], [UUID(str(step)) for step in row[1:4] if step]) for row in cursor.fetchall()]
    assert sorted((round(product, 9), line) for product, line in got) == sorted(
        (round(product, 9), line) for product, _, line in expected
    )


def _id(value: UUID) -> object:
    """As the database keeps it."""
    return value if connection.features.has_native_uuid_field else value.hex
