"""Two writings of one name fold to the same."""

import pytest

from curbside.algorithms.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Médecine  d’Urgence", "medecine d'urgence"),
        ("CŒUR", "coeur"),
        ("Łukasz Ørsted", "lukasz orsted"),
        ("Cafe\u0301", "café"),
        ("gynécologie‑obstétrique", "Gynecologie-Obstetrique"),
        ("\u00a0garde\u00a0", "garde"),
        ("", "   "),
    ],
)
def test_case_accents_apostrophes_and_spaces_do_not_count(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_words_stay_different() -> None:
    assert fold("pédiatrie") != fold("psychiatrie")
