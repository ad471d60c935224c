"""Files in which very many share an address or a name: nobody is lost, and nobody waits."""

from time import process_time
from uuid import uuid4

from curbside.interfaces.imports.models import UploadRow
from curbside.interfaces.imports.rules import Book
from curbside.interfaces.imports.twice import InFile

OFFICE = ["office@clinic.example"]


def shared_by(names: list[str]) -> Book:
    book = Book()
    for name in names:
        book.add(name, "", OFFICE, who=uuid4())
    return book


def test_of_an_address_that_an_office_shares_only_the_same_name_is_the_same_person() -> None:
    book = shared_by([f"First{number:02d} Roy" for number in range(12)])
    assert len(book.who("First03 Roy", "", OFFICE)) == 1
    assert book.who("FIRST03 Roy", "", OFFICE) == book.who("First03 Roy", "", OFFICE)
    assert not book.who("Firs03 Roy", "", OFFICE)


def test_of_hundreds_who_are_called_alike_whoever_is_at_the_same_place_is_known() -> None:
    book, desks = Book(), [uuid4() for _ in range(150)]
    for number, desk in enumerate(desks):
        book.add("Réception", f"Clinique {number}", (), who=desk)
    assert book.who("Reception", "clinique 7", ()) == {desks[7]}
    assert not book.who("Reception", "Clinique 150", ())


def test_two_without_a_name_at_one_place_are_two_and_each_is_known_again() -> None:
    file, told = (
        InFile(),
        [("a@clinic.example", ""), ("b@clinic.example", ""), ("", "613 555 0101"), ("", "613 555 0102")],
    )
    rows = [
        UploadRow(
            line=line, name="Clinic", organisation="Clinic", emails=[*filter(None, [to])], phones=[*filter(None, [at])]
        )
        for line, (to, at) in enumerate([*told, *told])
    ]
    assert [file.is_twice(row) for row in rows] == [False] * 4 + [True] * 4
    book = Book()
    for row in rows[:2]:
        book.add(row.name, row.organisation, row.emails, who=row.pk)
    assert book.who("Clinic", "Clinic", ["a@clinic.example"]) == {rows[0].pk}
    assert not book.who("Clinic", "Clinic", ["c@clinic.example"])


def test_of_an_address_that_two_share_another_spelling_is_the_same_person() -> None:
    assert len(shared_by(["Catherine Roy", "Ibrahim Roy"]).who("Cathy Roy", "", OFFICE)) == 1


def test_in_a_file_of_thousands_of_one_name_each_number_is_somebody() -> None:
    file, begun = InFile(), process_time()
    for number in range(3_000):
        assert not file.is_twice(UploadRow(line=number, name="Ann Roy", phones=[f"613 550 {number:04d}"]))
    for number in range(3_000):
        assert file.is_twice(UploadRow(line=20_000, name="Ann Roy", phones=[f"+1 (613) 550-{number:04d}"]))
        assert file.is_twice(UploadRow(line=20_000, name="Ann Roy"))
    assert process_time() - begun < 5


def test_of_hundreds_of_one_name_with_numbers_alone_nobody_is_new_again() -> None:
    book = Book()
    for _ in range(150):
        book.add("Ann Roy", "", (), who=uuid4())
    assert book.who("Ann Roy", "", ())
    assert not book.who("Ann Roy", "", ["ann@x.example"])


def test_thousands_at_one_address_or_of_one_name_are_looked_up_in_a_moment() -> None:
    """Every two of them compared would take minutes."""
    book, begun = Book(), process_time()
    for number in range(3_000):
        name = f"First{number} Last{number % 7}"
        book.who(name, "", OFFICE)
        book.add(name, "", OFFICE, who=uuid4())
        book.who("Ann Roy", "", ())
        book.add("Ann Roy", "", (), who=uuid4())
    assert process_time() - begun < 5
