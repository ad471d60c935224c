"""Whatever bytes come, the answer is what was read or a refusal, and every value of it is safe."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.contact_files import FileRefused, ReadFile, read_contacts

pytestmark = pytest.mark.slow

FILES = sorted(file for file in (Path(__file__).parent / "files").rglob("*.*") if file.suffix)
SAMPLES = [file.read_bytes() for file in FILES if not file.name.startswith(".")]
TURNING = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
CARD_PIECES = [
    *("BEGIN:VCARD", "END:VCARD", "END:VCARDBEGIN:VCARD", "VERSION:2.1", "VERSION:4.0", "AGENT:", "KIND:group"),
    *("FN:", "N:", "ORG:", "TEL:", "EMAIL:", "item1.EMAIL;type=x:", ";ENCODING=QUOTED-PRINTABLE:", ";ENCODING=b:"),
    *(
        "FN;CHARSET=UTF-16;ENCODING=QUOTED-PRINTABLE:",
        "FN;CHARSET=zip:",
        "=\n",
        "=0D=0A",
        "=E9",
        "\\",
        "\\n",
        ";",
        "\n ",
    ),
    *("Ann", "a@b.example", "+1 416", "\n", "\r", "\r\n", "\t", " ", '"', ":", "\0", "\u202e", "\u2028", "é"),
]
ROW_PIECES = [
    *(
        "First Name,Last Name,Email Address,Connected On\n",
        "Prénom;Nom\n",
        "Notes:\n",
        "Ann",
        ",",
        ";",
        "\t",
        '"',
        '""',
    ),
    *("\n", "\r", "\r\n", "\0", "12-Mar-21", "99/99/99", "a@b.example", "\u202e", "\u2029", "é", " "),
]


def try_to_read(data: bytes) -> ReadFile | None:
    try:
        return read_contacts(data)
    except FileRefused:
        return None


def assert_safe(found: ReadFile | None) -> None:
    if not found:
        return
    assert found.contacts or found.unreadable
    assert all(contact.line >= 1 for contact in found.contacts)
    assert all(each.line >= 1 for each in found.unreadable)
    for contact in found.contacts:
        assert contact.name
        for value in (contact.name, contact.organisation, contact.title, *contact.emails, *contact.phones):
            assert value == " ".join(value.split())
            assert not TURNING.intersection(value)
            assert {"Cc", "Cs", "Zl", "Zp"}.isdisjoint(map(unicodedata.category, value))


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    assert_safe(try_to_read(data))


@given(st.text(max_size=200), st.sampled_from(["utf-8", "utf-16", "utf-32", "cp1252", "shift_jis"]))
def test_any_text_in_any_field_of_a_card(text: str, encoding: str) -> None:
    card = f"BEGIN:VCARD\nFN:Ann {text}\nORG:{text}\nEMAIL:{text}\nTEL:{text}\nEND:VCARD\n"
    assert_safe(try_to_read(card.encode(encoding, "replace")))


@given(st.text(max_size=200), st.sampled_from(["utf-8", "utf-16", "utf-32", "cp1252", "shift_jis"]))
def test_any_text_in_any_cell_of_a_row(text: str, encoding: str) -> None:
    table = f"First Name,Company,Email Address,Connected On\nAnn {text},{text},{text},{text}\n"
    assert_safe(try_to_read(table.encode(encoding, "replace")))


@settings(max_examples=100)
@given(st.lists(st.sampled_from(CARD_PIECES), max_size=60))
def test_any_jumble_of_the_pieces_of_cards(pieces: list[str]) -> None:
    assert_safe(try_to_read(("BEGIN:VCARD\n" + "".join(pieces)).encode()))


@settings(max_examples=100)
@given(st.lists(st.sampled_from(ROW_PIECES), max_size=60))
def test_any_jumble_of_the_pieces_of_tables(pieces: list[str]) -> None:
    assert_safe(try_to_read("".join([ROW_PIECES[0], *pieces]).encode()))


@settings(max_examples=100)
@given(st.sampled_from(SAMPLES), st.data())
def test_any_file_cut_short_or_with_bytes_changed(sample: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(sample)))
    put = data.draw(st.binary(max_size=8))
    assert_safe(try_to_read(sample[:at] + put + sample[at + data.draw(st.integers(0, 8)) :]))
    assert_safe(try_to_read(sample[:at]))
