"""With whom a conversation would teach most: expected information, and a declared bonus for a viewpoint not yet heard.

The gain of one more voice on a cell is how many bits it is expected to take off the doubt which way the cell leans
(Lindley, "On a measure of the information provided by an experiment", 1956): at most one bit, about 0.19 where nobody
spoke. It is largest where nobody spoke, then where one person did or people contradict each other, and small where
several agree. The lean's posterior is taken as normal on its latent scale, with the cell's own mean and spread.

What a conversation would teach is for the student to use. It says nothing about who would be good for them.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import isfinite, log2
from typing import Final

from .evidence import INDIRECT, Cell, Sure, nobody

VALUES_A_CONVERSATION: Final = 3
"""Of so many values at most a conversation is expected to speak: those it would teach most about."""
VIEWPOINT_BITS: Final = 0.05
VIEWPOINTS_AT_MOST: Final = 3
"""The bonus for each viewpoint not yet heard on a specialty somebody spoke of. An opinion of ours, not a result."""


class Because(StrEnum):
    """Why somebody is suggested: what weighs most of it."""

    EMPTY = "empty"
    DISAGREE = "disagree"
    UNSURE = "unsure"
    VIEWPOINT = "viewpoint"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person, or a kind of person. `key`: for a person the one they have as a speaker in the evidence.

    `specialties`: those still open to the student, each with the probability (0 to 1) that they can speak of it.
    `known` as in `evidence.Report`. `viewpoint`: codes such as "rural". Raises ValueError for anything else.
    """

    key: str
    specialties: Mapping[str, float]
    known: str
    viewpoint: frozenset[str]
    is_person: bool

    def __post_init__(self) -> None:
        if self.known not in INDIRECT:
            raise ValueError("known is lives_it, saw_it or heard_it")
        if not all(0 <= chance <= 1 for chance in self.specialties.values()):
            raise ValueError("the probability of a specialty lies between 0 and 1")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`about`: the specialty, then up to three values, the most telling first. `because`: what weighs most.

    `bits` orders; it is nothing to show. `viewpoints`: those of the candidate not heard yet on that specialty, sorted.
    """

    key: str
    about: tuple[str, ...]
    because: Because
    bits: float
    viewpoints: tuple[str, ...]
    is_person: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """What a candidate would bring on one specialty."""

    bits: float
    about: tuple[str, ...]
    because: Because
    viewpoints: tuple[str, ...]


def next_best(
    cells: Mapping[tuple[str, str], Cell],
    *,
    candidates: Iterable[Candidate],
    weights: Mapping[str, float],
    seen_viewpoints: Mapping[str, Collection[str]],
    most: int = 3,
) -> tuple[Suggestion, ...]:
    """The candidates who would teach most, at most `most`, the best first; equal ones by key.

    `weights`: how much each value matters, 0 or more, in any unit; only these values count. With
    none, all values somebody spoke of count alike. `seen_viewpoints`: by specialty, the codes heard. What is fairly
    sure already, and what this very person has spoken of, is no reason to ask; who has no reason is left out.
    Raises ValueError for a negative or endless weight.
    """
    shares = _shares(weights, {value for _, value in cells})
    heard = {specialty for (specialty, _), cell in cells.items() if cell.speakers}
    found = []
    for candidate in candidates:
        parts = [
            _part(
                candidate, specialty, cells, shares, seen_viewpoints.get(specialty, ()) if specialty in heard else None
            )
            for specialty in sorted(candidate.specialties)
        ]
        bits = sum(part.bits for part in parts)
        if bits > 0:
            main = max(parts, key=lambda part: part.bits)
            found.append(
                Suggestion(candidate.key, main.about, main.because, bits, main.viewpoints, candidate.is_person)
            )
    # Rounded, so that equal sums in another order of adding stay equal.
    return tuple(sorted(found, key=lambda one: (-round(one.bits, 9), one.key))[:most])


def expected_bits(cell: Cell, known: str) -> float:
    """How much one clear report of a new speaker is expected to tell about the side the cell leans to, in bits."""
    return _bits(round(cell.centre, 6), round(cell.spread, 6), 1 + INDIRECT[known])


def _part(
    candidate: Candidate,
    specialty: str,
    cells: Mapping[tuple[str, str], Cell],
    shares: Mapping[str, float],
    seen: Collection[str] | None,
) -> _Part:
    """`seen` is None where nobody has spoken: there everything is new, and that is reason enough."""
    here = [(cells.get((specialty, value)) or nobody(specialty, value), share) for value, share in shares.items()]
    gains = [
        (share * expected_bits(cell, candidate.known), cell)
        for cell, share in here
        if cell.sure is not Sure.FAIRLY and candidate.key not in {voice.speaker for voice in cell.speakers}
    ]
    telling = sorted((gain for gain in gains if gain[0] > 0), key=lambda gain: (-round(gain[0], 9), gain[1].value))
    telling = telling[:VALUES_A_CONVERSATION]
    new = () if seen is None else tuple(sorted(candidate.viewpoint - set(seen)))
    bonus = VIEWPOINT_BITS * min(len(new), VIEWPOINTS_AT_MOST)
    taught = sum(gain for gain, _ in telling)
    return _Part(
        bits=candidate.specialties[specialty] * (taught + bonus),
        about=(specialty, *(cell.value for _, cell in telling if cell.value)),
        because=_reason(telling[0][1]) if taught >= bonus and telling else Because.VIEWPOINT,
        viewpoints=new,
    )


def _reason(cell: Cell) -> Because:
    if cell.sure is Sure.NOBODY:
        return Because.EMPTY
    return Because.DISAGREE if cell.disagree else Because.UNSURE


def _shares(weights: Mapping[str, float], values: Iterable[str]) -> dict[str, float]:
    """Weights with the mean 1, so that the bonus weighs the same however many values there are.

    Where no value is known at all, one without a name stands for what a conversation may be about.
    """
    if any(weight < 0 or not isfinite(weight) for weight in weights.values()):
        raise ValueError("a weight is 0 or more")
    total = sum(weights.values())
    if not total:
        return dict.fromkeys(sorted(weights or values) or [""], 1.0)
    return {value: len(weights) * weights[value] / total for value in sorted(weights)}


@lru_cache(maxsize=4096)
def _bits(centre: float, spread: float, noise: float) -> float:
    """The mutual information of the sign of θ ~ N(centre, spread²) and of the sign of θ + N(0, noise)."""
    import numpy as np  # noqa: PLC0415 - loaded when somebody asks, not when Django starts

    from .normal import below  # noqa: PLC0415 - as above

    at = np.linspace(-8, 8, 1_600)  # an even number: no point stands on 0 itself, which is on neither side
    theta = centre + spread * at
    density = np.exp(-np.square(at) / 2)
    density /= density.sum()
    says_much = below(theta / noise**0.5)
    above = theta > 0
    joint = [float((density * part * side).sum()) for part in (says_much, 1 - says_much) for side in (above, 1 - above)]
    much, much_below, little, little_below = joint
    both = sum(_surprise(part) for part in joint)
    side = _surprise(much + little) + _surprise(much_below + little_below)
    word = _surprise(much + much_below) + _surprise(little + little_below)
    return max(side + word - both, 0.0)


def _surprise(chance: float) -> float:
    return -chance * log2(chance) if chance > 0 else 0.0
