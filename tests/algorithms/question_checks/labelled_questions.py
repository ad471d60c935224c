"""Reads the labelled questions beside this file, and counts what the checks make of them."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from curbside.algorithms.question_checks import CODES, check_question

FOLDER = Path(__file__).parent / "labelled"
PRECISION, RECALL = 0.90, 0.85


@dataclass
class Confusion:
    """How often each code was rightly given, wrongly given, and missed."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    good: int = 0
    false_alarms: int = 0

    def precision(self, code: str) -> float:
        return self.right[code] / ((self.right[code] + self.wrong[code]) or 1)

    def recall(self, code: str) -> float:
        return self.right[code] / ((self.right[code] + self.missed[code]) or 1)

    def below(self) -> list[str]:
        """The codes that do not reach what was promised, with their figures."""
        return [
            f"{code}: precision {self.precision(code):.2f}, recall {self.recall(code):.2f}"
            for code in CODES
            if self.precision(code) < PRECISION or self.recall(code) < RECALL
        ]


def labelled(path: Path) -> list[tuple[str, set[str]]]:
    """Each question of `path` with the codes people gave it."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [(row[0], set(filter(None, "".join(row[1:2]).split(",")))) for row in rows]


def confusion(*paths: Path) -> Confusion:
    """What the checks make of all of `paths`, whose names begin with their language."""
    counted = Confusion()
    for path in paths:
        for question, meant in labelled(path):
            seen = {flag.code for flag in check_question(question, path.name[:2]).flags}
            counted.right.update(seen & meant)
            counted.wrong.update(seen - meant)
            counted.missed.update(meant - seen)
            counted.good += not meant
            counted.false_alarms += bool(seen and not meant)
    return counted
