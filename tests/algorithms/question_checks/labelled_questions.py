"""Counts what the checks make of labelled questions."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from curbside.algorithms.question_checks import CODES, check_question
from tools.labelled_questions import written

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


def confusion(*paths: Path, every: int = 1) -> Confusion:
    """What the checks make of each so many questions of all `paths`, whose names begin with their language."""
    counted = Confusion()
    for path in paths:
        for question, meant in written(path)[::every]:
            seen = {flag.code for flag in check_question(question, path.name[:2]).flags}
            counted.right.update(seen & meant)
            counted.wrong.update(seen - meant)
            counted.missed.update(meant - seen)
            counted.good += not meant
            counted.false_alarms += bool(seen and not meant)
    return counted
