"""Names in Chinese, Japanese and Korean stand as they are written there, whatever a file calls first and last."""

import pytest

from curbside.algorithms.contact_files import read_contacts
from curbside.algorithms.contact_files.pasted import read_pasted
from curbside.algorithms.contact_files.spoken_names import spoken

LINKEDIN = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
OF_TWO_FIELDS = [
    ("小明", "王", "王小明"),
    ("太郎", "田中", "田中太郎"),
    ("さくら", "佐々木", "佐々木さくら"),
    ("マリア", "田中", "田中マリア"),
    ("민수", "김", "김민수"),
    ("ジョン", "スミス", "ジョン スミス"),  # a foreign name, in the order of its own language
    ("Xiaoming", "王", "Xiaoming 王"),
    ("Ann", "Roy", "Ann Roy"),
]


@pytest.mark.parametrize(("given", "family", "name"), OF_TWO_FIELDS)
def test_of_a_table(given: str, family: str, name: str) -> None:
    data = f"{LINKEDIN}{given},{family},a@x.example,北京大学,学生,12 Mar 2021\n".encode()
    assert [(one.name, one.organisation) for one in read_contacts(data).contacts] == [(name, "北京大学")]


@pytest.mark.parametrize(("given", "family", "name"), OF_TWO_FIELDS)
def test_of_a_card_without_a_whole_name(given: str, family: str, name: str) -> None:
    card = f"BEGIN:VCARD\nVERSION:3.0\nN:{family};{given};;;\nEND:VCARD\n".encode()
    assert [one.name for one in read_contacts(card).contacts] == [name]


def test_a_title_stands_apart_and_a_middle_name_keeps_the_order_of_the_file() -> None:
    assert spoken("Dr.", "小明", "", "王", "MD") == "Dr. 王小明 MD"
    assert spoken("", "小明", "J.", "王", "") == "小明 J. 王"


def test_pasted_lines_with_the_wide_signs_of_their_keyboard() -> None:
    read = read_pasted("王小明，wang@x.example\n田中　太郎（東京大学）\n陈大文、医生\n김민수 ＜kim＠x.example＞\n")
    assert not read.unreadable
    assert [(one.name, *one.emails, one.organisation) for one in read.contacts] == [
        ("王小明", "wang@x.example", ""),
        ("田中 太郎", "東京大学"),
        ("陈大文", "医生"),
        ("김민수", "kim@x.example", ""),
    ]
