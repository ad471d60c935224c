"""What the weights look at in a question: its words, which stand together, how its sentences begin, runs of letters."""

import re
from itertools import pairwise
from typing import Final

from .reading import Reading

WORD: Final = "w:"
"""What a feature that is a whole word begins with."""

_RUN: Final = 5
_WORD: Final = re.compile(r"[a-z0-9$%']+")
_LETTERS: Final = re.compile(r"[a-z0-9$%']+|\?")
_SENTENCE: Final = re.compile(r"[?.;!]+")
_MARKS_COUNTED = 3
_LENGTH_STEP, _LENGTHS_TOLD = 5, 6


def features_of(reading: Reading) -> frozenset[str]:
    """Everything of the question that may have a weight, each thing once."""
    words = _WORD.findall(reading.plain)
    return frozenset([*_runs(reading.plain), *_words(words), *_shape(reading.plain, len(words))])


def _runs(plain: str) -> list[str]:
    """Runs of five letters, those over the end of a word included: they see word families without a stemmer."""
    text = " " + " ".join(_LETTERS.findall(plain)) + " "
    return [text[at : at + _RUN] for at in range(len(text) - _RUN + 1)]


def _words(words: list[str]) -> list[str]:
    """Each word, each two in a row, and each two with one between them."""
    beside = [f"b:{one} {next_}" for one, next_ in pairwise(words)]
    around = [f"s:{one} {after}" for one, after in zip(words, words[2:], strict=False)]
    return [*(f"{WORD}{word}" for word in words), *beside, *around]


def _shape(plain: str, length: int) -> list[str]:
    """How each sentence begins, how the last one begins and ends, how many question marks, about how many words."""
    sentences = [found for part in _SENTENCE.split(plain) if (found := _WORD.findall(part))]
    starts = [f"^{' '.join(found[:many])}" for found in sentences for many in (1, 2, 3)]
    last = sentences[-1] if sentences else []
    ends = [f"l^{' '.join(last[:many])}" for many in (1, 2)] + [f"${' '.join(last[-many:])}" for many in (1, 2)]
    marks, fives = min(plain.count("?"), _MARKS_COUNTED), min(length // _LENGTH_STEP, _LENGTHS_TOLD)
    return [*starts, *ends, f"q{marks}", f"n{fives}"]
