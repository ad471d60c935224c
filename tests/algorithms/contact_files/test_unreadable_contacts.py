"""What makes one contact unreadable, and that it costs nobody else."""

from curbside.algorithms.contact_files import ReadFile, Reason, read_contacts

HEADING = "First Name,Last Name,Email Address,Company\n"
GOOD_ROW = "Bo,Roy,bo@home.example,Clinic\n"
GOOD_CARD = "BEGIN:VCARD\nFN:Bo Roy\nEND:VCARD\n"


def rows(text: str) -> ReadFile:
    return read_contacts((HEADING + text + GOOD_ROW).encode())


def cards(body: str) -> ReadFile:
    return read_contacts(f"BEGIN:VCARD\nFN:Ann Roy\n{body}\nEND:VCARD\n{GOOD_CARD}".encode())


def assert_only_bo_was_read(found: ReadFile, reason: Reason) -> None:
    assert [contact.name for contact in found.contacts] == ["Bo Roy"]
    assert [each.reason for each in found.unreadable] == [reason]


def test_a_cell_of_more_than_ten_thousand_characters() -> None:
    assert_only_bo_was_read(rows(f"Ann,Roy,,{'x' * 10_001}\n"), Reason.FIELD_TOO_LONG)


def test_a_cell_of_exactly_ten_thousand_characters_is_kept_whole() -> None:
    assert rows(f"Ann,Roy,,{'x' * 10_000}\n").contacts[0].organisation == "x" * 10_000


def test_a_row_of_more_than_two_hundred_thousand_characters() -> None:
    assert_only_bo_was_read(rows(f"Ann,Roy,,{'x' * 200_000}\n"), Reason.ROW_TOO_LONG)


def test_a_row_with_more_cells_than_columns() -> None:
    assert_only_bo_was_read(rows("Ann,Roy,ann@home.example,Smith, Jones and Co\n"), Reason.TOO_MANY_CELLS)


def test_a_row_with_nothing_to_call_anyone_by() -> None:
    assert_only_bo_was_read(rows(".,-,(none),42\n"), Reason.NO_NAME)


def test_a_row_with_an_open_quotation_mark() -> None:
    assert_only_bo_was_read(rows('"Ann,Roy,,Clinic\n'), Reason.UNPAIRED_QUOTES)


def test_a_row_with_an_open_quotation_mark_at_the_end_of_the_file() -> None:
    found = read_contacts((HEADING + GOOD_ROW + '"Ann,Roy,,').encode())
    assert_only_bo_was_read(found, Reason.UNPAIRED_QUOTES)


def test_a_cell_with_a_hundred_and_one_addresses() -> None:
    addresses = " ".join(f"a{n}@home.example" for n in range(101))
    assert_only_bo_was_read(rows(f"Ann,Roy,{addresses},\n"), Reason.TOO_MANY_ADDRESSES)


def test_a_card_with_a_hundred_and_one_numbers() -> None:
    numbers = "\n".join(f"TEL:{n}" for n in range(101))
    assert_only_bo_was_read(cards(numbers), Reason.TOO_MANY_ADDRESSES)


def test_a_card_with_a_field_of_more_than_ten_thousand_characters() -> None:
    assert_only_bo_was_read(cards(f"TITLE:{'x' * 10_001}"), Reason.FIELD_TOO_LONG)


def test_a_field_that_is_long_only_as_it_is_encoded_is_read() -> None:
    encoded = "=F0=9F=A9=BA" * 10_000
    assert cards(f"TITLE;CHARSET=UTF-8;QUOTED-PRINTABLE:{encoded}").contacts[0].title == "🩺" * 10_000


def test_an_encoded_field_with_one_character_too_many() -> None:
    encoded = "=F0=9F=A9=BA=\n" * 10_001
    assert_only_bo_was_read(cards(f"TITLE;CHARSET=UTF-8;QUOTED-PRINTABLE:{encoded}\nUID:1"), Reason.FIELD_TOO_LONG)


def test_a_long_note_is_not_kept_and_does_no_harm() -> None:
    assert len(cards(f"NOTE:{'x' * 1_000_000}").contacts) == 2


def test_a_group_of_people() -> None:
    assert_only_bo_was_read(cards("KIND:GROUP"), Reason.GROUP)


def test_nearly_all_addresses_missing_still_reads_everybody() -> None:
    text = "".join(f"Ann,Roy {n},{'a@home.example' if n % 50 == 0 else ''},\n" for n in range(1_000))
    found = read_contacts((HEADING + text).encode())
    assert len(found.contacts) == 1_000
    assert sum(bool(contact.emails) for contact in found.contacts) == 20
    assert found.unreadable == ()


def test_a_file_of_only_unreadable_rows_tells_each_line() -> None:
    found = read_contacts((HEADING + ",,,1\n,,,2\n").encode())
    assert found.contacts == ()
    assert [each.line for each in found.unreadable] == [2, 3]
