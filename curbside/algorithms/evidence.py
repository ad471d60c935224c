"""What was heard about specialties, cell by cell (specialty and value): where it leans, and how sure that is.

**What a lean is.** Of all who live the work, the share who would say there is much of this value in it, less the share
who would say there is little: from -1 to 1. Nobody asks them all; a few were heard, and the rest is doubt.

**The model.** A latent normal scale, a probit model with speaker effects. The cell's θ ~ N(0, 1). A speaker stands at
θ + b, b ~ N(0, SPEAKERS), since places and people differ. What they say points the way of the sign of θ + b + h + e:
h ~ N(0, INDIRECT[known]) once for all this speaker knows in that way, e ~ N(0, READING[strength]) anew for each report.
SPEAKERS + READING of a clear word is 1, so that lean = 2Φ(θ) - 1, and before anybody has spoken every lean is equally
likely. For one clear word each from people who live it, this is Laplace's rule of succession (a Beta posterior). The
posterior is computed on a grid of θ, without sampling.

Nothing is pooled between students, specialties or values. That somebody says a thing strongly is no sign that it is
truer, nor that it fits: strongly counts as clearly. Assumptions and why: docs/adr/0011.

NumPy is loaded by the first call of `cells`.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

COVER: Final = 0.9
"""The probability that the lean lies from `low` to `high`, half of the rest on either side."""
CLEAR: Final = 0.5
"""From this lean on a voice is clearly for, or at its negative against: three chances in four for that side.

Who only heard of it is never clear, however often they say it.
"""
SURE: Final = 0.9
"""The probability of a side from which on one is fairly sure of it."""

FIRST_HAND: Final = 2
"""So many must live it or have seen it before one is fairly sure: hearsay of many may come from one source."""

SPEAKERS: Final = 0.75
"""Variance between speakers of one cell: two words of one speaker correlate at 0.75 beyond what θ says."""
READING: Final = {1: 2.0, 2: 0.25, 3: 0.25}
"""Variance of one report by its strength: what was said only a little may have been meant otherwise."""
INDIRECT: Final = {"lives_it": 0.0, "saw_it": 1.0, "heard_it": 3.0}
"""Variance that comes with not living it. The same speaker's hearsay stays hearsay however often it is told."""


@dataclass(frozen=True, slots=True)
class Report:
    """One thing heard. `leans` is 1 (there is much of it) or -1; `strength` 1 to 3; `known` a key of `INDIRECT`.

    Raises ValueError for anything else.
    """

    specialty: str
    value: str
    speaker: str
    leans: int
    strength: int
    known: str

    def __post_init__(self) -> None:
        if self.leans not in {-1, 1}:
            raise ValueError("leans is 1 or -1")
        if self.strength not in READING:
            raise ValueError("strength is 1, 2 or 3")
        if self.known not in INDIRECT:
            raise ValueError("known is lives_it, saw_it or heard_it")


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker in one cell, with how many reports of theirs.

    `lean`: the probability that they stand for it less that they stand against it, from their own words alone.
    """

    speaker: str
    lean: float
    reports: int


class Sure(StrEnum):
    """How sure one can be of the side a cell leans to."""

    NOBODY = "nobody"
    """Nobody spoke of it."""
    ONE = "one"
    """One person did, however often."""
    UNSURE = "unsure"
    """Two or more did, and it is not fairly sure."""
    FAIRLY = "fairly"
    """`FIRST_HAND` or more live it or saw it, nobody contradicts another, and the side has the probability `SURE`."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where the evidence leans: `lean`, `low` and `high` are between -1 and 1.

    `disagree`: one voice is clearly for and another clearly against. Then, and where nobody spoke, `lean` is None,
    since there is nothing to show as one number: show the voices.
    `centre` and `spread` are mean and standard deviation of θ, for those who reckon on.
    """

    specialty: str
    value: str
    speakers: tuple[Voice, ...]
    lean: float | None
    low: float
    high: float
    sure: Sure
    disagree: bool
    centre: float = 0.0
    spread: float = 1.0


Words = tuple[tuple[tuple[str, int, int], int], ...]
"""What one speaker said in one cell: (known, strength, leans) and how often, sorted."""


def nobody(specialty: str, value: str) -> Cell:
    """A cell that nobody spoke of: every lean is equally likely."""
    return Cell(specialty, value, (), None, -COVER, COVER, Sure.NOBODY, disagree=False)


def cells(reports: Iterable[Report]) -> dict[tuple[str, str], Cell]:
    """The cells that somebody spoke of, by (specialty, value), sorted. The order of the reports does not matter."""
    said: dict[tuple[str, str], dict[str, Counter[tuple[str, int, int]]]] = {}
    for report in reports:
        speakers = said.setdefault((report.specialty, report.value), {})
        speakers.setdefault(report.speaker, Counter())[report.known, report.strength, report.leans] += 1
    return {
        key: _cell(*key, {speaker: tuple(sorted(words.items())) for speaker, words in sorted(said[key].items())})
        for key in sorted(said)
    }


def _cell(specialty: str, value: str, said: dict[str, Words]) -> Cell:
    from .evidence_grid import leaning, side_of  # noqa: PLC0415 - NumPy is loaded when evidence is weighed

    voices = tuple(Voice(speaker, side_of(words), sum(times for _, times in words)) for speaker, words in said.items())
    found = leaning(sorted(said.values()), COVER)
    clear = [voice.lean for voice in voices if abs(voice.lean) >= CLEAR and _first_hand(said[voice.speaker])]
    disagree = bool(clear) and min(clear) < 0 < max(clear)
    return Cell(
        specialty=specialty,
        value=value,
        speakers=voices,
        lean=None if disagree else found.lean,
        low=found.low,
        high=found.high,
        sure=_sure(said, max(found.positive, 1 - found.positive), disagree=disagree),
        disagree=disagree,
        centre=found.centre,
        spread=found.spread,
    )


def _first_hand(words: Words) -> bool:
    return any(known != "heard_it" for (known, _, _), _ in words)


def _sure(said: dict[str, Words], side: float, *, disagree: bool) -> Sure:
    if len(said) == 1:
        return Sure.ONE
    first_hand = sum(map(_first_hand, said.values()))
    return Sure.FAIRLY if side >= SURE and first_hand >= FIRST_HAND and not disagree else Sure.UNSURE
