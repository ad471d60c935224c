"""Weigh runs of letters by the labelled questions: writes curbside/algorithms/question_checks/weights/*.json.

    .venv/bin/python tools/weigh_pieces.py

Run it when questions are added to tests/algorithms/question_checks/labelled/. It reads every file there but those
that judge (`*_held_out.tsv`), and the bank, whose questions are good ones. The same files give the same weights.
"""

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from curbside.algorithms.question_checks import LANGUAGES  # noqa: E402 - the line above makes it importable
from curbside.algorithms.question_checks.pieces import pieces_of, strength_of  # noqa: E402 - as above
from curbside.algorithms.question_checks.reading import read  # noqa: E402 - as above

CODES = (
    "identifies_patient",
    "income_blunt",
    "flattery",
)
"""What shows in the words that are used. The others are made by grammar, which letters do not show; and nothing is
refused by letters alone."""

LABELLED = ROOT / "tests" / "algorithms" / "question_checks" / "labelled"
BANK = ROOT / "curbside" / "student" / "questions" / "data" / "bank.json"
WEIGHTS = ROOT / "curbside" / "algorithms" / "question_checks" / "weights"
AT_LEAST = 2  # questions a run of letters stands in to be weighed
KEPT = 10_000  # runs of a language that are kept, the weightiest
STEPS = 100  # the weightiest run of a code is so many steps
HELD_BACK = 0.05  # how strongly weights are drawn to nothing
POOR_COUNTS = 3.0  # a question with the code counts as so many without, since they are few

Labelled = list[tuple[str, frozenset[str]]]


def labelled(language: str) -> Labelled:
    """Every question with its codes, and the bank's without any."""
    found: Labelled = []
    for path in sorted(LABELLED.glob(f"{language}_*.tsv")):
        if path.stem.endswith("_held_out"):
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            question, _, codes = line.partition("\t")
            found.append((question, frozenset(filter(None, codes.split(",")))))
    for entry in json.loads(BANK.read_text(encoding="utf-8")):
        found += [(entry[f"text_{language}"], frozenset()), (entry[f"follow_up_{language}"], frozenset())]
    return found


def matrix(questions: list[frozenset[str]], numbers: dict[str, int]) -> csr_matrix:
    """One row a question, one column a run of letters."""
    rows, columns, values = [], [], []
    for row, pieces in enumerate(questions):
        known = sorted(numbers[piece] for piece in pieces if piece in numbers)
        rows += [row] * len(known)
        columns += known
        values += [strength_of(len(known))] * len(known)
    return csr_matrix((values, (rows, columns)), shape=(len(questions), len(numbers)))


def fitted(x: csr_matrix, has_code: np.ndarray) -> np.ndarray:
    """The regression of one code: where it begins, then a weight for each column."""
    sign = np.where(has_code, 1.0, -1.0)
    counts = np.where(has_code, POOR_COUNTS, 1.0)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        margin = sign * (x @ w[1:] + w[0])
        slope = -sign * counts / (1 + np.exp(np.clip(margin, -30, 30)))
        cost = float((np.logaddexp(0, -margin) * counts).sum() + HELD_BACK * (w[1:] @ w[1:]))
        return cost, np.concatenate([[slope.sum()], x.T @ slope + 2 * HELD_BACK * w[1:]])

    start = np.zeros(x.shape[1] + 1)
    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 200}).x)


def weigh(language: str) -> None:
    """Fit every code of a language and write its weights."""
    questions = labelled(language)
    pieces = [pieces_of(read(question, {}).plain) for question, _ in questions]
    met = Counter(piece for each in pieces for piece in each)
    numbers = {piece: at for at, piece in enumerate(sorted(p for p, n in met.items() if n >= AT_LEAST))}
    x = matrix(pieces, numbers)
    weights = np.array([fitted(x, np.array([code in codes for _, codes in questions])) for code in CODES])
    step = np.abs(weights[:, 1:]).max(axis=1) / STEPS
    steps = np.rint(weights[:, 1:] / step[:, None]).astype(int)
    weighty = np.argsort(-np.abs(steps).max(axis=0), kind="stable")[:KEPT]
    chosen = set(weighty.tolist())
    kept = {piece: steps[:, at].tolist() for piece, at in numbers.items() if at in chosen}
    lines = ",\n".join(f"{json.dumps(piece)}: {json.dumps(each)}" for piece, each in sorted(kept.items()))
    head = {"codes": CODES, "begin": weights[:, 0].round(4).tolist(), "step": step.round(6).tolist()}
    WEIGHTS.mkdir(exist_ok=True)
    text = json.dumps(head)[:-1] + ',\n"pieces": {\n' + lines + "\n}}\n"
    (WEIGHTS / f"{language}.json").write_text(text, encoding="utf-8")
    print(f"{language}: {len(questions)} questions, {len(kept)} runs of letters")


if __name__ == "__main__":
    for each in LANGUAGES:
        weigh(each)
