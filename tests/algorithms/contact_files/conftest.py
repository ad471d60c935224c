"""Shows a file that was read as lines a person can compare."""

from collections.abc import Callable
from pathlib import Path

import pytest

from curbside.algorithms.contact_files import ReadContact, read_contacts

FILES = Path(__file__).parent / "files"


@pytest.fixture
def shown() -> Callable[[str], list[str]]:
    """Give what is read from a file, a line each: `line: name | e-mails | phones | ...`."""
    return _shown


def _shown(path: str) -> list[str]:
    found = read_contacts((FILES / path).read_bytes(), file_name=path)
    rows = [(each.line, _as_row(each)) for each in found.contacts]
    rows += [(each.line, f"unreadable, {each.reason}") for each in found.unreadable]
    return [f"{line}: {row}" for line, row in sorted(rows)]


def _as_row(contact: ReadContact) -> str:
    day = contact.connected_on.isoformat() if contact.connected_on else ""
    addresses = (", ".join(contact.emails), ", ".join(contact.phones))
    return " | ".join((contact.name, *addresses, contact.organisation, contact.title, day)).rstrip(" |")
