"""The reader's own process, and the command that uses it."""

import io
import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from curbside.algorithms.contact_files import Reason, Refusal
from curbside.interfaces.imports import reading, reasons

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë 🦉\r\nEMAIL:z@x.example\r\nORG:Rideau\r\nTITLE:MD\r\nEND:VCARD\r\n"
EMPTY_CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"


def refusal(data: bytes) -> str:
    with pytest.raises(reading.CannotBeRead) as refused:
        reading.read_file(io.BytesIO(data), file_name="a.csv")
    return refused.value.code


def test_a_file_that_takes_too_long_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "SECONDS", 0.001)
    assert refusal(CARD.encode()) == "too_slow"


def test_a_file_that_takes_too_much_memory_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_MEMORY_BYTES", 1_000)
    assert refusal(CARD.encode() * 50_000) == "too_heavy"


def test_a_child_that_crashes_is_a_refusal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    crashing = tmp_path / "child.py"
    crashing.write_text("import os; os.abort()")
    monkeypatch.setattr(reading, "_CHILD", crashing)
    assert refusal(CARD.encode()) == "too_heavy"


def test_the_child_knows_no_django() -> None:
    child = Path(reading.__file__).with_name("reading_child.py").read_text()
    assert "import django" not in child
    assert "from django" not in child


def test_every_reason_of_the_reader_has_its_words() -> None:
    assert {str(reason) for reason in Reason} <= set(reasons.LINES)
    assert {str(refusal) for refusal in Refusal} <= set(reasons.FILES)


def test_the_command_prints_what_the_page_would_show(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "phone.vcf"
    file.write_text(CARD + EMPTY_CARD, newline="")
    call_command("read_contacts", str(file), "--json")
    found = json.loads(capsys.readouterr().out)
    person = {"name": "Zoë 🦉", "emails": ["z@x.example"], "phones": [], "organisation": "Rideau", "title": "MD"}
    unreadable = {"line": 8, "reason": "There is no name here to call anyone by."}
    assert found == {"format": "vcard", "contacts": [person], "unreadable": [unreadable]}


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"\0\1\2" * 99, None])
def test_the_command_exits_2_when_nothing_can_be_read(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "a.csv"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(CommandError) as refused:
        call_command("read_contacts", str(file), "--json")
    assert refused.value.returncode == 2
    assert str(refused.value)
