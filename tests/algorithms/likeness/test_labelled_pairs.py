"""What is suggested, against pairs of invented people labelled by hand."""

import pytest

from curbside.algorithms.likeness import Person, compare, likely_pairs
from curbside.algorithms.likeness.pairs import SUGGESTED_FROM
from curbside.algorithms.likeness.parts import Vocabulary
from curbside.algorithms.likeness.readings import read_people, shared_addresses
from tests.algorithms.likeness.labelled import Labelled, families, pairs

PAIRS = list(pairs())


def suggested(pair: Labelled) -> bool:
    return compare(pair.one, pair.other).score >= SUGGESTED_FROM


def precision_and_recall(some: list[Labelled]) -> tuple[float, float]:
    found = [pair.is_same for pair in some if suggested(pair)]
    return sum(found) / len(found), sum(found) / sum(pair.is_same for pair in some)


def everybody() -> list[Person]:
    files = ("labelled_people.txt", "unseen_people.txt")
    return [person for file in files for family in families(file).values() for _, person in family]


def test_there_are_enough_labelled_pairs_to_judge_by() -> None:
    same = sum(pair.is_same for pair in PAIRS)

    assert same >= 500
    assert len(PAIRS) - same >= 2000


def test_suggestions_are_right_and_few_duplicates_are_missed() -> None:
    precision, recall = precision_and_recall(PAIRS)

    assert precision >= 0.98, precision
    assert recall >= 0.95, recall


@pytest.mark.parametrize("half", ["tuning", "held-out", "unseen"])
def test_no_part_of_the_labelled_pairs_fares_much_worse(half: str) -> None:
    precision, recall = precision_and_recall([pair for pair in PAIRS if pair.half == half])

    assert precision >= 0.98, precision
    assert recall >= 0.92, recall


@pytest.mark.slow
def test_keys_lose_no_labelled_pair_that_comparing_would_suggest() -> None:
    people = everybody()
    shared = shared_addresses(read_people(people, Vocabulary()))

    found = {frozenset((pair.one, pair.other)) for pair in likely_pairs(people, limit=10_000)}

    wanted = {
        frozenset((pair.one.key, pair.other.key))
        for pair in PAIRS
        if compare(pair.one, pair.other, shared=shared).score >= SUGGESTED_FROM
    }
    assert wanted <= found, wanted - found


def test_people_of_different_families_are_not_taken_for_one() -> None:
    found = likely_pairs(everybody(), limit=10_000)

    assert [pair for pair in found if pair.one.split("-")[0] != pair.other.split("-")[0]] == []
