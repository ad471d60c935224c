"""How long the checks take for a question.

    python bench/question_checks.py [rounds]     default: 3

Runs over the labelled questions that judge, and over one of a thousand characters made of words that many rules look
at, on one thread as the server does, each time as if it had never been seen. Prints the median and the slowest.
"""

import os
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

from curbside.algorithms.question_checks import check_question  # noqa: E402 - the lines above make it importable
from curbside.algorithms.question_checks.remembering import forget  # noqa: E402 - as above

LABELLED = ROOT / "tests/algorithms/question_checks/labelled"
LONG = "Tell me please how much you really make, and is the mayor who you operated on not the best? " * 11


def milliseconds(text: str, language: str, rounds: int) -> float:
    """The median of `rounds`."""
    taken = []
    for _ in range(rounds):
        forget()
        before = time.perf_counter()
        check_question(text, language)
        taken.append((time.perf_counter() - before) * 1000)
    return statistics.median(taken)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    for language in ("en", "fr"):
        questions = [
            line.partition("\t")[0]
            for path in sorted(LABELLED.glob(f"{language}_judge_*.tsv"))
            for line in path.read_text(encoding="utf-8").splitlines()
        ]
        taken = sorted(milliseconds(question, language, rounds) for question in questions)
        longest = milliseconds(LONG, language, rounds)
        print(
            f"{language}: {len(taken)} questions, median {statistics.median(taken):.2f} ms, slowest {taken[-1]:.2f} ms"
        )
        print(f"{language}: a text of {len(LONG)} characters {longest:.2f} ms")


if __name__ == "__main__":
    main()
