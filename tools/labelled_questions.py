"""The questions that the network of the checks learns from, made ready."""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from curbside.algorithms.question_checks import CODES, LANGUAGES
from curbside.algorithms.question_checks.checking import INFORMAL, seen_by_lists
from curbside.algorithms.question_checks.reading import read
from tools.base_network import Numbers

ROOT = Path(__file__).resolve().parent.parent
LABELLED = ROOT / "tests" / "algorithms" / "question_checks" / "labelled"
BANK = ROOT / "curbside" / "student" / "questions" / "data" / "bank.json"
STORY_FIRST = re.compile(r"(?P<story>[^?]+[.!]) (?P<question>[^?.!]+\?)")
JUDGES = re.compile(r".._(held_out|judge_\d+)")


@dataclass(frozen=True)
class Labelled:
    """One question: whose file it is in, as written and made plain, what people and what the lists say of it."""

    file: str
    said: str
    plain: str
    codes: frozenset[str]
    listed: frozenset[str]

    @property
    def language(self) -> str:
        return self.file[:2]


def labelled() -> list[Labelled]:
    """Every question that may be learnt, with its codes, and the bank's without any."""
    found = []
    for path in sorted({*LABELLED.glob("*.tsv")} - {*judges()}):
        found += [_ready(path.stem, question, codes) for question, codes in written(path)]
    for entry in json.loads(BANK.read_text(encoding="utf-8")):
        for language in LANGUAGES:
            texts = entry[f"text_{language}"], entry[f"follow_up_{language}"]
            found += [_ready(f"{language}_bank", text, frozenset()) for text in texts]
    return found


def judges() -> list[Path]:
    """The files that nothing is learnt from."""
    return sorted(path for path in LABELLED.glob("*.tsv") if JUDGES.fullmatch(path.stem))


def written(path: Path) -> list[tuple[str, frozenset[str]]]:
    """Each question of `path` with the codes people gave it."""
    rows = (line.partition("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [(question, frozenset(filter(None, codes.split(",")))) for question, _, codes in rows]


def put_together(questions: list[Labelled], count: int, chance: random.Random) -> list[Labelled]:
    """`count` texts of two or three questions of one language, with the faults of each: few write down so many."""
    spoken = {language: [each for each in questions if each.language == language] for language in LANGUAGES}

    def one() -> Labelled:
        some = chance.sample(spoken[chance.choice(LANGUAGES)], chance.choice([2, 2, 3]))
        codes = frozenset({"several"}).union(*(each.codes for each in some))
        return _ready(some[0].file, " ".join(each.said for each in some), codes)

    return [one() for _ in range(count)]


def turned(questions: list[Labelled], count: int, chance: random.Random) -> list[Labelled]:
    """`count` texts of a question and what stood before it, now behind it: that alone does not ask again."""
    told = [(each, found) for each in questions if (found := STORY_FIRST.fullmatch(each.said))]
    drawn = chance.sample(told, min(count, len(told)))
    return [_ready(each.file, f"{found['question']} {found['story']}", each.codes) for each, found in drawn]


def _ready(file: str, question: str, codes: frozenset[str]) -> Labelled:
    reading = read(question, INFORMAL[file[:2]])
    return Labelled(file, reading.said, reading.plain, codes, frozenset(seen_by_lists(reading, file[:2])))


def has_code(questions: list[Labelled]) -> Numbers:
    return np.array([[code in question.codes for code in CODES] for question in questions], dtype=np.float32)
