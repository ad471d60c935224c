"""What each odd vCard gives: phones, address books and careless copying wrote them like this."""

from collections.abc import Callable
from pathlib import Path

import pytest

from curbside.algorithms.contact_files import Birthday, Reason, read_contacts

FILES = Path(__file__).parent / "files" / "vcards"

# file: what is read from it, as `line: name | e-mails | phones | organisation | title`
EXPECTED = {
    "addresses-that-are-none": ["1: Ada Roy | ada@home.example"],
    "apple-company": ["1: Rideau Clinic | info@x.example |  | Rideau Clinic"],
    "apple-groups-and-labels": ["1: Leo Roy | leo@home.example | +1 514 555 0105"],
    "base64-name": ["1: Noémie Roy"],
    "begin-in-mixed-case": ["1: Ann Roy"],
    "birthdays": [f"{line}: P{n}" for n, line in enumerate([1, 6, 11, 16, 21, 26, 31, 36, 41, 46, 52, 57])],
    "blank-line-inside-a-name": ["1: Zoé Anne |  | 613 555 0142"],
    "blank-lines-between": ["3: Ada Roy |  | 1 2", "13: Bo Roy"],
    "broken-card-among-good-ones": ["1: Good One", "5: unreadable, no_name", "11: Good Two"],
    "card-inside-agent": ["1: Outer Roy |  | 416 555 0107"],
    "card-inside-a-card": ["1: Outer Roy |  | 613 555 0142", "4: One Roy", "8: Two Roy"],
    "card-inside-agent-never-ended": ["1: Outer Roy", "7: Next Roy"],
    "charset-named-beside-another": ["1: Βαγγέλης"],
    "company-card": ["1: Lakeside Dental |  | 416 555 0110 | Lakeside Dental"],
    "empty-formatted-name": ["1: Dr Ann M. Roy | ann@x.example"],
    "end-in-a-photo": ["1: Ada Roy", "6: Bo Roy"],
    "escapes": ["1: Roy, Anna; MD \\ FRCPC |  |  | Smith; Jones, LLP, Unit Two | Chief Resident"],
    "everything-else-kept": ["1: Ann Roy"],
    "folded-2.1-keeps-the-space": ["1: Anna Maria Roy"],
    "folded-3.0": [
        "1: Max de la Fontaine-Desrosiers | max.desrosiers@hospital.example |  | Teaching Hospital, Paediatrics"
    ],
    "folded-before-the-colon": ["1: Ann Roy | ann@x.example | +1 613 555 0142 | Rideau"],
    "folded-inside-a-letter": ["1: André Roy"],
    "group": ["1: unreadable, group", "7: unreadable, group"],
    "indented-as-a-whole": ["1: Ada de la Roy"],
    "indented-inside": ["1: Ada Roy |  | 1 2"],
    "indented-photo": ["1: Pia Roy |  | 416 555 0104"],
    "label-over-bare-lines": ["1: Ann Roy | ann@x.example"],
    "latin-2-named": ["1: Łukasz Żak"],
    "lower-case": ["1: ada roy | ada@home.example"],
    "missing-begin": ["1: First Roy", "6: unreadable, outside_a_card", "9: Third Roy"],
    "missing-end-at-the-end": ["1: First Roy", "5: Last Roy | last@home.example"],
    "missing-end-before-the-next": ["1: First Roy |  | 416 555 0106", "5: Second Roy"],
    "missing-version": ["1: Sol Roy"],
    "mixed-line-breaks": ["1: Ada Roy |  | 1 2", "5: Bo Roy"],
    "name-is-an-email": ["1: somebody@home.example | somebody@home.example"],
    "name-parts-escaped": ["1: Anne, Marie van der Berg; Roy"],
    "names-of-many-kinds": [
        "1: Björk",
        "5: María José Carreño Quiñones",
        "9: Léa d’Entremont, MD, FRCPC 🩺",
        "13: 孫 文",
        "17: 👩🏽\u200d⚕️",
        "21: D'Arcy O'Neil (she/her)",
    ],
    "no-formatted-name": ["1: Dre Jean Philippe, Paul Stevenson MD, CCFP |  | 1"],
    "note-with-bare-line-breaks": ["1: Ada Roy"],
    "nothing-to-call-it-by": ["1: unreadable, no_name"],
    "nul-bytes": ["1: Ada Roy | ada@home.example"],
    "number-with-signs-behind-it": ["1: Ann Roy |  | 613 555 0142"],
    "old-phone": ["1: Zoë Gagné |  | +1 613 555 0142, 1"],
    "only-a-nickname": ["1: Bibi"],
    "only-a-number": ["1: +1 416 555 0111 |  | +1 416 555 0111"],
    "only-an-email": ["1: somebody@home.example | somebody@home.example"],
    "organisation-units": ["1: Kim Roy |  |  | Lakeside Hospital, Emergency, Night | Triage nurse"],
    "photo-on-one-line": ["1: Pia Roy"],
    "plain-3.0": ["1: Amira Tremblay | amira@clinic.example | +1 (416) 555-0101 | Lakeside Clinic | Resident"],
    "plain-4.0-uris": ["1: Noor Haddad | noor+med@clinic.example | +1-613-555-0102 ext. 44"],
    "quoted-printable-bare-parameter": ["1: Zoë Gagné"],
    "quoted-printable-broken-escapes": ["1: Ann =ZZ Roy =4"],
    "quoted-printable-false-soft-break": ["1: Ines Roy | ines@home.example | 416 555 0103"],
    "quoted-printable-shift-jis": ["1: 佐藤 花子"],
    "quoted-printable-soft-breaks": ["1: Renée Côté | renee@home.example"],
    "quoted-printable-windows-1252": ["1: François Lévesque"],
    "raw-latin-1": ["1: Hélène Bélanger"],
    "raw-shift-jis": ["1: 表 花子"],
    "same-address-twice": ["1: Ada Roy | Ada@Home.example | (416) 555-0114, 416 555 0115"],
    "spaces-after-begin": ["1: Ann Roy"],
    "spaces-around-everything": ["1: Ada Roy |  | 416 555 0112"],
    "text-around-the-cards": ["4: Ada Roy"],
    "turned-around-text": ["1: Ada yoR x |  | +1 416 555 0113 |  | A B C"],
    "two-encodings-in-one-file": ["1: Chloé Roy", "4: Zoé Roy"],
    "two-files-put-together": ["1: One Roy", "3: Two Roy"],
    "two-formatted-names": ["1: Ada Roy"],
    "typed-parameters": ["1: Mia Roy | mia@home.example | 416 555 0108, 416 555 0109"],
    "unindented-photo": ["1: Pia Roy |  | 416 555 0104"],
    "unknown-charset": ["1: Maïa Roy"],
    "utf-16-with-mark": ["1: Łukasz Żak 🩺"],
    "utf-16-without-mark": ["1: Émile Roy"],
    "utf-8-marks-in-the-middle": ["1: One", "5: Two"],
}


