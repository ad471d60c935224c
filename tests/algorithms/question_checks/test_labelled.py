"""The checks beside what people said of the same questions. A word in a code that nobody knows fails as well."""

import os
from pathlib import Path

import pytest

from curbside.algorithms.question_checks import CODES, LANGUAGES
from tests.algorithms.question_checks.labelled_questions import confusion
from tools.labelled_questions import LABELLED, judges, written

pytestmark = pytest.mark.slow

JUDGES = judges()
LEARNT_FROM = sorted({*LABELLED.glob("*.tsv")} - {*JUDGES})
EVERY = 1 if os.environ.get("FULL") == "1" else 10
"""Of what was learnt, each tenth question is asked again; FULL=1: all."""


def test_every_label_is_a_code_of_the_checks() -> None:
    for path in sorted(LABELLED.glob("*.tsv")):
        assert set().union(*(codes for _, codes in written(path))) <= set(CODES), path.name


@pytest.mark.proof
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_checks_learnt_from_is_seen_again(language: str) -> None:
    counted = confusion(*(path for path in LEARNT_FROM if path.stem.startswith(language)), every=EVERY)
    assert not counted.below()
    assert counted.false_alarms <= 0.02 * counted.good


@pytest.mark.parametrize("path", JUDGES, ids=lambda path: path.stem)
def test_questions_the_checks_did_not_learn_from_are_seen_as_well_as_they_once_were(path: Path) -> None:
    """All codes together: some single ones miss the aim (docs/develop/question_checks.md has the figures)."""
    counted = confusion(path)
    right, wrong, missed = (sum(of.values()) for of in (counted.right, counted.wrong, counted.missed))
    assert right / (right + wrong) > 0.93
    assert right / (right + missed) > 0.90
    assert counted.false_alarms <= 0.035 * counted.good
