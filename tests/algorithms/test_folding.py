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
        ("王　小明", "王 小明"),
        ("ﾀﾅｶ", "タナカ"),
        ("\u1100\u1175\u11b7", "김"),
    ],
)
def test_case_accents_apostrophes_and_spaces_do_not_count(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_words_stay_different() -> None:
    assert fold("pédiatrie") != fold("psychiatrie")
    assert fold("ながた") != fold("なかた")


def test_a_syllable_of_hangul_is_one_letter_and_no_part_of_it_is_found() -> None:
    assert (len(fold("김민수")), fold("기") in fold("김민수"), fold("김민") in fold("김민수")) == (3, False, True)
