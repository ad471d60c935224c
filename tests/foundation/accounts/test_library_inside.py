"""The sign-in library is used by its front: what it calls internal may go in any release."""

import re
from pathlib import Path

CODE = Path(__file__).resolve().parents[3] / "curbside"


def test_nothing_of_the_librarys_inside_is_imported() -> None:
    inside = re.compile(r"^\s*(?:from|import) allauth\S*\.internal\b", re.MULTILINE)
    assert [str(path) for path in CODE.rglob("*.py") if inside.search(path.read_text())] == []