@pytest.mark.parametrize(("name", "expected"), EXPECTED.items(), ids=list(EXPECTED))
def test_reads_the_odd_card(name: str, expected: list[str], shown: Callable[[str], list[str]]) -> None:
    assert shown(f"vcards/{name}.vcf") == expected


def test_every_card_in_the_folder_is_expected() -> None:
    assert {file.stem for file in FILES.iterdir()} == set(EXPECTED)


def test_a_birthday_in_each_way_it_is_written_and_what_is_none() -> None:
    found = read_contacts((FILES / "birthdays.vcf").read_bytes())
    known, yearless = Birthday(4, 12, 1985), Birthday(4, 12)
    assert [each.birthday for each in found.contacts] == [
        *(known, known, yearless, yearless, None, None),
        *(known, yearless, None, known, yearless, None),
    ]


def test_what_else_a_card_says_of_someone() -> None:
    (ann,) = read_contacts((FILES / "everything-else-kept.vcf").read_bytes()).contacts
    assert (ann.nickname, ann.city, ann.url) == ("Annie", "Ottawa", "http://x.example/a")
    assert (ann.groups, ann.note) == (("Stage", "Amis"), "Met at the clinic")


def test_a_name_that_had_to_be_made_up_says_so() -> None:
    (info,) = read_contacts((FILES / "only-an-email.vcf").read_bytes()).contacts
    assert info.name_guessed


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        ("TEL:+1 613 555 0100", ["+1 613 555 0100"]),
        ("FN:1\nTEL:613 555 0100", ["613 555 0100"]),
        ("FN:613 555 0100", ["613 555 0100"]),
        ("FN:1\nTEL:1", []),
    ],
)
def test_a_card_with_only_a_number_goes_by_it_and_one_with_a_digit_by_nothing(card: str, expected: list[str]) -> None:
    found = read_contacts(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n".encode())
    assert [each.name for each in found.contacts] == expected
    assert [(each.line, each.reason, each.text) for each in found.unreadable] == (
        [] if expected else [(1, Reason.NO_NAME, "1")]
    )
