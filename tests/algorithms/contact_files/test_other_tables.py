"""Tables of no known program: what their columns hold is guessed, asked and remembered."""

import json

import pytest

from curbside.algorithms.contact_files import (
    Birthday,
    Field,
    FileRefused,
    Mapping,
    NeedsMapping,
    ReadContact,
    ReadFile,
    Refusal,
    guess_columns,
    read_contacts,
    read_table,
)

NAMELESS = "Quoi,Où,Combien\nzg,Hull,3\nar,Ottawa,4\n"


def read(text: str, **kept: Mapping) -> ReadFile:
    return read_contacts(text.encode(), mappings=kept.values())


def short(contact: ReadContact) -> tuple[object, ...]:
    return contact.name, contact.emails, contact.phones, contact.organisation, contact.title


# a table: who is read from it first, as name, e-mails, phones, organisation, title
TOLD = {
    "Preceptor name,Specialty,Site,Cell #,Email (work)\nAnn Roy,Surgery,Civic,6135550142,a@x.example\n": (
        *("Ann Roy", ("a@x.example",), ("6135550142",), "Civic", "Surgery"),
    ),
    "Nom du médecin;Hôpital;Courriel au travail\nAnn Roy;Civic;a@x.example\n": (
        *("Ann Roy", ("a@x.example",), (), "Civic", ""),
    ),
    "Name|E-Mail\nAnn|a@x.example\n": ("Ann", ("a@x.example",), (), "", ""),
    "sep=;\nName;E-Mail\nAnn;a@x.example\n": ("Ann", ("a@x.example",), (), "", ""),
    "First,Last,Email,Home Phone,Home Fax\nAnn,Roy,a@x.example,613 555 0142,1\n": (
        *("Ann Roy", ("a@x.example",), ("613 555 0142",), "", ""),
    ),
    "Kontakt;Wo;Nr\nZoë Gagné;Hull;613 555 0142\nAnn Roy;Hull;613 555 0143\n": (
        *("Zoë Gagné", (), ("613 555 0142",), "", ""),
    ),
    "Zoë Gagné,zoe@x.example\nAnn Roy,ann@x.example\n": ("Zoë Gagné", ("zoe@x.example",), (), "", ""),
    "Doctor Roy,roy@mail.example\nAnn Lee,lee@mail.example\n": ("Doctor Roy", ("roy@mail.example",), (), "", ""),
    'Name,"E-mail\naddress",Phone\nAnn,a@x.example,613 555-0142 / 613 555-0143\n': (
        *("Ann", ("a@x.example",), ("613 555-0142", "613 555-0143"), "", ""),
    ),
    "Who,Where they work,How I know them,Courriel pro,Cell\nZoë,Old Civic,my cousin,z@x.example,613 555 0142\n": (
        *("Zoë", ("z@x.example",), ("613 555 0142",), "Old Civic", ""),
    ),
    "Qui;Où elle travaille;Ce que fait cette personne;Tél.\nZoë;Old Civic;Infirmière;613 555 0142\n": (
        *("Zoë", (), ("613 555 0142",), "Old Civic", "Infirmière"),
    ),
    "Name,Shoe size\nAnn Roy,38\n": ("Ann Roy", (), (), "", ""),
    "Name\nAnn Roy\n": ("Ann Roy", (), (), "", ""),
    'Name,E-mail,Phone\nAnn,\'+a@x.example,"=""613 555 0142"""\n': (
        *("Ann", ("+a@x.example",), ("613 555 0142",), "", ""),
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items(), ids=[text.partition("\n")[0] for text in TOLD])
def test_what_the_columns_hold_is_told_by_their_headings_or_their_values(
    text: str, expected: tuple[object, ...]
) -> None:
    assert short(read(text).contacts[0]) == expected


def test_thunderbirds_birthday_has_three_columns() -> None:
    text = "First Name,Last Name,Primary Email,Birth Year,Birth Month,Birth Day\nAnn,Roy,a@x.example,1985,4,12\n"
    assert read(text).contacts[0].birthday == Birthday(4, 12, 1985)


def test_a_column_tells_whether_its_days_come_first() -> None:
    birthdays = [each.birthday for each in read("Name,Birthday\nAnn,03/04/1985\nBo,25/12/1990\n").contacts]
    assert birthdays == [Birthday(4, 3, 1985), Birthday(12, 25, 1990)]


def test_a_table_that_says_nothing_asks_with_its_headings_and_some_rows() -> None:
    with pytest.raises(NeedsMapping) as asked:
        read(NAMELESS)
    assert asked.value.code is Refusal.NO_NAME_COLUMN
    assert asked.value.columns.headings == ("Quoi", "Où", "Combien")
    assert asked.value.columns.samples == (("zg", "Hull", "3"), ("ar", "Ottawa", "4"))
    assert not asked.value.columns.guess.has_name


def test_an_answer_serves_for_every_table_with_the_same_headings() -> None:
    with pytest.raises(NeedsMapping) as asked:
        read(NAMELESS)
    answer = Mapping({Field.NAME: (0,), Field.CITY: (1,)}, asked.value.columns.guess.signature)
    kept = Mapping.from_dict(json.loads(json.dumps(answer.as_dict())))
    assert kept == answer
    later = read("QUOI, où,combien \nbl,Aylmer,9\n", kept=kept)
    assert [(each.name, each.city) for each in later.contacts] == [("bl", "Aylmer")]


def test_an_answer_goes_before_what_a_heading_seems_to_say() -> None:
    text = "Name,Email,Contact\nacme,a@x.example,Ann Roy\n"
    guess = read(text).columns
    assert guess
    said = Mapping({Field.NAME: (2,), Field.ORGANISATION: (0,), Field.EMAIL: (1,)}, guess.guess.signature)
    assert short(read(text, said=said).contacts[0]) == ("Ann Roy", ("a@x.example",), (), "acme", "")


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"columns": {"shoe": [1]}, "signature": ""},
        {"columns": {"name": [-1]}, "signature": ""},
        {"columns": 3, "signature": ""},
    ],
)
def test_what_is_no_mapping_is_refused(kept: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no mapping"):
        Mapping.from_dict(kept)


def test_guessing_and_reading_rows_of_cells() -> None:
    rows = [("Naam?", "x"), ("Zoë Gagné", "zoe@x.example"), ("Ann Roy", "ann@x.example")]
    mapping = guess_columns(rows)
    assert mapping.columns == {Field.NAME: (0,), Field.EMAIL: (1,)}
    assert [each.name for each in read_table(rows, mapping).contacts] == ["Zoë Gagné", "Ann Roy"]


def test_no_rows_are_refused() -> None:
    with pytest.raises(FileRefused):
        read_table([], guess_columns([]))


def test_the_headings_once_more_between_the_rows_are_nobody() -> None:
    heading = "Name,Email\n"
    assert len(read(f"{heading}Ann,\n{heading}Bo,\n").contacts) == 2


def test_a_note_of_fifty_lines_belongs_to_one_person() -> None:
    note = "\n".join(f"line {n}" for n in range(50))
    found = read(f'Name,Email,Notes\nAnn,,"{note}"\nBo,,\n')
    assert [each.name for each in found.contacts] == ["Ann", "Bo"]
    assert found.contacts[0].note.endswith("line 49")


def test_a_page_address_that_could_do_harm_goes() -> None:
    assert read("Name,URL\nAnn,javascript:alert(1)\n").contacts[0].url == ""


@pytest.mark.parametrize(
    "text", ['["vcard",[["version",{},"text","4.0"]]]', '<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"/>']
)
def test_cards_written_as_data_are_named(text: str) -> None:
    with pytest.raises(FileRefused) as refused:
        read(text)
    assert refused.value.code is Refusal.CARDS_AS_DATA
