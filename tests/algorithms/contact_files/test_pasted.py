"""Lines a student pasted: one person each, however they are written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.contact_files import FileRefused, ReadContact, Reason, Refusal, read_pasted

# a line: name | e-mails | phones | what else is said, as the organisation
LINES = {
    "Zoë Gagné <zoe@x.example>": "Zoë Gagné | zoe@x.example",
    "Ann Roy, ann@x.example": "Ann Roy | ann@x.example",
    "Harjit Singh - Rideau Hospital": "Harjit Singh |  |  | Rideau Hospital",
    "Cy de la Fontaine (Montfort)": "Cy de la Fontaine |  |  | Montfort",
    "1. Bo Lee": "Bo Lee",
    "12) Bo Lee": "Bo Lee",
    "• Bo Lee": "Bo Lee",
    "- [ ] Bo Lee 🩺": "Bo Lee 🩺",
    "Di Roy\tdi@x.example\t613 555 0142": "Di Roy | di@x.example | 613 555 0142",
    "Ed Roy; 613 555 0142": "Ed Roy |  | 613 555 0142",
    "Dr. Jean-Luc O'Neil: 819-555-0100 ext. 12": "Dr. Jean-Luc O'Neil |  | 819-555-0100 ext. 12",
    "Ann Roy, MD, FRCPC, Civic, ann@x.example": "Ann Roy, MD, FRCPC | ann@x.example |  | Civic",
    "Ann Roy, tel: +1 (613) 555-0142, courriel: ann@x.example": "Ann Roy | ann@x.example | +1 (613) 555-0142",
    "Roy, Ann <ann@x.example>": "Ann Roy | ann@x.example",
    '"Roy, Ann" ann@x.example': "Ann Roy | ann@x.example",
    '"Roy, Ann MD" <ann@x.example>': "Roy, Ann MD | ann@x.example",
    "Björk": "Björk",
    "Ann Roy https://x.example/@ann ann@x.example": "Ann Roy | ann@x.example",
    "Ann Roy,https://x.example/@ann,ann@x.example": "Ann Roy | ann@x.example",
    "Ann Roy; www.x.example|613 555 0142": "Ann Roy |  | 613 555 0142",
    "Ann Roy <ann@www.x.example>": "Ann Roy | ann@www.x.example",
    "孫文 <sun@x.example>": "孫文 | sun@x.example",
    "María José Carreño Quiñones": "María José Carreño Quiñones",
}


def as_line(contact: ReadContact) -> str:
    parts = (contact.name, ", ".join(contact.emails), ", ".join(contact.phones), contact.organisation)
    return " | ".join(parts).rstrip(" |")


@pytest.mark.parametrize(("line", "expected"), LINES.items())
def test_reads_the_line(line: str, expected: str) -> None:
    found = read_pasted(line)
    assert [as_line(contact) for contact in found.contacts] == [expected]
    assert not found.unreadable


def test_all_lines_at_once_keep_their_numbers() -> None:
    found = read_pasted("\n\n".join(LINES))
    assert [as_line(contact) for contact in found.contacts] == list(LINES.values())
    assert [contact.line for contact in found.contacts] == list(range(1, 2 * len(LINES), 2))


def test_a_list_of_recipients_on_one_line() -> None:
    found = read_pasted("Roy, Ann <a@x.example>; Côté, Bo <b@x.example>; Cy Lee <c@x.example>, Di <d@x.example>")
    assert [contact.name for contact in found.contacts] == ["Ann Roy", "Bo Côté", "Cy Lee", "Di"]


def test_a_name_taken_from_an_address_says_so() -> None:
    (zoe,) = read_pasted("zoe.gagne@x.example").contacts
    assert (zoe.name, zoe.name_guessed) == ("Zoe Gagne", True)


@pytest.mark.parametrize(
    "line",
    [
        "---",
        "https://x.example/@ann",
        "I wanted to call some of the people from the clinic",
    ],
)
def test_a_line_that_names_nobody_is_told(line: str) -> None:
    found = read_pasted(f"Ann Roy\n{line}")
    assert [(each.line, each.reason) for each in found.unreadable] == [(2, Reason.NO_NAME)]


def test_rows_copied_from_a_spreadsheet_are_a_table() -> None:
    found = read_pasted("Nom\tCourriel\tHôpital\nZoé\tzoe@x.example\tRideau")
    assert [as_line(contact) for contact in found.contacts] == ["Zoé | zoe@x.example |  | Rideau"]
    assert found.format == "table"


def test_a_line_with_the_words_of_headings_is_still_a_person() -> None:
    found = read_pasted("Doctor Smith, mobile clinic\nAnn Roy")
    assert [contact.name for contact in found.contacts] == ["Doctor Smith", "Ann Roy"]


def test_a_card_that_was_pasted_is_a_card() -> None:
    assert read_pasted("BEGIN:VCARD\nFN:Ann Roy\nEND:VCARD").format == "vcard"


@pytest.mark.parametrize(("text", "code"), [(" \n\t", Refusal.EMPTY), ("x" * 2_000_001, Refusal.TOO_LARGE)])
def test_nothing_and_too_much_are_refused(text: str, code: Refusal) -> None:
    with pytest.raises(FileRefused) as refused:
        read_pasted(text)
    assert refused.value.code is code


@pytest.mark.parametrize(
    "text", ["<" * 900_000, "a@" * 900_000, "<a@" * 600_000, "x;" * 900_000, "(1" * 900_000, "- " * 900_000]
)
def test_hostile_lines_are_answered_at_once(text: str) -> None:
    found = read_pasted(text + "\nAnn Roy")
    assert "Ann Roy" in [contact.name for contact in found.contacts]


@settings(max_examples=60)
@given(st.text(st.sampled_from("Ann Roy@x.,;<>()-\n\t1é🩺\u202e\0\"'"), max_size=120))
def test_any_lines_give_people_or_reasons(text: str) -> None:
    try:
        found = read_pasted(text)
    except FileRefused:
        return
    for contact in found.contacts:
        assert contact.name == " ".join(contact.name.split())
        assert "\u202e" not in contact.name + contact.organisation
