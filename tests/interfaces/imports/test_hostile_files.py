"""Files made to hurt end within the child's five seconds and 200 MiB, with what was read or a reason."""

import io
import os
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.interfaces.imports import reading
from tests.algorithms.contact_files.workbooks import excel, open_document, packed, xml_row

PEOPLE = [["Name", "Email"], ["Ann Roy", "ann@x.example"]]
ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "' + "a" * 999 + '"><!ENTITY b "' + "&a;" * 999 + '"><!ENTITY c "' + "&b;" * 999 + '">]>'
)
WORKBOOK = excel({"S": PEOPLE})


def far_away(reference: str) -> str:
    return f'<row r="1048576"><c r="{reference}"><v>1</v></c></row>'


def lying(data: bytes) -> bytes:
    """The archive with every size in its list of parts stated as 9 bytes."""
    at, told = data.find(b"PK\x01\x02"), bytearray(data)
    while at >= 0:
        told[at + 24 : at + 28] = struct.pack("<I", 9)
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(told)


STILL_READ = {
    "a million empty rows": lambda: excel({"S": PEOPLE}, rows="<row></row>" * 1_000_000),
    "half a million rows of coloured cells": lambda: excel({"S": PEOPLE}, rows='<row><c s="1"/></row>' * 500_000),
    "rows without end, empty": lambda: open_document(
        PEOPLE, '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row>'
    ),
    "two hundred sheets": lambda: excel({f"s{n}": PEOPLE if n == 199 else [["Tea", "3"]] for n in range(200)}),
}  # fmt: skip
HOSTILE = {
    "a cell in the far corner": lambda: excel({"S": PEOPLE}, rows=far_away("XFD1048576")),
    "a cell far out of the sheet": lambda: excel({"S": PEOPLE}, rows=far_away("ZZZZZZZ9999999999")),
    "a million rows of somebody": lambda: excel({"S": PEOPLE}, rows=xml_row(3, ["Ann", "ann@x.example"]) * 1_000_000),
    "a sheet of one letter, sixty million times": lambda: packed({"xl/workbook.xml": "a" * 60_000_000}),
    "sizes that lie": lambda: lying(excel({"S": PEOPLE}, rows=xml_row(3, ["x" * 1_000]) * 60_000)),
    "entities inside entities": lambda: packed(
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ENTITIES + "<x>&c;</x>"}
    ),
    "elements inside elements": lambda: excel({"S": PEOPLE}, rows="<row>" * 500_000),
    "cells repeated without end": lambda: open_document(
        PEOPLE,
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell office:value-type="string"'
        ' table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>',
    ),
    "sixty thousand parts": lambda: packed({"[Content_Types].xml": "", **{f"xl/{n}": "" for n in range(60_000)}}),
    "a column merged from top to bottom": lambda: excel({"S": PEOPLE}, merged="A2:A1048576", rows=far_away("B1048576")),
    "noise in the old wrapping": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 40_000,
}  # fmt: skip


@pytest.fixture
def within_five_seconds() -> Iterator[None]:
    """Count the time the child worked: other tests may run beside it."""
    before = os.times()
    yield
    after = os.times()
    worked = (after.children_user + after.children_system) - (before.children_user + before.children_system)
    assert worked < reading.SECONDS


def read(data: bytes) -> reading.Contents | None:
    try:
        return reading.read_file(io.BytesIO(data), file_name="people.xlsx")
    except reading.CannotBeRead as refused:
        assert refused.code  # noqa: PT017 - both ends are good, a third is not
        return None


@pytest.mark.slow
@pytest.mark.usefixtures("within_five_seconds")
@pytest.mark.parametrize("make", STILL_READ.values(), ids=list(STILL_READ))
def test_a_heavy_workbook_is_still_read(make: Callable[[], bytes]) -> None:
    found = read(make())
    assert found
    assert [person.name for person in found.contacts] == ["Ann Roy"]


@pytest.mark.slow
@pytest.mark.usefixtures("within_five_seconds")
@pytest.mark.parametrize("make", HOSTILE.values(), ids=list(HOSTILE))
def test_a_hostile_workbook_ends_in_time(make: Callable[[], bytes]) -> None:
    read(make())


@pytest.mark.slow
@pytest.mark.usefixtures("within_five_seconds")
def test_a_child_that_never_ends_is_ended_by_the_kernel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    source = Path(reading.__file__).with_name("reading_child.py").read_text()
    endless = tmp_path / "child.py"
    endless.write_text(
        source.replace(
            "    limit(int(seconds), int(memory_bytes))", "    limit(1, int(memory_bytes))\n    while True: pass"
        )
    )
    monkeypatch.setattr(reading, "_CHILD", endless)
    with pytest.raises(reading.CannotBeRead, match="too_slow"):
        reading.read_file(io.BytesIO(b"x"))


@pytest.mark.slow
@settings(max_examples=15, deadline=None)
@given(st.integers(0, len(WORKBOOK)), st.binary(min_size=1, max_size=8))
def test_a_workbook_with_bytes_changed_is_read_or_refused(at: int, put: bytes) -> None:
    read(WORKBOOK[:at] + put + WORKBOOK[at + len(put) :])


def test_what_the_child_prints_comes_back_whole() -> None:
    table = (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Zoë,Gagné,https://x.example/z,zoe@x.example,Rideau,Resident,12 Mar 2021\n"
    )
    contents = reading.read_file(io.BytesIO(table.encode()))
    (zoe,) = contents.contacts
    assert (zoe.name, zoe.url, str(zoe.connected_on)) == ("Zoë Gagné", "https://x.example/z", "2021-03-12")
    assert contents.columns
    assert contents.columns.headings[0] == "First Name"


def test_a_question_comes_back_with_what_to_ask() -> None:
    with pytest.raises(reading.NeedsColumns) as asked:
        reading.read_file(io.BytesIO("Quoi,Où\nzg,Hull\nar,Ottawa\n".encode()))
    assert (asked.value.code, asked.value.columns.headings) == ("no_name_column", ("Quoi", "Où"))
