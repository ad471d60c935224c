"""One pair at a time: what is said of each field, and what is suggested."""

import pytest

from curbside.algorithms.likeness import Agreement, Field, Likeness, Person, Why, compare
from curbside.algorithms.likeness.pairs import SUGGESTED_FROM

EMAIL, PHONE = "someone@gmail.example", "613 555 0142"


def people(one: str, other: str, emails: tuple[str, ...] = (), phones: tuple[str, ...] = ()) -> Likeness:
    return compare(Person("1", one, emails, phones), Person("2", other, emails, phones))


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Marie Tremblay", "Marie Tremblay", Why.SAME_NAME),
        ("Émilie Côté", "Emilie Cote", Why.ACCENTS),
        ("Tremblay, Marie", "Dre Marie Tremblay, MD, FRCPC", Why.SAME_NAME),
        ("Amira Haddad 🩺", "Haddad Amira", Why.NAMES_REORDERED),
        ("Bob Ellsworth", "Robert Ellsworth", Why.NICKNAME),
        ("J-F Bouchard", "Jean-François Bouchard", Why.INITIAL),
        ("JF Bouchard", "Jean François Bouchard", Why.NICKNAME),
        ("Сергей Петров", "Sergey Petrov", Why.TRANSLITERATED),
        ("محمد الخطيب", "Mohamed Al-Khatib", Why.TRANSLITERATED),
        ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos", Why.TRANSLITERATED),
        ("דוד כהן", "David Cohen", Why.TRANSLITERATED),
        ("Marie Tremblay", "Marie Tremblay-Roy", Why.PART_OF_NAME),
        ("Marie Tremblay", "Marie Roy", Why.SURNAME_CHANGED),
        ("Jan van den Berg", "Jan Vandenberg", Why.SAME_NAME),
        ("Konstantin Vasiliev", "Konstantin Vasilyev", Why.TYPING),
        ("王小明", "王小明", Why.SAME_NAME),
        ("Maëlle", "Maëlle Gauthier", Why.PART_OF_NAME),
        ("Renée Raghunathan", "Renée Yergeau Raghunathan", Why.PART_OF_NAME),
        ("Ann B. Roy", "Ann Brigitte Roy", Why.INITIAL),
    ],
)
def test_one_person_at_one_address_is_suggested_with_the_reason(one: str, other: str, why: Why) -> None:
    found = people(one, other, emails=(EMAIL,))

    assert found.score >= SUGGESTED_FROM
    assert found.of(Field.NAME).why is why
    assert found.of(Field.EMAIL) == (Field.EMAIL, Agreement.SAME, Why.SAME_EMAIL)


def test_another_name_between_the_first_and_the_last_is_not_called_the_same() -> None:
    assert people("Marie Anne Tremblay", "Marie Louise Tremblay").of(Field.NAME).why is Why.OTHER_MIDDLE


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Jean Tremblay", "Jeanne Tremblay", Why.SHARED_ADDRESS_OTHER_FIRST_NAME),
        ("Daniel Cohen", "Danielle Cohen", Why.SHARED_ADDRESS_OTHER_FIRST_NAME),
        ("Marie-Claude Roy", "Marie-Josée Roy", Why.SHARED_ADDRESS_OTHER_FIRST_NAME),
        ("Priya Patel", "Riya Patel", Why.SHARED_ADDRESS_OTHER_FIRST_NAME),
        ("王伟", "王芳", Why.SHARED_ADDRESS_OTHER_FIRST_NAME),
        ("John Smith Sr.", "John Smith Jr.", Why.OTHER_GENERATION),
    ],
)
def test_a_family_at_one_address_is_not_one_person(one: str, other: str, why: Why) -> None:
    found = people(one, other, emails=(EMAIL,), phones=(PHONE,))

    assert found.score < SUGGESTED_FROM
    assert found.of(Field.NAME)[1:] == (Agreement.DIFFERENT, why)


def test_a_father_and_a_son_with_one_phone_are_two() -> None:
    assert people("John Smith", "John Smith Jr", phones=(PHONE,)).score < SUGGESTED_FROM


def test_a_common_name_at_different_employers_is_not_suggested() -> None:
    one = Person("1", "Sarah Campbell", organisation="Campbell Homes")
    other = Person("2", "Sarah Campbell", organisation="Yoga Flow")

    assert compare(one, other).score < SUGGESTED_FROM


def test_a_sign_that_has_no_latin_letter_is_read_as_it_stands() -> None:
    assert people("Ь Roy", "Ь Roy").of(Field.NAME).agreement is Agreement.SAME


def test_an_office_address_tells_little() -> None:
    found = people("Anne Fortier", "A. Fortier", emails=("info@clinique.example",))

    assert found.score < SUGGESTED_FROM
    assert found.of(Field.EMAIL).why is Why.SHARED_BY_MANY


def test_a_number_known_to_be_a_switchboard_tells_little() -> None:
    one, other = Person("1", "Maëlle", phones=(PHONE,)), Person("2", "Maëlle Gauthier", phones=(PHONE,))

    assert compare(one, other).score >= SUGGESTED_FROM
    assert compare(one, other, shared=frozenset({"+16135550142"})).score < SUGGESTED_FROM


@pytest.mark.parametrize(
    ("one", "other", "region"),
    [
        ("(613) 555-0142", "+1 613 555 0142", "CA"),
        ("1-613-555-0142", "613.555.0142", "US"),
        ("06 12 34 56 78", "+33 6 12 34 56 78", "FR"),
        ("+44 (0)20 7946 0958", "020 7946 0958", "GB"),
        ("613 555 0142 poste 7", "+1 613 555 0142 x7", "CA"),
    ],
)
def test_one_number_written_in_two_ways_is_one(one: str, other: str, region: str) -> None:
    found = compare(Person("1", "A", phones=(one,), region=region), Person("2", "B", phones=(other,), region=region))

    assert found.of(Field.PHONE).why is Why.SAME_PHONE


def test_two_extensions_of_a_switchboard_are_two_numbers() -> None:
    one, other = Person("1", "A", phones=("613 555 0142 x7",)), Person("2", "B", phones=("613 555 0142 x8",))

    assert compare(one, other).of(Field.PHONE).agreement is Agreement.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("The Ottawa Hospital", "Ottawa Hospital", Why.SAME_ORGANISATION),
        ("Université d’Ottawa", "University of Ottawa", Why.SAME_ORGANISATION),
        ("TOH", "The Ottawa Hospital", Why.LIKE_ORGANISATION),
        ("Sunnybrook", "Sunnybrook Health Sciences Centre", Why.LIKE_ORGANISATION),
        ("Ottawa Hospital", "General Hospital", Why.OTHER_ORGANISATION),
        ("", "General Hospital", Why.MISSING),
    ],
)
def test_employers_are_compared_by_their_telling_words(one: str, other: str, why: Why) -> None:
    found = compare(Person("1", "A", organisation=one), Person("2", "B", organisation=other))

    assert found.of(Field.ORGANISATION).why is why
