"""Tables headed in Chinese, Japanese or Korean: nobody is asked what plain headings say."""

import pytest

from curbside.algorithms.contact_files import read_contacts

# a table: who is read from it, as name, e-mails, phones, organisation, title
HEADED = {
    "姓名,电子邮件,电话,单位,职务\n王小明,x@a.example,13855550102,北京协和医院,医生\n": (
        *("王小明", ("x@a.example",), ("13855550102",), "北京协和医院", "医生"),
    ),
    "姓,名,手機,醫院\n陳,怡君,0912 345 678,臺大醫院\n": ("陳怡君", (), ("0912 345 678",), "臺大醫院", ""),
    "氏名,メールアドレス,携帯電話,勤務先\n田中太郎,t@a.example,090-5555-0101,東京大学\n": (
        *("田中太郎", ("t@a.example",), ("090-5555-0101",), "東京大学", ""),
    ),
    "姓,名前,メール\n田中,太郎,t@a.example\n": ("田中太郎", ("t@a.example",), (), "", ""),
    "이름,이메일,전화번호,회사\n김민준,m@a.example,010-5555-0101,서울대학교병원\n": (
        *("김민준", ("m@a.example",), ("010-5555-0101",), "서울대학교병원", ""),
    ),
    "성,이름,휴대폰\n남궁,서연,010-5555-0102\n": ("남궁서연", (), ("010-5555-0102",), "", ""),
}
WRITTEN = {"gb18030": "电子邮件", "big5": "醫院", "cp932": "勤務先", "cp949": "회사"}


@pytest.mark.parametrize(("text", "expected"), HEADED.items(), ids=[text.partition("\n")[0] for text in HEADED])
def test_what_the_columns_hold_is_told_by_their_headings(text: str, expected: tuple[object, ...]) -> None:
    (one,) = read_contacts(text.encode()).contacts
    assert (one.name, one.emails, one.phones, one.organisation, one.title) == expected


@pytest.mark.parametrize("charset", ["gb18030", "big5", "cp932", "cp949"])
def test_a_file_from_before_unicode_is_headed_alike(charset: str) -> None:
    text = next(one for one in HEADED if WRITTEN[charset] in one)
    (one,) = read_contacts(text.encode(charset)).contacts
    assert one.name == HEADED[text][0]
