"""Do the intervals hold the truth as often as they say? Imagined students and cells with known truths.

    .venv/bin/python bench/coverage.py [students]     default: 2000

The inventory: worths drawn from the stated prior, answered by the stated model, with 5, 10 and 20 sets; then truths
and answers that contradict either. The evidence: leans, speakers and reports drawn from the stated model.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from bench.imagined import (
    Chooser,
    Floats,
    answers_of,
    best_first,
    by_the_model,
    heavy_tails,
    now_and_then_anything,
    one_feeling,
    two_camps,
    worths_of_prior,
)
from curbside.algorithms.best_worst import COVER, fit, sets_for
from curbside.algorithms.best_worst.posterior import SPREADS

ITEMS = [f"{number:02}" for number in range(16)]
ENDS, MIDDLE = (0, 15), range(4, 12)
Truth = Callable[[np.random.Generator], Floats]


def held(students: int, sets: int, truth: Truth, chooser: Chooser, seed: int = 0) -> tuple[Floats, Floats, Floats]:
    """(students, 16) each: the worths, whether the interval holds them, how wide it is."""
    random = np.random.default_rng(seed)
    all_worths, all_held, widths = [], [], []
    for student in range(students):
        worths = truth(random)
        of = dict(zip(ITEMS, worths.tolist(), strict=True))
        answers = answers_of(sets_for(student, ITEMS)[:sets], of, chooser, random)
        estimates = sorted(fit(answers, items=ITEMS), key=lambda each: each.item)
        all_worths.append(worths)
        all_held.append([each.low <= of[each.item] <= each.high for each in estimates])
        widths.append([each.high - each.low for each in estimates])
    return np.array(all_worths), np.array(all_held, dtype=float), np.array(widths)


def line(name: str, found: tuple[Floats, Floats, Floats]) -> None:
    """A row of the table: all items, the two that are truly first and last, the middle eight."""
    worths, within, widths = found
    places = np.argsort(np.argsort(worths, axis=1), axis=1)
    ends, middle = np.isin(places, ENDS), np.isin(places, list(MIDDLE))
    shares = [within.mean(), within[ends].mean(), within[middle].mean()]
    # Items of one student go together, so students are what is counted.
    doubt = within.mean(axis=1).std() / len(within) ** 0.5
    print(f"| {name} | {len(within)} | " + " | ".join(f"{100 * share:.1f}" for share in shares), end="")
    print(f" | {100 * doubt:.1f} | {widths.mean():.2f} |", flush=True)


def inventory(students: int) -> None:
    """The tables of the inventory."""
    print(f"| stated: {100 * COVER:.0f} | students | all items | truly first and last | middle eight | ± | width |")
    print("|---|---|---|---|---|---|---|")
    for sets in (5, 10, 20):
        found = held(students, sets, lambda random: worths_of_prior(16, random), by_the_model)
        line(f"prior, {sets} sets", found)
    few = max(students // 4, 1)
    for spread in (0.25, *SPREADS, 3.5):
        line(f"σ = {spread}, 20 sets", held(few, 20, _with(spread), by_the_model))
    line("t with 3 degrees of freedom", held(few, 20, lambda random: heavy_tails(16, random), by_the_model))
    line("two camps", held(few, 20, lambda random: two_camps(16, random), by_the_model))
    choosers = {
        "first the best, then the worst": best_first,
        "one answer in ten a slip": now_and_then_anything,
        "one feeling for both": one_feeling,
    }
    for name, chooser in choosers.items():
        line(name, held(few, 20, lambda random: worths_of_prior(16, random), chooser))


def _with(spread: float) -> Truth:
    return lambda random: worths_of_prior(16, random, spread)


def main() -> None:
    """How many students as the argument."""
    students = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    start = time.process_time()
    inventory(students)
    print(f"{time.process_time() - start:.0f} s of processor")


if __name__ == "__main__":
    main()
