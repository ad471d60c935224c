"""The command that fits answers from a file, friendly and hostile."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from curbside.algorithms.best_worst import sets_for
from curbside.student.inventory.models import Value

ROOT = Path(__file__).resolve().parents[3]
GOOD = {"shown": ["a", "b", "c", "d"], "best": "a", "worst": "d"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "answers.json"


def printed(file: Path, content: object, capsys: pytest.CaptureFixture[str]) -> str:
    file.write_text(json.dumps(content), encoding="utf-8")
    call_command("fit_inventory", str(file), "--json")
    return capsys.readouterr().out


def refusal(file: Path, content: object) -> str:
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    with pytest.raises(CommandError) as refused:
        call_command("fit_inventory", str(file), "--json")
    assert refused.value.returncode == 2
    return str(refused.value)


def test_it_prints_each_thing_best_first(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sets = sets_for(7, Value.values)
    answers = [{"shown": shown, "best": min(shown), "worst": max(shown)} for shown in sets]
    found = json.loads(printed(file, answers, capsys))
    assert list(found[0]) == ["item", "shown", "best", "worst", "worth", "low", "high"]
    assert {row["item"] for row in found} == set(Value.values)
    assert (found[0]["item"], found[0]["shown"], found[0]["best"], found[0]["worst"]) == (min(Value.values), 5, 5, 0)
    assert [row["worth"] for row in found] == sorted((row["worth"] for row in found), reverse=True)
    assert all(row["low"] < row["worth"] < row["high"] for row in found)


def test_without_json_it_prints_a_table(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text(json.dumps([GOOD]))
    call_command("fit_inventory", str(file))
    heading, first, *_ = capsys.readouterr().out.splitlines()
    assert heading.split() == ["shown", "best", "worst", "worth", "low", "high"]
    assert first.split()[:4] == ["a", "1", "1", "0"]


def test_no_answers_give_no_things(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(printed(file, [], capsys)) == []


def test_what_else_an_answer_says_is_left_alone(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(json.loads(printed(file, [{**GOOD, "seconds": 4}], capsys))) == 4


def test_names_in_any_script_come_out_as_they_went_in(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = ["« être là »", "手", "🩺", "<script>"]
    assert "« être là »" in printed(file, [{"shown": shown, "best": "手", "worst": "🩺"}], capsys)


@pytest.mark.parametrize(
    "content",
    [b"", b"shown: a", b"\xff\xfe[\x00]\x00", b"[" * 100_000, b"[" + b"9" * 10_000 + b"]", b'{"a": 1', b"[] []"],
)
def test_what_is_not_json_is_refused(file: Path, content: bytes) -> None:
    assert refusal(file, content).startswith(("the file is not JSON", "answer 1: must be"))


def test_an_answer_that_says_something_twice_is_refused(file: Path) -> None:
    twice = b'[{"shown": ["a", "b", "c", "d"], "best": "a", "worst": "d", "best": "b"}]'
    assert refusal(file, twice) == "one answer names the same key twice"


@pytest.mark.parametrize("content", [{}, {"shown": []}, "text", 4, None, True])
def test_what_is_no_list_is_refused(file: Path, content: object) -> None:
    assert refusal(file, content) == "the file must hold a list of answers"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (None, "must be {"),
        ([], "must be {"),
        ({}, '"shown" is missing'),
        ({"shown": ["a", "b", "c", "d"], "best": "a"}, '"worst" is missing'),
        ({**GOOD, "shown": "abcd"}, "list of four"),
        ({**GOOD, "shown": ["a", "b", "d"]}, "list of four"),
        ({**GOOD, "shown": ["a", "b", "c", "d", "e"]}, "list of four"),
        ({**GOOD, "shown": ["a", "b", "b", "d"]}, "shown twice"),
        ({**GOOD, "shown": ["a", 2, "c", "d"]}, "must hold text"),
        ({**GOOD, "shown": ["a", ["b"], "c", "d"]}, "must hold text"),
        ({**GOOD, "best": {"name": "a"}}, "must hold text"),
        ({**GOOD, "best": "e"}, "best was not among"),
        ({**GOOD, "worst": "e"}, "worst was not among"),
        ({**GOOD, "worst": "a"}, "are the same"),
        ({**GOOD, "best": None}, "must hold text"),
        ({**GOOD, "shown": ["a", " ", "c", "d"]}, "from 1 to 200"),
        ({**GOOD, "shown": ["a", "b" * 201, "c", "d"]}, "from 1 to 200"),
        ({**GOOD, "shown": ["a", "\x1b[2J", "c", "d"]}, "unseen characters"),
        ({**GOOD, "shown": ["a", "\ud800", "c", "d"]}, "unseen characters"),
        ({**GOOD, "shown": ["a", "b\u202e", "c", "d"]}, "unseen characters"),
        ({**GOOD, "shown": ["a", "a\u200b", "c", "d"]}, "unseen characters"),
        (float("nan"), "must be {"),
        ({**GOOD, "best": float("nan")}, "must hold text"),
    ],
)
def test_a_wrong_answer_is_named_by_its_number(file: Path, wrong: object, words: str) -> None:
    said = refusal(file, [GOOD, GOOD, wrong])
    assert said.startswith("answer 3: ")
    assert words in said


def test_too_much_is_refused_at_once(file: Path) -> None:
    assert "more than 1,000,000 bytes" in refusal(file, b" " * 10_000_000)
    assert refusal(file, [GOOD] * 1_001).startswith("answer 1,001: more than 1,000 answers")
    many = [{"shown": [f"{n}{end}" for end in "abcd"], "best": f"{n}a", "worst": f"{n}b"} for n in range(900)]
    assert refusal(file, many).startswith("answer 11: more than 40 different things")


def test_what_is_allowed_at_most_is_answered(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    most = [
        {"shown": [f"{(n + k) % 40:02}" for k in range(4)], "best": f"{n % 40:02}", "worst": f"{(n + 1) % 40:02}"}
        for n in range(1_000)
    ]
    assert len(json.loads(printed(file, most, capsys))) == 40


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(CommandError) as refused:
            call_command("fit_inventory", str(path))
        assert refused.value.returncode == 2


@pytest.mark.slow
def test_from_the_shell_it_exits_2_with_the_reason_alone(file: Path) -> None:
    file.write_text("[4]")
    done = subprocess.run(
        [sys.executable, "manage.py", "fit_inventory", str(file), "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip().startswith("CommandError: answer 1:")
