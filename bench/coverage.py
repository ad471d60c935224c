"""Do the intervals hold the truth as often as they say? Imagined students and cells with known truths.

    .venv/bin/python bench/coverage.py [students] [--only inventory|evidence]     default: 2000

The inventory: worths drawn from the stated prior, answered by the stated model, with 5, 10 and 20 sets; then truths
and answers that contradict either. The evidence: leans, speakers and reports drawn from the stated model.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

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
    imagined_cell,
    now_and_then_anything,
    one_feeling,
    two_camps,
    worths_of_prior,
)
from curbside.algorithms.best_worst import COVER, fit, sets_for
from curbside.algorithms.best_worst.posterior import SPREADS
from curbside.algorithms.evidence import COVER as EVIDENCE_COVER
from curbside.algorithms.evidence import cells

ITEMS = [f"{number:02}" for number in range(16)]
FAR = 0.8
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


def evidence(how_many: int) -> None:
    """The table of the evidence, one cell of each imagined student."""
    print(f"| stated: {100 * EVIDENCE_COVER:.0f} | cells | all | lean beyond ±0.8 | two or more speakers | width |")
    print("|---|---|---|---|---|---|")
    worlds: dict[str, dict[str, Any]] = {
        "the model": {},
        "speakers of one cell nearly alike (0.25 for 0.75)": {"speakers": 0.25},
        "speakers of one cell far apart (2 for 0.75)": {"speakers": 2.0},
        "who saw it knows as well as who lives it": {"indirect": {"lives_it": 0, "saw_it": 0, "heard_it": 3}},
        "hearsay is nearly worthless (20 for 3)": {"indirect": {"lives_it": 0, "saw_it": 1, "heard_it": 20}},
        "all truths at 0": {"theta": 0.0},
        "all truths at 0.9": {"theta": 1.645},
    }
    for name, world in worlds.items():
        random = np.random.default_rng(0)
        leans, within, widths, several = [], [], [], []
        for _ in range(how_many):
            lean, reports = imagined_cell(random, **world)
            found = cells(reports)["specialty", "value"]
            leans.append(abs(lean))
            within.append(found.low <= lean <= found.high)
            widths.append(found.high - found.low)
            several.append(len(found.speakers) > 1)
        far = [100 * held for lean, held in zip(leans, within, strict=True) if lean > FAR]
        two = [100 * held for many, held in zip(several, within, strict=True) if many]
        ends = f"{np.mean(far):.1f}" if far else ""
        shares = f"{100 * np.mean(within):.1f} | {ends} | {np.mean(two):.1f}"
        print(f"| {name} | {how_many} | {shares} | {np.mean(widths):.2f} |", flush=True)


def main() -> None:
    """How many students as the argument, and which table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("students", type=int, nargs="?", default=2_000)
    parser.add_argument("--only", choices=["inventory", "evidence"])
    options = parser.parse_args()
    start = time.process_time()
    if options.only != "evidence":
        inventory(options.students)
    if options.only != "inventory":
        evidence(options.students)
    print(f"{time.process_time() - start:.0f} s of processor")


if __name__ == "__main__":
    main()
