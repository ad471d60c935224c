"""Excel and OpenDocument sheets are read as a person would read them there."""

import pytest

from curbside.algorithms.contact_files import (
    Birthday,
    Field,
    FileRefused,
    Mapping,
    NeedsMapping,
    ReadFile,
    Reason,
    Refusal,
    read_contacts,
)
from tests.algorithms.contact_files.workbooks import Cell, excel, open_document, packed

HEADINGS: list[Cell] = ["Name", "E-mail", "Phone", "Hospital", "Birthday"]


def names(found: ReadFile) -> list[str]:
    return [contact.name for contact in found.contacts]


def refusal_of(data: bytes) -> Refusal:
    with pytest.raises(FileRefused) as refused:
        read_contacts(data)
    return refused.value.code


def test_an_excel_sheet_with_a_title_above_its_headings() -> None:
    rows: list[list[Cell]] = [
        ["People I know"],
        [],
        HEADINGS,
        ["Zoë Gagné 🩺", "zoe@x.example", 6135550142.0, "Rideau", '< s="1"><v>31149</v></c>'],
    ]
    (zoe,) = read_contacts(excel({"S": rows})).contacts
    assert (zoe.name, zoe.emails, zoe.phones, zoe.organisation) == (
        "Zoë Gagné 🩺",
        ("zoe@x.example",),
        ("6135550142",),
        "Rideau",
    )
    assert zoe.birthday == Birthday(4, 12, 1985)
    assert (zoe.line, zoe.sheet) == (4, "S")


def test_an_open_document_sheet() -> None:
    found = read_contacts(open_document([["Nom", "Courriel"], ["Zoë Gagné", "zoe@x.example"]]))
    assert (found.format, names(found)) == ("sheet", ["Zoë Gagné"])


def test_a_formula_counts_with_its_value_and_an_error_with_nothing() -> None:
    rows = [
        ["Name", "E-mail", "Company", "Title"],
        ["Ann", '< t="str"><f>x</f><v>a@x.example</v></c>', "<><f>A1</f><v>7</v></c>", '< t="e"><v>#REF!</v></c>'],
    ]
    (person,) = read_contacts(excel({"S": rows})).contacts
    assert (person.emails, person.organisation, person.title) == (("a@x.example",), "7", "")


def test_a_formula_as_text_is_text() -> None:
    (person,) = read_contacts(excel({"S": [["Name", "E-mail"], ["=HYPERLINK(1)", "a@x.example"]]})).contacts
    assert person.name == "=HYPERLINK(1)"


def test_a_cell_merged_downwards_counts_in_each_row_of_somebody() -> None:
    rows: list[list[Cell]] = [HEADINGS, ["Ann", "", "", "Rideau"], ["Bo"], ["Cy"]]
    found = read_contacts(excel({"S": rows}, merged="D2:D3"))
    assert [contact.organisation for contact in found.contacts] == ["Rideau", "Rideau", ""]


def test_a_title_merged_over_the_headings_does_no_harm() -> None:
    rows: list[list[Cell]] = [["My people"], HEADINGS, ["Ann"]]
    found = read_contacts(excel({"S": rows}, merged="A1:E1"))
    assert names(found) == ["Ann"]


def test_the_people_of_all_sheets_are_read_in_their_order() -> None:
    sheets: dict[str, list[list[Cell]]] = {
        "Budget": [["Item", "Cost"], ["Tea", 3]],
        "A": [["Name", "Email"], ["Ann", ""]],
        "B": [["Nom", "Tél."], ["Bo", ""]],
    }
    found = read_contacts(excel(sheets))
    assert [(contact.name, contact.sheet) for contact in found.contacts] == [("Ann", "A"), ("Bo", "B")]


def test_one_sheet_among_two_hundred() -> None:
    sheets: dict[str, list[list[str]]] = {f"s{n}": [] for n in range(200)}
    sheets["s173"] = [["Name", "Email"], ["Ann", "ann@x.example"]]
    assert names(read_contacts(excel(sheets))) == ["Ann"]


