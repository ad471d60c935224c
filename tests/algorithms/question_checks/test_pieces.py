"""Words are cut where the pieces are likeliest; trying every cut is the oracle."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from curbside.algorithms.question_checks.pieces import FIRST, LAST, UNKNOWN, Pieces

BEGIN = "▁"
SCORES = {BEGIN: -3.0, f"{BEGIN}a": -2.5, "a": -2.0, "b": -2.25, "ab": -3.5, "ba": -4.5, "aba": -5.125, "bb": -4.125}
PIECES = Pieces({piece: (10 + at, score) for at, (piece, score) in enumerate(SCORES.items())})


def worth(cut: list[str]) -> float:
    return sum(SCORES.get(piece, -30.0) for piece in cut)


def every_cut(word: str) -> list[list[str]]:
    """All ways to cut `word` into known pieces and single unknown letters."""
    inner = range(1, len(word))
    marks = [(0, *some, len(word)) for many in range(len(word)) for some in combinations(inner, many)]
    cuts = [[word[one:next_] for one, next_ in pairwise(each)] for each in marks]
    return [cut for cut in cuts if all(piece in SCORES or len(piece) == 1 for piece in cut)]


@given(st.text("abx", min_size=1, max_size=8))
def test_a_word_is_cut_into_the_likeliest_pieces(word: str) -> None:
    first, *numbers, last = PIECES.of(word, 99)
    assert (first, last) == (FIRST, LAST)
    by_number = {number: piece for piece, (number, _) in PIECES.known.items()}
    found = sum(-30.0 if number == UNKNOWN else SCORES[by_number[number]] for number in numbers)
    assert found == max(worth(cut) for cut in every_cut(BEGIN + word))


def test_a_letter_nobody_knows_is_unknown() -> None:
    assert PIECES.of("x", 99) == [FIRST, PIECES.known[BEGIN][0], UNKNOWN, LAST]


def test_of_a_long_text_the_end_is_read_where_the_question_stands() -> None:
    numbers = PIECES.of("ab " * 50 + "bb", 10)
    assert len(numbers) == 12
    assert numbers[-2] == PIECES.known["bb"][0]


def test_of_an_endless_word_the_beginning_is_read() -> None:
    assert PIECES.of("b" * 1_000_000, 64) == PIECES.of("b" * 40, 64)


def test_signs_that_mean_the_same_are_cut_the_same() -> None:
    assert PIECES.of("ａb", 99) == PIECES.of(" ab ", 99) == PIECES.of("a\u00adb\u200b", 99)
    assert PIECES.of("a’b", 99) == PIECES.of("a'b", 99)
