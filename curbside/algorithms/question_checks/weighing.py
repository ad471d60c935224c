"""How likely each code is, from what the lists of ways of asking saw and from what the network makes of the question.

A logistic regression for each code weighs what both say, so that either can overrule the other where it is surer
(Wolpert 1992, stacking). It is in `weights/together.json`, made by `tools/teach_meaning.py` from questions of writers
whom the network had not met; none of the questions that judge the checks is among them.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from .meaning import odds_by_meaning
from .reading import Reading
from .shapes import CODES

_ODDS: Final = {"asks_for_job": 0.4, "answerable_online": 0.3, "closed": 0.3, "leading": -0.3}
"""Above which odds (logarithm) a code is said; 0 where nothing else stands here. A refusal has to be surer, and so have
the suggestions that good questions meet most often; a judgement taken for granted is missed most, and less sure."""

_NOT_LISTED: Final = 0.3
"""So much surer where no list saw the code: a wrong suggestion costs trust in the right ones."""

_FEWEST: Final = 3
"""Words in a question, or the network says nothing: it is only begun."""

_FILE: Final = Path(__file__).with_name("weights") / "together.json"


@dataclass(frozen=True, slots=True)
class Together:
    """The odds (logarithm) of a code: `begin`, `listed` where a list saw it, `meaning` times what the network says."""

    begin: float
    listed: float
    meaning: float

    def odds(self, *, by_list: bool, by_meaning: float) -> float:
        return self.begin + self.listed * by_list + self.meaning * by_meaning


def likely(reading: Reading, language: str, listed: Collection[str]) -> frozenset[str]:
    """The codes that are likely enough to be said, once a list saw those of `listed`."""
    meant = odds_by_meaning(reading.said) if len(reading.plain.split()) >= _FEWEST else None
    if meant is None:
        return frozenset(listed)
    together = trust()[language]
    return frozenset(
        code
        for code, said in zip(CODES, meant, strict=True)
        if together[code].odds(by_list=code in listed, by_meaning=said) > least(code, by_list=code in listed)
    )


def least(code: str, *, by_list: bool) -> float:
    """The odds above which `code` is said, when a list saw it and when none did."""
    return _ODDS.get(code, 0.0) + _NOT_LISTED * (not by_list)


@lru_cache(maxsize=1)
def trust() -> Mapping[str, Mapping[str, Together]]:
    """For each language and code, how far the lists and the network are believed."""
    kept = json.loads(_FILE.read_text(encoding="utf-8"))
    return {language: {code: Together(*fit) for code, fit in fits.items()} for language, fits in kept.items()}
