"""Weigh the words of questions by the labelled ones: writes curbside/algorithms/question_checks/weights/*.json.

    .venv/bin/python tools/weigh_questions.py           a few minutes, for both languages
    .venv/bin/python tools/weigh_questions.py --try     writes nothing; says how well writers it left out are understood

Run it when questions are added to tests/algorithms/question_checks/labelled/, or a list of ways of asking changes. It
reads every file there but those that judge, and the bank, whose questions are good ones. How words and lists go
together is learnt from the files of writers (`*_writer_*.tsv`), which no list was made from, each weighed without its
own writer. The same files give the same weights.
"""

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from curbside.algorithms.question_checks import CODES, LANGUAGES  # noqa: E402 - the line above makes it importable
from curbside.algorithms.question_checks.checking import INFORMAL, seen_by_lists  # noqa: E402 - as above
from curbside.algorithms.question_checks.features import features_of  # noqa: E402 - as above
from curbside.algorithms.question_checks.reading import read  # noqa: E402 - as above
from curbside.algorithms.question_checks.weighing import least, strength_of  # noqa: E402 - as above

LABELLED = ROOT / "tests" / "algorithms" / "question_checks" / "labelled"
BANK = ROOT / "curbside" / "student" / "questions" / "data" / "bank.json"
WEIGHTS = ROOT / "curbside" / "algorithms" / "question_checks" / "weights"
JUDGES = ("_held_out", "_judge_")
AT_LEAST = 2  # questions a feature stands in to be weighed
KEPT = 20_000  # features of a language that are kept, the weightiest
STEPS = 100  # the weightiest feature of a code is so many steps
HELD_BACK = 0.02  # how strongly weights are drawn to nothing
POOR_COUNTS = 3.0  # a question with the code counts as so many without, since they are few
POOR_COUNTS_TOGETHER = 1.3  # the same, once words and lists are weighed together
GROUPS = 3  # of writers; each group is understood by what the others wrote
ROUNDS = 100


@dataclass(frozen=True)
class Labelled:
    """One question made ready: whose file it is in, its features, what people and what the lists say of it."""

    file: str
    features: frozenset[str]
    codes: frozenset[str]
    listed: frozenset[str]


@dataclass(frozen=True)
class Fit:
    """A column of `weights` for each code, a row for each feature by its number; `begin` a number for each code."""

    numbers: dict[str, int]
    begin: np.ndarray
    weights: np.ndarray


def labelled(language: str) -> list[Labelled]:
    """Every question with its codes, and the bank's without any."""
    found = []
    for path in sorted(LABELLED.glob(f"{language}_*.tsv")):
        if any(judge in path.stem for judge in JUDGES):
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            question, _, codes = line.partition("\t")
            found.append(_ready(path.stem, question, codes, language))
    for entry in json.loads(BANK.read_text(encoding="utf-8")):
        texts = entry[f"text_{language}"], entry[f"follow_up_{language}"]
        found += [_ready("bank", text, "", language) for text in texts]
    return found


def _ready(file: str, question: str, codes: str, language: str) -> Labelled:
    reading = read(question, INFORMAL[language])
    meant = frozenset(filter(None, codes.split(",")))
    return Labelled(file, features_of(reading), meant, frozenset(seen_by_lists(reading, language)))


def matrix(questions: list[Labelled], numbers: dict[str, int]) -> csr_matrix:
    """One row a question, one column a feature."""
    rows, columns, values = [], [], []
    for row, question in enumerate(questions):
        known = sorted(numbers[feature] for feature in question.features if feature in numbers)
        rows += [row] * len(known)
        columns += known
        values += [strength_of(len(question.features))] * len(known)
    return csr_matrix((values, (rows, columns)), shape=(len(questions), len(numbers)))


def has_code(questions: list[Labelled]) -> np.ndarray:
    return np.array([[code in question.codes for code in CODES] for question in questions])


def regression(x: csr_matrix, meant: np.ndarray, poor_counts: float) -> np.ndarray:
    """Logistic regressions of every column of `meant` at once: where each begins, then a row for each column of x."""
    sign, counts, turned = np.where(meant, 1.0, -1.0), np.where(meant, poor_counts, 1.0), x.T.tocsr()
    shape = (x.shape[1] + 1, meant.shape[1])

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        w = flat.reshape(shape)
        margin = sign * (x @ w[1:] + w[0])
        slope = -sign * counts / (1 + np.exp(np.clip(margin, -30, 30)))
        cost = float((np.logaddexp(0, -margin) * counts).sum() + HELD_BACK * (w[1:] ** 2).sum())
        return cost, np.vstack([slope.sum(0), turned @ slope + 2 * HELD_BACK * w[1:]]).ravel()

    start = np.zeros(shape).ravel()
    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x).reshape(shape)


