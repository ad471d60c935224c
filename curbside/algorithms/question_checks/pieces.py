"""What no list of words knows: runs of four to six letters, weighed by what people said of labelled questions.

A logistic regression for each of three codes (patients, pay, praise) over the runs of letters of a question (Joachims
1998 for words; runs of letters see word families in both languages without a stemmer). It only adds to the lists, where
it is fairly sure. The weights are in `weights/`, made by `tools/weigh_pieces.py` from the labelled questions and the
bank; none of the questions that judge the checks is among them.
"""

import json
import math
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

SURE: Final = 0.75
"""How likely, by the regression, a code must be to be said.

On a batch it had not been weighed by, letters were right four times in five from here on where the lists were silent.
"""

_LENGTHS: Final = (4, 5, 6)
_GAIN: Final = 3.0
_WORD: Final = re.compile(r"[a-z0-9$%']+|\?")
_WEIGHTS: Final = Path(__file__).with_name("weights")


@dataclass(frozen=True, slots=True)
class Weights:
    """For each code a beginning, a step, and a whole number of steps for each run of letters that counts."""

    codes: tuple[str, ...]
    begin: tuple[float, ...]
    step: tuple[float, ...]
    pieces: dict[str, list[int]]


def pieces_of(plain: str) -> frozenset[str]:
    """The runs of letters in a plain text (folded), those that reach over the end of a word included."""
    text = " " + " ".join(_WORD.findall(plain)) + " "
    return frozenset(text[at : at + length] for length in _LENGTHS for at in range(len(text) - length + 1))


def strength_of(known: int) -> float:
    """What each of `known` runs counts, so that a long question says no more than a short one."""
    return _GAIN / math.sqrt(max(known, 1))


def likely(plain: str, language: str) -> frozenset[str]:
    """The codes that are likely for a plain text by its letters alone."""
    weights = _weights(language)
    counted = [steps for piece in pieces_of(plain) if (steps := weights.pieces.get(piece))]
    each = strength_of(len(counted))
    return frozenset(
        code
        for place, code in enumerate(weights.codes)
        if _chance(weights.begin[place] + each * weights.step[place] * sum(steps[place] for steps in counted)) > SURE
    )


def _chance(odds: float) -> float:
    return 1 / (1 + math.exp(-max(min(odds, 30.0), -30.0)))


@lru_cache(maxsize=2)
def _weights(language: str) -> Weights:
    kept = json.loads((_WEIGHTS / f"{language}.json").read_text(encoding="utf-8"))
    return Weights(tuple(kept["codes"]), tuple(kept["begin"]), tuple(kept["step"]), kept["pieces"])
