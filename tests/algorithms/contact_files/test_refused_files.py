"""A file that gives nothing is refused with a code and a sentence, never read as nobody."""

from pathlib import Path

import pytest

from curbside.algorithms.contact_files import FileRefused, Reason, Refusal, read_contacts

pytestmark = pytest.mark.slow

FILES = Path(__file__).parent / "files" / "others"
HEADING = b"First Name,Last Name,Email Address\n"
EXPECTED = {
    "blank.csv": Refusal.EMPTY,
    "book.json": Refusal.NOT_CONTACTS,
    "calendar.ics": Refusal.NOT_CONTACTS,
    "empty.vcf": Refusal.EMPTY,
    "export.zip": Refusal.ARCHIVE,
    "heading-only.csv": Refusal.NO_ROWS,
    "letter.txt": Refusal.NOT_CONTACTS,
    "no-cards.vcf": Refusal.NO_CARDS,
    "no-names.csv": Refusal.NO_NAME_COLUMN,
    "noise.csv": Refusal.BINARY,
    "old.xls": Refusal.SPREADSHEET,
    "page.html": Refusal.NOT_CONTACTS,
    "paper.pdf": Refusal.PDF,
    "people.xlsx": Refusal.SPREADSHEET,
    "photo.jpg": Refusal.PICTURE,
    "photo.png": Refusal.PICTURE,
}


def refusal_of(data: bytes, file_name: str = "") -> Refusal:
    with pytest.raises(FileRefused) as refused:
        read_contacts(data, file_name=file_name)
    assert refused.value.sentence == str(refused.value)
    return refused.value.code


@pytest.mark.parametrize(("name", "code"), EXPECTED.items(), ids=list(EXPECTED))
def test_names_what_the_file_is_instead(name: str, code: Refusal) -> None:
    assert refusal_of((FILES / name).read_bytes(), name) is code


def test_every_other_file_in_the_folder_is_expected() -> None:
    assert {file.name for file in FILES.iterdir()} == set(EXPECTED)


def test_the_content_decides_and_a_wrong_ending_does_no_harm() -> None:
    table, card = HEADING + b"Ann,Roy,\n", b"BEGIN:VCARD\nFN:Ann Roy\nEND:VCARD"
    assert read_contacts(table, file_name="people.vcf").contacts[0].name == "Ann Roy"
    assert read_contacts(card, file_name="photo.jpg").contacts[0].name == "Ann Roy"


def test_a_picture_named_like_a_table_is_still_a_picture() -> None:
    assert refusal_of((FILES / "photo.jpg").read_bytes(), "Connections.csv") is Refusal.PICTURE


def test_a_hundred_megabytes_are_refused_by_their_size_alone() -> None:
    assert refusal_of(bytes(100 * 1024 * 1024)) is Refusal.TOO_LARGE


def test_too_many_lines_are_refused() -> None:
    assert refusal_of(b"\n" * 1_000_000 + b"BEGIN:VCARD") is Refusal.TOO_MANY_LINES


def test_too_many_rows_are_refused() -> None:
    assert refusal_of(HEADING + b"Ann,Roy,\n" * 50_001) is Refusal.TOO_MANY_CONTACTS


def test_unreadable_rows_count_against_the_limit_too() -> None:
    assert refusal_of(HEADING + b",,a@home.example\n" * 50_001) is Refusal.TOO_MANY_CONTACTS


def test_too_many_cards_are_refused() -> None:
    assert refusal_of(b"BEGIN:VCARD\n" * 60_000) is Refusal.TOO_MANY_CONTACTS


@pytest.mark.slow
def test_exactly_the_limit_is_read() -> None:
    assert len(read_contacts(HEADING + b"Ann,Roy,\n" * 50_000).contacts) == 50_000


def test_every_code_has_a_sentence() -> None:
    assert all(code.sentence.endswith(".") for code in (*Refusal, *Reason))
