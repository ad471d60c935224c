"""Large and hostile files are answered soon and in little memory; the bounds are generous."""

import time
import tracemalloc
from collections.abc import Iterator

import pytest

from curbside.algorithms.contact_files import FileRefused, read_contacts

pytestmark = pytest.mark.slow

MEGABYTE = 1024 * 1024
HEADING = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROW = b"Ann,Roy,https://x.example/1,ann@home.example,Clinic,Nurse,12 Mar 2021\n"
CARD = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Roy;Ann;;;\r\nFN:Ann Roy\r\nEMAIL;type=HOME:ann@home.example\r\n"
    b"TEL;type=CELL:+1 416 555 0101\r\nORG:Clinic;Unit\r\nTITLE:Nurse\r\nUID:1\r\nEND:VCARD\r\n"
)
OPEN = b"BEGIN:VCARD\nFN:Ann\n"
HOSTILE = {
    "ten megabytes on one line": b"x" * 10 * MEGABYTE,
    "ten megabytes on one line of a table": HEADING + b"x" * 10 * MEGABYTE,
    "ten megabytes of commas on one line": HEADING + b"," * 10 * MEGABYTE,
    "ten megabytes of quotation marks on one line": HEADING + b'"' * 10 * MEGABYTE,
    "a million quotation marks, a line each": HEADING + b'"\n' * 1_000_000,
    "399,000 quotation marks, a line each": HEADING + b'"\n' * 399_000,
    "rows that stay open from outside and from inside": HEADING + b'a,a",""",\n' * 49_000,
    "thousands of long open rows": HEADING + (b'"' + b"x" * 9_000 + b"\n") * 2_000,
    "a million blank lines": b"\n" * 1_000_000,
    "a million lines that begin a card": b"BEGIN:VCARD\n" * 1_000_000,
    "399,000 lines that begin a card": b"BEGIN:VCARD\n" * 399_000,
    "cards in cards in cards": b"BEGIN:VCARD\nAGENT:\n" * 190_000,
    "folds without end": OPEN + b"NOTE:\n" + b" x\n" * 390_000,
    "folds of a name without end": OPEN + b"N:\n" + b" x\n" * 390_000,
    "many properties, each folded": OPEN + b"EMAIL:a@b.example\n c\n" * 190_000,
    "soft line breaks without end": OPEN + b"ORG;QUOTED-PRINTABLE:\n" + b"x=\n" * 390_000,
    "a head without a colon": OPEN + b"TEL" + b";TYPE=x" * MEGABYTE,
    "a head of quotation marks": OPEN + b"TEL" + b';TYPE="x' * MEGABYTE + b":1",
    "backslashes and semicolons": OPEN + b"N:" + b"\\;" * 4 * MEGABYTE + b";\\" * MEGABYTE,
    "a photograph of fifteen megabytes": OPEN + b"PHOTO;ENCODING=b:\n" + (b"QUJD" * 18 + b"\n") * 210_000,
    "carriage returns only": b"\r" * 10 * MEGABYTE + b"x",
    "bytes that are no text": OPEN + b"TITLE:" + b"\xe9" * 10 * MEGABYTE,
    "a preamble of headings that are none": (b",;\t|Name" * 200 + b"\n") * 1_000,
}


@pytest.fixture
def few_seconds() -> Iterator[None]:
    """Fail when the test takes over five seconds of processor time; most take a tenth of one."""
    start = time.process_time()
    yield
    assert time.process_time() - start < 5


@pytest.mark.usefixtures("few_seconds")
@pytest.mark.parametrize("data", HOSTILE.values(), ids=list(HOSTILE))
def test_a_hostile_file_is_answered_soon(data: bytes) -> None:
    try:
        found = read_contacts(data)
    except FileRefused:
        return
    assert found.contacts or found.unreadable


@pytest.mark.usefixtures("few_seconds")
def test_twenty_thousand_cards_are_read_in_a_moment() -> None:
    assert len(read_contacts(CARD * 20_000).contacts) == 20_000


@pytest.mark.usefixtures("few_seconds")
def test_twenty_thousand_rows_are_read_in_a_moment() -> None:
    assert len(read_contacts(HEADING + ROW * 20_000).contacts) == 20_000


def test_photographs_are_passed_over_in_a_few_times_the_memory_of_the_file() -> None:
    data = (OPEN + b"PHOTO;ENCODING=b:\n" + (b" " + b"QUJD" * 18 + b"\n") * 1_000 + b"END:VCARD\n") * 100
    tracemalloc.start()
    try:
        assert len(read_contacts(data).contacts) == 100
        assert tracemalloc.get_traced_memory()[1] < 6 * len(data)
    finally:
        tracemalloc.stop()