def by_words(questions: list[Labelled]) -> Fit:
    """The regression of every code over the features."""
    met = Counter(feature for question in questions for feature in question.features)
    numbers = {feature: at for at, feature in enumerate(sorted(one for one, n in met.items() if n >= AT_LEAST))}
    w = regression(matrix(questions, numbers), has_code(questions), POOR_COUNTS)
    return Fit(numbers, w[0], w[1:])


def weightiest(fit: Fit) -> Fit:
    """Only the features that matter most to some code, in whole steps."""
    step = np.abs(fit.weights).max(axis=0) / STEPS
    steps = np.rint(fit.weights / step)
    kept = np.sort(np.argsort(-np.abs(steps).max(axis=1), kind="stable")[:KEPT])
    names = sorted(fit.numbers, key=fit.numbers.__getitem__)
    return Fit({names[at]: place for place, at in enumerate(kept)}, fit.begin, steps[kept] * step)


def odds(fit: Fit, questions: list[Labelled]) -> np.ndarray:
    """What the words say of each question, a column for each code."""
    return np.asarray(matrix(questions, fit.numbers) @ fit.weights + fit.begin)


def left_out(questions: list[Labelled]) -> tuple[list[Labelled], np.ndarray]:
    """The writers' questions, and what words say of each when its writer's group was left out."""
    writers = sorted({question.file for question in questions if "_writer_" in question.file})
    told: list[Labelled] = []
    said = []
    for first in range(GROUPS):
        group = set(writers[first::GROUPS])
        mine = [question for question in questions if question.file in group]
        fit = weightiest(by_words([question for question in questions if question.file not in group]))
        told += mine
        said.append(odds(fit, mine))
    return told, np.concatenate(said)


def together(questions: list[Labelled], said: np.ndarray) -> list[list[float]]:
    """For each code where it begins, what a list counts, and what the words count."""
    fits = []
    for place, code in enumerate(CODES):
        seen = np.array([float(code in question.listed) for question in questions])
        x = csr_matrix(np.column_stack([seen, said[:, place]]))
        fits.append(regression(x, has_code(questions)[:, [place]], POOR_COUNTS_TOGETHER).ravel().round(4).tolist())
    return fits


def written(language: str, fit: Fit, fits: list[list[float]]) -> None:
    step = np.abs(fit.weights).max(axis=0) / STEPS
    steps = np.rint(fit.weights / step).astype(int)
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(steps[at].tolist())}" for name, at in fit.numbers.items())
    head = {"codes": CODES, "begin": fit.begin.round(4).tolist(), "step": step.round(6).tolist(), "together": fits}
    WEIGHTS.mkdir(exist_ok=True)
    text = json.dumps(head)[:-1] + ',\n"features": {\n' + lines + "\n}}\n"
    (WEIGHTS / f"{language}.json").write_text(text, encoding="utf-8")


def told(questions: list[Labelled], said: np.ndarray) -> None:
    """Print precision and recall of each code for writers who were left out, of words and of how both go together."""
    writers = np.array([question.file for question in questions])
    given = np.zeros(said.shape, dtype=bool)
    for writer in sorted(set(writers)):
        others, mine = np.flatnonzero(writers != writer), np.flatnonzero(writers == writer)
        for place, each in enumerate(together([questions[at] for at in others], said[others])):
            seen = np.array([CODES[place] in questions[at].listed for at in mine])
            enough = np.where(seen, least(CODES[place], by_list=True), least(CODES[place], by_list=False))
            given[mine, place] = each[0] + each[1] * seen + each[2] * said[mine, place] > enough
    meant = has_code(questions)
    for place, code in enumerate(CODES):
        right = (given & meant)[:, place].sum()
        print(f"{code:18} {right / given[:, place].sum():.2f} {right / meant[:, place].sum():.2f}")
    good = ~meant.any(axis=1)
    print(f"good questions flagged: {(given.any(axis=1) & good).sum()} of {good.sum()}")


def weigh(language: str, *, only_try: bool) -> None:
    """Fit every code of a language and write its weights, or say how well it goes."""
    questions = labelled(language)
    writers, said = left_out(questions)
    print(f"{language}: {len(questions)} questions")
    if only_try:
        told(writers, said)
    else:
        written(language, weightiest(by_words(questions)), together(writers, said))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--try", dest="only_try", action="store_true")
    only_try = parser.parse_args().only_try
    for each in LANGUAGES:
        weigh(each, only_try=only_try)
