"""Someone without a name is listed under what else there is, by one rule whatever the file."""

import pytest

from curbside.algorithms.contact_files import ReadFile, read_contacts, read_pasted
from tests.algorithms.contact_files.workbooks import excel

HEADINGS = {
    "google": "First Name,Last Name,Nickname,Organization Name,Labels,E-mail 1 - Value,Phone 1 - Value",
    "outlook": "First Name,Last Name,Nickname,Company,Business Fax,E-mail Address,Home Phone,Home City",
    "linkedin": "First Name,Last Name,Nickname,Company,Connected On,Email Address,Phone",
    "table": "First Name,Last Name,Nickname,Company,Fax,Email,Phone",
}
RULE = {
    # nickname, organisation, e-mail, number: who it is listed under
    ("Zo", "Rideau", "zoe.gagne@x.example", "613 555 0142"): "Zo",
    ("", "Rideau", "zoe.gagne@x.example", "613 555 0142"): "Rideau",
    ("", "", "zoe.gagne@x.example", "613 555 0142"): "Zoe Gagne",
    ("", "", "info@x.example", "613 555 0142"): "info@x.example",
    ("", "", "42@x.example", ""): "42@x.example",
    ("", "", "", "613 555 0142"): "613 555 0142",
    ("", "", "", "911"): "911",
    ("", "", "", "12"): "",
}


def table(layout: str, nickname: str, organisation: str, email: str, number: str) -> bytes:
    row = f",,{nickname},{organisation},,{email},{number}"
    return f"{HEADINGS[layout]}\nBo,Roy,,,,,\n{row}\n".encode()


def card(nickname: str, organisation: str, email: str, number: str) -> bytes:
    said = {"NICKNAME": nickname, "ORG": organisation, "EMAIL": email, "TEL": number}
    lines = "".join(f"{name}:{value}\n" for name, value in said.items() if value)
    return f"BEGIN:VCARD\nFN:Bo Roy\nEND:VCARD\nBEGIN:VCARD\nN:;;;;\n{lines}END:VCARD\n".encode()


def listed_under(found: ReadFile) -> str:
    """Who stands beside Bo; nothing where that was refused with its line and reason."""
    assert len(found.contacts) + len(found.unreadable) == 2
    assert {each.reason for each in found.unreadable} <= {"no_name"}
    return found.contacts[1].name if len(found.contacts) > 1 else ""


@pytest.mark.parametrize(("said", "expected"), RULE.items())
@pytest.mark.parametrize("layout", HEADINGS)
def test_in_a_table(layout: str, said: tuple[str, str, str, str], expected: str) -> None:
    found = read_contacts(table(layout, *said))
    assert found.format == layout
    assert listed_under(found) == expected


@pytest.mark.parametrize(("said", "expected"), RULE.items())
def test_in_a_sheet(said: tuple[str, str, str, str], expected: str) -> None:
    rows = [line.split(",") for line in table("table", *said).decode().splitlines()]
    assert listed_under(read_contacts(excel({"S": rows}))) == expected


@pytest.mark.parametrize(("said", "expected"), RULE.items())
def test_in_a_card(said: tuple[str, str, str, str], expected: str) -> None:
    assert listed_under(read_contacts(card(*said))) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("zoe.gagne@x.example 613 555 0142", "Zoe Gagne"),
        ("info@x.example", "info@x.example"),
        ("tel: 613 555 0142", "613 555 0142"),
        ("12", ""),
    ],
)
def test_on_a_pasted_line(line: str, expected: str) -> None:
    assert listed_under(read_pasted(f"Bo Roy\n{line}")) == expected


def test_the_name_is_said_to_be_made_up() -> None:
    assert [each.name_guessed for each in read_contacts(card("", "", "", "613 555 0142")).contacts] == [False, True]
