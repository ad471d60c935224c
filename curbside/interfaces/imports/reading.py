"""Reading a stranger's file in a process of its own, so that nothing in it can hurt the server.

The child imports only the reader (no Django, no database, no settings), gets the bytes on its standard
input and prints JSON. It has four seconds of a processor and 200 MiB; past that the kernel ends it.
"""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, Final, Self

from curbside.algorithms.contact_files import Birthday, Mapping, TableColumns, limits

FILE_BYTES: Final = limits.FILE_BYTES
SECONDS: Final = 5
"""How soon a file is answered on a machine that has nothing else to do: four seconds of work, and starting up."""
_ROOT: Final = Path(__file__).resolve().parents[3]
_CHILD: Final = Path(__file__).with_name("reading_child.py")
_WORK_SECONDS: Final = 4
_MEMORY_BYTES: Final = 200 * 1024 * 1024
_CODE_OF_REFUSAL: Final = 2
_CODE_OF_QUESTION: Final = 3


class CannotBeRead(Exception):
    """Nothing of the file could be read; `code` is a refusal of the reader, or `too_slow` or `too_heavy`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NeedsColumns(CannotBeRead):
    """Only the student can say which column of this table holds the names.

    Show `columns`; then read the file once more with a `Mapping` of the answer and `columns.guess.signature`.
    """

    def __init__(self, columns: TableColumns) -> None:
        super().__init__("no_name_column")
        self.columns = columns


@dataclass(frozen=True, slots=True)
class Person:
    """One person of the file, at its line counted from 1; in a spreadsheet the row of `sheet`.

    `name_guessed`: the file had no name, so a nickname, an organisation, an address or a number stands in for it.
    """

    line: int
    name: str
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    organisation: str = ""
    title: str = ""
    nickname: str = ""
    birthday: Birthday | None = None
    connected_on: date | None = None
    city: str = ""
    url: str = ""
    groups: list[str] = field(default_factory=list)
    note: str = ""
    name_guessed: bool = False
    sheet: str = ""
    unusable: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, printed: dict[str, Any]) -> Self:
        """One person as the child printed them."""
        day, born = printed.pop("connected_on"), printed.pop("birthday")
        return cls(
            **printed,
            connected_on=date.fromisoformat(day) if day else None,
            birthday=Birthday(*born) if born else None,
        )


@dataclass(frozen=True, slots=True)
class Unread:
    """One place that could not be read: its line (in its sheet), the code of the reason, and how it begins."""

    line: int
    reason: str
    sheet: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """What the file holds. `columns` says how its (first) table was understood; a vCard file has none."""

    format: str
    contacts: list[Person]
    unreadable: list[Unread]
    columns: TableColumns | None = None


def read_file(
    file: BinaryIO, *, file_name: str = "", is_pasted: bool = False, mappings: Collection[Mapping] = ()
) -> Contents:
    """Read a contact file of at most 20 MB, or lines that were pasted.

    Raises CannotBeRead (NeedsColumns is one), and nothing else.

    `mappings` are what the student said of the columns of earlier tables; that of the same headings holds.
    """
    data = file.read(FILE_BYTES + 1)
    if len(data) > FILE_BYTES:
        raise CannotBeRead("too_large")
    known = [each.as_dict() for each in list(mappings)[: limits.MAPPINGS]]
    found = _ask_child(data, file_name, {"is_pasted": is_pasted, "mappings": known})
    return Contents(
        found["format"],
        [Person.of(person) for person in found["contacts"]],
        [Unread(**place) for place in found["unreadable"]],
        _columns(found["columns"]),
    )


def _ask_child(data: bytes, file_name: str, how: dict[str, Any]) -> dict[str, Any]:
    # -I: no environment variable and no folder of the user's changes what the child imports.
    suffix = re.sub(r"[^a-z.]", "", Path(file_name).suffix.lower())[:10]
    command = [sys.executable, "-I", str(_CHILD), str(_ROOT), str(_WORK_SECONDS), str(_MEMORY_BYTES)]
    try:
        child = subprocess.run(  # noqa: S603 - our own script; of the stranger's choice only letters of the suffix
            [*command, f"file{suffix}"],
            input=json.dumps(how).encode() + b"\n" + data,
            capture_output=True,
            timeout=2 * SECONDS,  # a busy machine gives a process part of its time
            check=False,
            env={"LC_ALL": "C.UTF-8"},
        )
    except subprocess.TimeoutExpired:
        raise CannotBeRead("too_slow") from None
    if child.returncode == _CODE_OF_REFUSAL:
        raise CannotBeRead(child.stdout.decode("ascii", "replace").strip()[:40])
    if child.returncode == _CODE_OF_QUESTION and (asked := _columns(json.loads(child.stdout))):
        raise NeedsColumns(asked)
    if child.returncode:
        raise CannotBeRead("too_slow" if child.returncode == -signal.SIGXCPU else "too_heavy")
    found: dict[str, Any] = json.loads(child.stdout)
    return found


def _columns(printed: dict[str, Any] | None) -> TableColumns | None:
    if not printed:
        return None
    samples = tuple(tuple(row) for row in printed["samples"])
    return TableColumns(tuple(printed["headings"]), samples, Mapping.from_dict(printed["mapping"]))
