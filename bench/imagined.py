"""Imagined students with known worths, to see whether the intervals hold what they say.

Some are drawn from the model itself, the rest contradict it in a way that people might.
"""

from collections.abc import Callable, Mapping, Sequence
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from curbside.algorithms.best_worst import Answer
from curbside.algorithms.best_worst.posterior import SPREADS
from curbside.algorithms.evidence import INDIRECT, READING, SPEAKERS, Report

Floats = NDArray[np.float64]
Chooser = Callable[[Floats, np.random.Generator], tuple[int, int]]
"""From the worths of what is shown: the places of the best and the worst."""

_LAPSES = 0.1


def worths_of_prior(items: int, random: np.random.Generator, spread: float | None = None) -> Floats:
    """Worths as the stated prior draws them, or with one given spread; centred."""
    worths = random.normal(size=items) * (spread or random.choice(SPREADS))
    return np.asarray(worths - worths.mean())


def heavy_tails(items: int, random: np.random.Generator) -> Floats:
    """One or two things matter far more than the normal distribution lets them: t with 3 degrees of freedom."""
    worths = random.standard_t(3, size=items)
    return np.asarray(worths - worths.mean())


def two_camps(items: int, random: np.random.Generator) -> Floats:
    """A quarter matters, the rest does not."""
    worths = np.where(np.arange(items) < items // 4, 1.5, -0.5)
    return np.asarray(random.permutation(worths))


def by_the_model(worths: Floats, random: np.random.Generator) -> tuple[int, int]:
    """Best and worst at once, in proportion to exp(best - worst)."""
    pairs = [(best, worst) for best in range(len(worths)) for worst in range(len(worths)) if best != worst]
    logs = np.array([worths[best] - worths[worst] for best, worst in pairs])
    chances = np.exp(logs - logs.max())
    return pairs[random.choice(len(pairs), p=chances / chances.sum())]


def best_first(worths: Floats, random: np.random.Generator) -> tuple[int, int]:
    """First the best by Luce's rule, then the worst of the rest by its mirror."""
    chances = np.exp(worths - worths.max())
    best = int(random.choice(len(worths), p=chances / chances.sum()))
    against = np.exp(-(worths - worths.min()))
    against[best] = 0
    return best, int(random.choice(len(worths), p=against / against.sum()))


def one_feeling(worths: Floats, random: np.random.Generator) -> tuple[int, int]:
    """One order felt at the moment, of worth plus Gumbel noise; the best is its first, the worst its last."""
    felt = worths + random.gumbel(size=len(worths))
    return int(felt.argmax()), int(felt.argmin())


def now_and_then_anything(worths: Floats, random: np.random.Generator) -> tuple[int, int]:
    """By the model, but one answer in ten is a slip of the finger."""
    if random.random() < _LAPSES:
        best, worst = random.choice(len(worths), size=2, replace=False)
        return int(best), int(worst)
    return by_the_model(worths, random)


def answers_of(
    sets: Sequence[Sequence[str]], worths: dict[str, float], chooser: Chooser, random: np.random.Generator
) -> list[Answer]:
    """One answer to each set."""
    answers = []
    for shown in sets:
        best, worst = chooser(np.array([worths[name] for name in shown]), random)
        answers.append(Answer(tuple(shown), shown[best], shown[worst]))
    return answers


def imagined_cell(
    random: np.random.Generator,
    *,
    speakers: float = SPEAKERS,
    indirect: Mapping[str, float] = INDIRECT,
    theta: float | None = None,
) -> tuple[float, list[Report]]:
    """The true lean of a cell, and what one to six people said of it, one to three times each.

    How they know and how plainly they say it is drawn at large, what they say as the stated model has it, or with
    another spread between speakers or of indirect knowledge.
    """
    theta = random.normal() if theta is None else theta
    reports = []
    for speaker in range(random.integers(1, 7)):
        standing = theta + speakers**0.5 * random.normal()
        places = {known: standing + variance**0.5 * random.normal() for known, variance in indirect.items()}
        for _ in range(random.integers(1, 4)):
            known, strength = str(random.choice(list(INDIRECT))), int(random.integers(1, 4))
            leans = 1 if places[known] + READING[strength] ** 0.5 * random.normal() > 0 else -1
            reports.append(Report("specialty", "value", f"{speaker}", leans, strength, known))
    return 2 * NormalDist().cdf(theta) - 1, reports
