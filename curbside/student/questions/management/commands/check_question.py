"""`manage.py check_question --language fr --json`: what the checks say of each line of standard input."""

import json
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from django.core.management import BaseCommand, CommandError, CommandParser
from django.utils import translation

from curbside.algorithms.question_checks import LANGUAGES, Checked, check_question

from ...wording import suggestion

LINE_MAX: Final = 100_000
"""Bytes of one line. Nobody says so long a question; the limit keeps the memory small."""

LINES_MAX: Final = 100_000

_REFUSED: Final = 2


class Command(BaseCommand):
    help = "Check one question a line from standard input. Exit 2, with the reason on stderr, when it cannot be read."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--language", required=True, help=" or ".join(LANGUAGES))
        parser.add_argument("--json", action="store_true", help="as JSON instead of readable text")

    def handle(self, *args: Any, **options: Any) -> None:
        language = options["language"]
        if language not in LANGUAGES:
            raise CommandError(f"language: one of {', '.join(LANGUAGES)}", returncode=_REFUSED)
        checked = [(line, check_question(line, language)) for line in _lines(sys.stdin.buffer)]
        if not checked:
            raise CommandError("no question on standard input: write one a line", returncode=_REFUSED)
        with translation.override(language):
            self.stdout.write(_as_json(checked) if options["json"] else _as_text(checked))


def _lines(source: BinaryIO) -> Iterator[str]:
    """The lines that are not empty. Raises CommandError when they are no UTF-8 text, too long or too many."""
    number = 0
    while raw := source.readline(LINE_MAX + 1):
        number += 1
        if len(raw) > LINE_MAX:
            raise CommandError(f"line {number}: longer than {LINE_MAX} bytes", returncode=_REFUSED)
        if number > LINES_MAX:
            raise CommandError(f"more than {LINES_MAX} lines", returncode=_REFUSED)
        try:
            line = raw.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        except UnicodeDecodeError as failed:
            raise CommandError(f"line {number}: not UTF-8 text", returncode=_REFUSED) from failed
        if "\0" in line:
            raise CommandError(f"line {number}: not text", returncode=_REFUSED)
        if line:
            yield line


def _as_json(checked: list[tuple[str, Checked]]) -> str:
    said = [
        {
            "question": question,
            "refused": seen.refused,
            "flags": [{"code": flag.code, "why": str(suggestion(flag).why)} for flag in seen.flags],
        }
        for question, seen in checked
    ]
    return json.dumps(said, ensure_ascii=False)


def _as_text(checked: list[tuple[str, Checked]]) -> str:
    lines: list[str] = []
    for question, seen in checked:
        lines.append(question)
        for words in map(suggestion, seen.flags):
            lines += [f"  {words.title}. {words.why}", f"    {words.instead}"]
    return "\n".join(lines)
