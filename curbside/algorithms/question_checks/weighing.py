"""How likely each code is, from what the lists of ways of asking saw and from the words of the question.

A logistic regression for each code over the features of a question (Joachims 1998 for words), and a second one that
weighs what it says with what the lists say, so that either can overrule the other where it is surer (Wolpert 1992,
stacking). The weights are in `weights/`, made by `tools/weigh_questions.py` from the labelled questions and the bank;
none of the questions that judge the checks is among them.
"""

import json
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from .features import WORD, features_of
from .reading import Reading

_GAIN: Final = 3.0
_ODDS: Final = {"asks_for_job": 0.4, "answerable_online": 0.3, "closed": 0.3, "flattery": 0.3}
"""Above which odds (logarithm) a code is said; 0 where nothing else stands here. A refusal has to be surer, and so have
the suggestions that good questions meet most often."""

_WORDS_ALONE: Final = 0.3
"""So much surer where no list saw the code: writers who were left out say that words alone err most."""

_KNOWN: Final = 0.4
"""Of a question's words so many are known, or the weights say nothing: it is in another language.

Of 970 questions of other writers none knew less in its own language, and one more in the other."""

_FEWEST: Final = 3
"""Known words in a question, or the weights say nothing: it is only begun."""

_WEIGHTS: Final = Path(__file__).with_name("weights")


@dataclass(frozen=True, slots=True)
class Together:
    """The odds (logarithm) of a code: `begin`, `listed` where a list saw it, `words` times what the words say."""

    begin: float
    listed: float
    words: float

    def odds(self, *, by_list: bool, by_words: float) -> float:
        return self.begin + self.listed * by_list + self.words * by_words


@dataclass(frozen=True, slots=True)
class Weights:
    """For each code where the words begin, the size of a step, and how it goes together with the lists.

    `features` gives each feature a whole number of steps for each code, in the order of `codes`.
    """

    codes: tuple[str, ...]
    begin: tuple[float, ...]
    step: tuple[float, ...]
    together: tuple[Together, ...]
    features: Mapping[str, list[int]]


def strength_of(features: int) -> float:
    """What each of a question's `features` counts, so that a long one says no more, and one in unknown words less."""
    return _GAIN / math.sqrt(max(features, 1))


def likely(reading: Reading, language: str, listed: Collection[str]) -> frozenset[str]:
    """The codes that are likely enough to be said, once a list saw those of `listed`."""
    weights, features = _weights(language), features_of(reading)
    if _hardly_known(features, weights):
        return frozenset(listed)
    by_words = _by_words(features, weights)
    return frozenset(
        code
        for code, together, said in zip(weights.codes, weights.together, by_words, strict=True)
        if together.odds(by_list=code in listed, by_words=said) > least(code, by_list=code in listed)
    )


def least(code: str, *, by_list: bool) -> float:
    """The odds above which `code` is said, when a list saw it and when none did."""
    return _ODDS.get(code, 0.0) + _WORDS_ALONE * (not by_list)


def _hardly_known(features: Collection[str], weights: Weights) -> bool:
    words = [feature for feature in features if feature.startswith(WORD)]
    return sum(word in weights.features for word in words) < max(_FEWEST, _KNOWN * len(words))


def _by_words(features: Collection[str], weights: Weights) -> list[float]:
    """The odds of each code by the words alone."""
    known = [steps for feature in features if (steps := weights.features.get(feature))]
    each = strength_of(len(features))
    summed = map(sum, zip(*known, strict=True)) if known else [0] * len(weights.codes)
    return [begin + each * step * steps for begin, step, steps in zip(weights.begin, weights.step, summed, strict=True)]


@lru_cache(maxsize=2)
def _weights(language: str) -> Weights:
    kept = json.loads((_WEIGHTS / f"{language}.json").read_text(encoding="utf-8"))
    together = tuple(Together(*each) for each in kept["together"])
    return Weights(tuple(kept["codes"]), tuple(kept["begin"]), tuple(kept["step"]), together, kept["features"])
