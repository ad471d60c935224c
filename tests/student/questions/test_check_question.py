"""`manage.py check_question`, as a program that others run."""

import io
import json
import sys
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from django.core.management import CommandError, call_command

from curbside.algorithms.question_checks import CODES, Flag
from curbside.student.questions.wording import suggestion

Run = Callable[..., str]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(given: bytes, *options: str) -> str:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(given)))
        said = io.StringIO()
        call_command("check_question", *options, stdout=said)
        return said.getvalue()

    return run


def test_each_line_comes_back_with_its_flags(run: Run) -> None:
    said = json.loads(run(b"Would you hire me?\n\nHow did it begin?\n", "--language", "en", "--json"))
    assert [entry["question"] for entry in said] == ["Would you hire me?", "How did it begin?"]
    assert said[0]["refused"]
    assert [flag["code"] for flag in said[0]["flags"]] == ["asks_for_job", "closed"]
    assert said[1] == {"question": "How did it begin?", "refused": False, "flags": []}


def test_the_reason_is_in_the_language_that_was_asked_for(run: Run) -> None:
    said = json.loads(run(b"Aimez-vous la nuit?\n", "--language", "fr", "--json"))
    assert said[0]["flags"][0]["why"].startswith("Un oui")


def test_without_json_it_can_be_read(run: Run) -> None:
    assert "This can end with one word" in run(b"Do you like it?\n", "--language", "en")


@pytest.mark.parametrize(
    ("given", "language"),
    [
        (b"", "en"),
        (b"\n\n", "en"),
        (b"\xff\xfe\x00\x01", "en"),
        (b"a\0b\n", "en"),
        (b"a" * 1_000_000, "en"),
        (b"How was it?", "de"),
    ],
    ids=["nothing", "empty lines", "bytes", "zeros", "a megabyte", "another language"],
)
def test_what_cannot_be_read_ends_with_two_and_a_reason(run: Run, given: bytes, language: str) -> None:
    with pytest.raises(CommandError) as refused:
        run(given, "--language", language, "--json")
    assert refused.value.returncode == 2
    assert str(refused.value)


def test_every_code_has_its_words() -> None:
    for code in CODES:
        words = suggestion(Flag(code, ""))
        assert all(map(str, (words.title, words.why, words.instead)))