def test_a_hidden_sheet_is_read_only_when_nobody_stands_elsewhere() -> None:
    people = [["Name", "Email"], ["Hid Den", ""]]
    assert names(read_contacts(excel({"A": [["Name", "Email"], ["Ann", ""]], "H": people}, hidden=["H"]))) == ["Ann"]
    assert names(read_contacts(excel({"A": [["Tea", "3"]], "H": people}, hidden=["H"]))) == ["Hid Den"]


def test_a_sheet_of_names_alone() -> None:
    assert names(read_contacts(excel({"S": [["Nom"], ["Zoé"], ["Bo Lee"]]}))) == ["Zoé", "Bo Lee"]


def test_linkedin_saved_again_as_a_workbook() -> None:
    rows = [
        ["Notes:"],
        [],
        ["First Name", "Last Name", "Company", "Position", "Connected On"],
        ["Ann", "Roy", "", "", "12-Mar-21"],
    ]
    (ann,) = read_contacts(excel({"S": rows})).contacts
    assert (ann.name, str(ann.connected_on)) == ("Ann Roy", "2021-03-12")


def test_rows_nobody_can_be_called_by_are_told_with_their_place() -> None:
    found = read_contacts(excel({"S": [HEADINGS, ["Ann"], ["1", "none"]]}))
    assert [(each.line, each.sheet, each.reason) for each in found.unreadable] == [(3, "S", Reason.NO_NAME)]


def test_a_sheet_that_says_nothing_asks() -> None:
    data = excel({"S": [["Quoi", "Où"], ["zg", "hull"], ["ar", "ottawa"]]})
    with pytest.raises(NeedsMapping) as asked:
        read_contacts(data)
    columns = asked.value.columns
    assert columns.headings == ("Quoi", "Où")
    assert columns.samples == (("zg", "hull"), ("ar", "ottawa"))
    answer = Mapping({Field.NAME: (0,), Field.CITY: (1,)}, columns.guess.signature)
    assert [(p.name, p.city) for p in read_contacts(data, mappings=[answer]).contacts] == [
        ("zg", "hull"),
        ("ar", "ottawa"),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK\x03\x04" + b"xl/workbook.xml" + bytes(99), Refusal.SPREADSHEET),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900), Refusal.SPREADSHEET),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), Refusal.SPREADSHEET_LOCKED),
        (packed({"Index/Document.iwa": "x", "Data/a.jpg": "x"}), Refusal.NUMBERS),
        (packed({"[Content_Types].xml": "<Types/>", "word/document.xml": "<d/>"}), Refusal.ARCHIVE),
        (excel({"S": []}), Refusal.NO_ROWS),
        (excel({"S": [HEADINGS]}), Refusal.NO_ROWS),
        (packed({"xl/worksheets/s1.xml": "A" * 60_000_000}), Refusal.SPREADSHEET_TOO_LARGE),
        (packed({"xl/workbook.xml": "<workbook", "[Content_Types].xml": ""}), Refusal.SPREADSHEET),
        (packed({"[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x"}), Refusal.SPREADSHEET_BINARY),
    ],
    ids=["cut", "old and broken", "locked", "Numbers", "Word", "empty", "headings only", "bomb", "no workbook", "xlsb"],
)
def test_a_workbook_that_gives_nothing_says_why(data: bytes, code: Refusal) -> None:
    assert refusal_of(data) is code


def test_rows_without_end_are_passed_over() -> None:
    cells = '<table:table-cell table:number-columns-repeated="16384"/>'
    empty = f'<table:table-row table:number-rows-repeated="1048574">{cells}</table:table-row>'
    assert names(read_contacts(open_document([["Name", "Email"], ["Ann", ""]], empty))) == ["Ann"]


def test_a_broken_sheet_does_not_take_the_others_along() -> None:
    data = excel({"A": [["Name", "Email"], ["Ann", ""]], "B": [["Name"]]}, rows="")
    broken = data.replace(b"worksheets/s2.xml", b"worksheets/s9.xml")
    assert names(read_contacts(broken)) == ["Ann"]
