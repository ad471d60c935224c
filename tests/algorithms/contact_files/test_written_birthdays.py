"""A birthday goes out without a year, and comes back."""

from curbside.algorithms.contact_files import read_contacts
from curbside.algorithms.contact_files.writing import Card, write_vcards


def test_a_birthday_is_written_as_its_day_and_read_back() -> None:
    card = write_vcards([Card(uid="1", name="Amira", birthday=(2, 9))])
    assert "\r\nBDAY:--0209\r\n" in card
    person = read_contacts(card.encode(), file_name="contacts.vcf").contacts[0]
    assert person.birthday
    assert (person.birthday.month, person.birthday.day) == (2, 9)


def test_without_one_nothing_is_written() -> None:
    assert "BDAY" not in write_vcards([Card(uid="1", name="Amira")])
