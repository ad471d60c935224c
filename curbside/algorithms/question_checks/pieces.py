"""Words cut into the pieces a network knows, whole words where it knows them (Kudo 2018, unigram)."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

FIRST, LAST, UNKNOWN = 0, 2, 3
"""The numbers of what stands before every text, after it, and for a letter nobody knows: the base's own."""

_BEFORE_A_WORD: Final = "\N{LOWER ONE EIGHTH BLOCK}"
_SPELLED: Final = str.maketrans({"’": "'", "\u200b": " ", "\u00ad": None})
"""What phones and pages put into a text, as most people type it."""

_LETTERS: Final = 1_000
"""Letters that are looked at, the last ones: some signs stand for many."""

_LONGEST_WORD: Final = 40
"""Letters of a word that are looked at: no word of the two languages has more."""

_OF_AN_UNKNOWN: Final = -30.0
"""Worse than any piece (the rarest has -17), so that a letter is unknown only where no piece holds it."""


@dataclass(frozen=True)
class Pieces:
    """Every piece with its number and how common it is (logarithm)."""

    known: Mapping[str, tuple[int, float]]
    longest: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "longest", max(map(len, self.known)))

    def of(self, text: str, most: int) -> list[int]:
        """The numbers of the last `most` pieces of `text`, where the question stands, between FIRST and LAST."""
        letters = unicodedata.normalize("NFKC", text.translate(_SPELLED))[-_LETTERS:]
        words = letters.split()[-most:]
        numbers = [number for word in words for number in self._cut(_BEFORE_A_WORD + word[:_LONGEST_WORD])]
        return [FIRST, *numbers[-most:], LAST]

    def _cut(self, word: str) -> list[int]:
        """The likeliest way to cut `word`: the best cut of every beginning of it, each from a shorter one."""
        best: list[tuple[float, int, int]] = [(0.0, 0, UNKNOWN)]
        for end in range(1, len(word) + 1):
            starts = range(max(0, end - self.longest), end)
            pieces = ((start, self.known.get(word[start:end])) for start in starts)
            known = ((best[start][0] + piece[1], start, piece[0]) for start, piece in pieces if piece)
            best.append(max([(best[end - 1][0] + _OF_AN_UNKNOWN, end - 1, UNKNOWN), *known]))
        return _backwards(best)


def _backwards(best: list[tuple[float, int, int]]) -> list[int]:
    numbers, end = [], len(best) - 1
    while end:
        _, end, number = best[end]
        numbers.append(number)
    return numbers[::-1]
