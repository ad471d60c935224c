"""Reading a stranger's file in a process of its own, so that nothing in it can hurt the server.

The child imports only the reader (no Django, no database, no settings), gets the bytes on its standard
input and prints JSON. It has five seconds and 200 MiB; past that the kernel ends it.
"""

import json
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final

from curbside.algorithms.contact_files import limits

FILE_BYTES: Final = limits.FILE_BYTES
SECONDS: Final = 5
_ROOT: Final = Path(__file__).resolve().parents[3]
_CHILD: Final = Path(__file__).with_name("reading_child.py")
_MEMORY_BYTES: Final = 200 * 1024 * 1024
_CODE_OF_REFUSAL: Final = 2


class CannotBeRead(Exception):
    """Nothing of the file could be read; `code` is a refusal of the reader, or `too_slow` or `too_heavy`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the file, at its line counted from 1."""

    line: int
    name: str
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    organisation: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """One place that could not be read: its line, and the code of the reason."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What the file holds."""

    format: str
    contacts: list[Person]
    unreadable: list[Unread]


def read_file(file: BinaryIO, *, file_name: str = "") -> Contents:
    """Read a contact file of at most 20 MB. Raises CannotBeRead, and nothing else."""
    data = file.read(FILE_BYTES + 1)
    if len(data) > FILE_BYTES:
        raise CannotBeRead("too_large")
    found = _ask_child(data, file_name)
    return Contents(
        found["format"],
        [Person(**person) for person in found["contacts"]],
        [Unread(**place) for place in found["unreadable"]],
    )


def _ask_child(data: bytes, file_name: str) -> dict[str, Any]:
    # -I: no environment variable and no folder of the user's changes what the child imports.
    suffix = re.sub(r"[^a-z.]", "", Path(file_name).suffix.lower())[:10]
    command = [sys.executable, "-I", str(_CHILD), str(_ROOT), str(SECONDS), str(_MEMORY_BYTES)]
    try:
        child = subprocess.run(  # noqa: S603 - our own script; of the stranger's choice only letters of the suffix
            [*command, f"file{suffix}"],
            input=data,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            env={"LC_ALL": "C.UTF-8"},
        )
    except subprocess.TimeoutExpired:
        raise CannotBeRead("too_slow") from None
    if child.returncode == _CODE_OF_REFUSAL:
        raise CannotBeRead(child.stdout.decode("ascii", "replace").strip()[:40])
    if child.returncode:
        raise CannotBeRead("too_heavy")
    found: dict[str, Any] = json.loads(child.stdout)
    return found
