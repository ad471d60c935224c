"""`manage.py fit_inventory FILE --json`: what best-worst answers say about each thing, by the same fit as the page."""

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from django.core.management import BaseCommand, CommandError, CommandParser

from curbside.algorithms.best_worst import Answer, Estimate, fit

_UNREADABLE = 2
FILE_BYTES: Final = 1_000_000
ANSWERS: Final = 1_000
ITEMS: Final = 40
SHOWN: Final = 4
NAME_LENGTH: Final = 200
_DECIMALS: Final = 4
# These would reach the terminal, turn its line round, or make two names look alike; half a surrogate pair cannot be
# written at all.
_NOT_IN_A_NAME: Final = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)


class CannotBeRead(ValueError):
    """The file, or one answer of it, is not what it should be; the message says how."""


class Command(BaseCommand):
    help = "Print each thing's worth and its interval, best first. Exit 2, with the reason on stderr, on a wrong file."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help='JSON: [{"shown": [four names], "best": name, "worst": name}]')
        parser.add_argument("--json", action="store_true", help="as JSON instead of a table")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        try:
            estimates = fit(read_answers(_content(path)))
        except OSError as failed:
            raise CommandError(f"{path}: {failed.strerror}", returncode=_UNREADABLE) from failed
        except ValueError as refused:
            raise CommandError(str(refused), returncode=_UNREADABLE) from refused
        self.stdout.write(_as_json(estimates) if options["json"] else _as_table(estimates))


def _content(path: Path) -> bytes:
    """Never more than the limit, so that an endless file ends."""
    with path.open("rb") as file:
        content = file.read(FILE_BYTES + 1)
    if len(content) > FILE_BYTES:
        raise CannotBeRead(f"the file has more than {FILE_BYTES:,} bytes")
    return content


def read_answers(content: bytes) -> list[Answer]:
    """Every answer, or CannotBeRead with the number, from 1, of the first that is wrong."""
    try:
        found = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_named_once)
    except CannotBeRead:
        raise
    except (ValueError, RecursionError) as failed:
        raise CannotBeRead("the file is not JSON in UTF-8") from failed
    if not isinstance(found, list):
        raise CannotBeRead("the file must hold a list of answers")
    if len(found) > ANSWERS:
        raise CannotBeRead(f"answer {ANSWERS + 1:,}: more than {ANSWERS:,} answers are not read")
    answers, items = [], set[str]()
    for number, raw in enumerate(found, start=1):
        try:
            answer = _answer(raw)
        except ValueError as wrong:
            raise CannotBeRead(f"answer {number}: {wrong}") from wrong
        items.update(answer.shown)
        if len(items) > ITEMS:
            raise CannotBeRead(f"answer {number}: more than {ITEMS} different things are not compared")
        answers.append(answer)
    return answers


def _named_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An answer that says "best" twice would else be read as its last word, without a word."""
    named = dict(pairs)
    if len(named) < len(pairs):
        raise CannotBeRead("one answer names the same key twice")
    return named


def _answer(raw: object) -> Answer:
    if not isinstance(raw, dict):
        raise CannotBeRead('must be {"shown": […], "best": …, "worst": …}')
    if missing := [key for key in ("shown", "best", "worst") if key not in raw]:
        raise CannotBeRead(f'"{missing[0]}" is missing')
    shown = raw["shown"]
    if not isinstance(shown, list) or len(shown) != SHOWN:
        raise CannotBeRead('"shown" must be a list of four names')
    return Answer(
        tuple(_name(name, "shown") for name in shown), _name(raw["best"], "best"), _name(raw["worst"], "worst")
    )


def _name(raw: object, key: str) -> str:
    if not isinstance(raw, str):
        raise CannotBeRead(f'"{key}" must hold text')
    if not raw.strip() or len(raw) > NAME_LENGTH:
        raise CannotBeRead(f'"{key}": a name has from 1 to {NAME_LENGTH} characters')
    if _NOT_IN_A_NAME.search(raw):
        raise CannotBeRead(f'"{key}": a name holds no control or unseen characters')
    return raw


def _as_json(estimates: tuple[Estimate, ...]) -> str:
    rows = [
        {key: _rounded(value, _DECIMALS) if isinstance(value, float) else value for key, value in asdict(each).items()}
        for each in estimates
    ]
    return json.dumps(rows, ensure_ascii=False)


def _as_table(estimates: tuple[Estimate, ...]) -> str:
    wide = max((len(each.item) for each in estimates), default=0)
    lines = [f"{'':{wide}}  shown  best  worst   worth    low   high"]
    lines += [
        f"{each.item:{wide}}  {each.shown:5}  {each.best:4}  {each.worst:5}  "
        + " ".join(f"{_rounded(number, 2):6.2f}" for number in (each.worth, each.low, each.high))
        for each in estimates
    ]
    return "\n".join(lines)


def _rounded(number: float, decimals: int) -> float:
    """Adding 0.0 takes the sign off a rounded nought."""
    return round(number, decimals) + 0.0
