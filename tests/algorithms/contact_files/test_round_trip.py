"""What an honest program writes is read back exactly, in each version and with every escape."""

import base64
import csv
import io
import quopri
import unicodedata
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curbside.algorithms.contact_files import ReadContact, read_contacts
from curbside.algorithms.contact_files.cleaning import can_be_called, clean

pytestmark = pytest.mark.slow

LETTERS = st.characters(exclude_categories=["Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"])
WORDS = st.text(LETTERS | st.sampled_from(";,:\\=\"'"), min_size=1, max_size=90).map(clean)
NAMES = WORDS.filter(can_be_called)
EMAILS = st.from_regex(r"[a-z0-9.+_-]{1,20}@[a-z0-9]{1,30}\.example", fullmatch=True)
PHONES = st.from_regex(r"\+?[0-9][0-9 ()-]{0,20}[0-9]", fullmatch=True).map(clean)


@dataclass(frozen=True)
class Written:
    """A person as a program would write them."""

    name: str
    email: str
    phone: str
    title: str
    organisation: str


PEOPLE = st.lists(st.builds(Written, NAMES, EMAILS, PHONES, WORDS, WORDS), min_size=1, max_size=4)


def escaped(value: str) -> str:
    for sign in "\\;,":
        value = value.replace(sign, "\\" + sign)
    return value


def folded(line: str) -> str:
    """Fold at 75 octets, never inside a letter, as RFC 6350 asks."""
    lines, length = [""], 0
    for letter in line:
        size = len(letter.encode())
        if length + size > 75:
            lines.append(" ")
            length = 1
        lines[-1] += letter
        length += size
    return "\r\n".join(lines)


def new_card(person: Written) -> str:
    lines = ["BEGIN:VCARD", "VERSION:4.0", f"FN:{escaped(person.name)}", f"EMAIL;TYPE=home:{person.email}"]
    lines += [f"item1.TEL;TYPE=cell:{escaped(person.phone)}", f"TITLE:{escaped(person.title)}"]
    lines += [f"ORG:{escaped(person.organisation)}", "PHOTO:data:image/jpeg;base64," + "AAAA" * 99, "END:VCARD"]
    return "".join(folded(line) + "\r\n" for line in lines)


def printable(name: str, value: str) -> str:
    """Write a value as version 2.1 does, in quoted-printable with soft line breaks."""
    encoded = quopri.encodestring(escaped(value).encode()).decode().replace("\n", "\r\n")
    return f"{name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{encoded}"


def old_card(person: Written) -> str:
    photo = base64.encodebytes(bytes(300)).decode().replace("\n", "\r\n")
    lines = ["BEGIN:VCARD", "VERSION:2.1", printable("FN", person.name), f"EMAIL;INTERNET:{person.email}"]
    lines += [f"TEL;CELL;VOICE:{person.phone}", printable("TITLE", person.title)]
    lines += [printable("ORG", person.organisation), f"PHOTO;JPEG;ENCODING=BASE64:\r\n{photo}", "END:VCARD"]
    return "".join(line + "\r\n" for line in lines)


def harmless(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run, and before what looks as if that had been done."""
    return f"'{cell}" if cell.lstrip("'")[:1] in {"=", "+", "-", "@"} else cell


def as_written(contact: ReadContact) -> Written:
    (email,), (phone,) = contact.emails, contact.phones
    return Written(contact.name, email, phone, contact.title, contact.organisation)


@given(PEOPLE)
def test_a_new_card_comes_back_as_written(people: list[Written]) -> None:
    found = read_contacts("".join(map(new_card, people)).encode())
    assert [as_written(contact) for contact in found.contacts] == people


@given(PEOPLE)
def test_an_old_card_comes_back_as_written(people: list[Written]) -> None:
    found = read_contacts("".join(map(old_card, people)).encode())
    assert [as_written(contact) for contact in found.contacts] == people


@given(PEOPLE, st.sampled_from([",", ";", "\t"]), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_a_table_comes_back_as_written(people: list[Written], delimiter: str, encoding: str) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(["Name", "Email Address", "Phone", "Position", "Company"])
    rows = ([each.name, each.email, each.phone, each.title, each.organisation] for each in people)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    found = read_contacts(text.getvalue().encode(encoding))
    assert [as_written(contact) for contact in found.contacts] == people


@given(st.lists(NAMES, min_size=5, max_size=5))
def test_the_parts_of_a_name_are_put_in_the_order_they_are_spoken(parts: list[str]) -> None:
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{';'.join(map(escaped, parts))}\r\nEND:VCARD\r\n"
    family, given_name, additional, prefix, suffix = (part.replace(",", ", ") for part in parts)
    spoken = clean(f"{prefix} {given_name} {additional} {family} {suffix}")
    assert read_contacts(card.encode()).contacts[0].name == spoken


def test_the_writer_of_these_tests_writes_letters_of_every_kind() -> None:
    assert unicodedata.category("é") == "Ll"
    assert folded("x" * 80).count("\r\n ") == 1
