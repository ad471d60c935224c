"""Files from before Unicode: told by their bytes where they name no charset, by their mark where they name one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.contact_files import read_contacts
from curbside.algorithms.contact_files.east_asian import encoding_of

LINKEDIN = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
# Given name, family name, the whole name, where they work: as programs of these countries wrote them.
PEOPLE = {
    "gb18030": ("小明", "王", "王小明", "北京大学"),
    "gb2312": ("伟", "张", "张伟", "上海市第一人民医院"),
    "big5": ("怡君", "陳", "陳怡君", "臺大醫院"),
    "big5hkscs": ("思恩", "堃", "堃思恩", "香港中文大學"),
    "shift_jis": ("太郎", "田中", "田中太郎", "東京大学医学部附属病院"),
    "cp932": ("彩", "髙橋", "髙橋彩", "㈱ミナミ表参道"),
    "euc_jp": ("さくら", "佐々木", "佐々木さくら", "京都大学"),
    "euc_kr": ("민수", "김", "김민수", "서울대학교병원"),
    "cp949": ("설빈", "뷁", "뷁설빈", "연세대학교"),
}
BYTES = {
    # As they stand in the file, so that no codec of ours tests itself.
    "gb18030": b"\xd0\xa1\xc3\xf7,\xcd\xf5,a@x.example,\xb1\xb1\xbe\xa9\xb4\xf3\xd1\xa7,,\n",
    "big5": b"\xa9\xc9\xa7g,\xb3\xaf,a@x.example,\xbbO\xa4j\xc2\xe5\xb0|,,\n",
    "shift_jis": b"\x91\xbe\x98Y,\x93c\x92\x86,a@x.example,"
    b"\x93\x8c\x8b\x9e\x91\xe5\x8aw\x88\xe3\x8aw\x95\x94\x95\x8d\x91\xae\x95a\x89@,,\n",
    "euc_kr": b"\xb9\xce\xbc\xf6,\xb1\xe8,a@x.example,\xbc\xad\xbf\xef\xb4\xeb\xc7\xd0\xb1\xb3\xba\xb4\xbf\xf8,,\n",
}


@pytest.mark.parametrize("charset", BYTES)
def test_a_table_as_its_bytes_stand(charset: str) -> None:
    (found,) = read_contacts(LINKEDIN.encode() + BYTES[charset]).contacts
    assert (found.name, found.organisation) == PEOPLE[charset][2:]


@pytest.mark.parametrize("charset", PEOPLE)
def test_a_table_without_a_mark(charset: str) -> None:
    given_name, family, name, place = PEOPLE[charset]
    rows = f"{given_name},{family},a@x.example,{place},,12 Mar 2021\nBo,Roy,bo@x.example,Clinic,,\n"
    found = read_contacts((LINKEDIN + rows).encode(charset))
    assert [(one.name, one.organisation) for one in found.contacts] == [(name, place), ("Bo Roy", "Clinic")]


@pytest.mark.parametrize("charset", PEOPLE)
def test_a_card_without_a_mark(charset: str) -> None:
    given_name, family, name, place = PEOPLE[charset]
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{family};{given_name};;;\r\nORG:{place};\r\nEND:VCARD\r\n"
    (found,) = read_contacts(card.encode(charset)).contacts
    assert (found.name, found.organisation) == (name, place)


@pytest.mark.parametrize("charset", PEOPLE)
@pytest.mark.parametrize("is_quoted", [False, True])
def test_a_card_is_read_by_its_mark(charset: str, *, is_quoted: bool) -> None:
    _, _, name, place = PEOPLE[charset]
    mark = {
        "gb18030": "GB2312",
        "cp932": "SHIFT_JIS",
        "shift_jis": "x-sjis",
        "big5hkscs": "BIG5",
        "cp949": "KS_C_5601-1987",
    }
    head = f";CHARSET={mark.get(charset, charset.upper())}"
    values = [value.encode(charset) for value in (name, place)]
    if is_quoted:
        head += ";ENCODING=QUOTED-PRINTABLE"
        values = ["".join(f"={byte:02X}" for byte in value).encode() for value in values]
    card = f"BEGIN:VCARD\r\nVERSION:2.1\r\nFN{head}:%b\r\nORG{head}:%b\r\nEND:VCARD\r\n".encode() % (*values,)
    (found,) = read_contacts(card).contacts
    assert (found.name, found.organisation) == (name, place)


@pytest.mark.parametrize(
    ("charset", "name"),
    [
        ("ISO-8859-1", "Zoé Gagné"),
        ("ISO-8859-2", "Łukasz Żak"),
        ("ISO-8859-5", "Иван Петров"),
        ("ISO-8859-7", "Μαρία"),
        ("ISO-8859-9", "Ümit Şahin"),
        ("ISO-8859-15", "Zoë Œuvray"),
        ("ISO_8859-2", "Łukasz Żak"),
    ],
)
def test_a_card_in_a_marked_european_charset(charset: str, name: str) -> None:
    card = f"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET={charset}:{name}\nEND:VCARD\n"
    assert [one.name for one in read_contacts(card.encode(charset)).contacts] == [name]


def test_bytes_that_could_be_utf_8_are_read_by_their_mark() -> None:
    card = b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=GB2312:\xc4\xa3\nEND:VCARD\nBEGIN:VCARD\nFN:x\nEND:VCARD\n"
    assert next(one.name for one in read_contacts(card).contacts) == "模"


@pytest.mark.parametrize("charset", ["GB2312", "SHIFT_JIS", "EUC-KR", "BIG5"])
def test_a_card_made_utf_8_since_keeps_its_latin_names_whatever_its_mark_says(charset: str) -> None:
    card = f"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET={charset}:Zoé Gagné\nEND:VCARD\n"
    assert [one.name for one in read_contacts(card.encode()).contacts] == ["Zoé Gagné"]


LATIN = st.sampled_from(
    [
        *("Hélène Côté", "Zoé Gagné", "François Lefèvre", "Jörg Müller", "José Muñoz", "Åsa Öberg", "Søren Kjær"),
        *("Érable Îlot", "À l’hôpital", "Éa", "Âge", "Noël Äpfel", "MARC CÔTÉ", "HÉLÈNE", "Éloïse", "Ôter", "Björk"),
        *("D’Iberville", "Straße", "“Bo” Roy", "Île d’Orléans", "Ça", "Née"),
    ]
)


@settings(max_examples=60)
@given(st.lists(LATIN, min_size=1, max_size=6), st.sampled_from(["cp1252", "mac-roman", "utf-8"]))
def test_latin_names_are_never_taken_for_ideographs(names: list[str], encoding: str) -> None:
    rows = "".join(f"{name},a@x.example\n" for name in names)
    assert encoding_of(f"Nom,Courriel\n{rows}".encode(encoding)) == ""


@pytest.mark.parametrize(("charset", "name"), [("gb18030", "陈璐"), ("big5", "賴清德"), ("cp932", "新垣結衣")])
def test_a_card_of_a_name_alone_with_one_common_letter(charset: str, name: str) -> None:
    (found,) = read_contacts(f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n".encode(charset)).contacts
    assert found.name == name


@pytest.mark.parametrize(
    "data",
    [
        *(f"Nom\n{name}\n{name},a@x.example\n".encode("cp1252") for name in ("ÄÜ", "ÄÜ; Léa")),
        *(f"Nom\n{name}\n{name},a@x.example\n".encode("mac-roman") for name in ("«Été»", "Éa; Éric")),
        "Étienne Þór\n".encode().replace(b"\xc3\x9e", b"\x9e"),
    ],
)
def test_the_bytes_of_a_short_latin_word_may_be_one_common_ideograph(data: bytes) -> None:
    assert encoding_of(data) == ""


def test_utf_8_with_a_byte_lost_stays_utf_8() -> None:
    rows = "".join(f"{name},a@x.example\n" for _, _, name, _ in PEOPLE.values()).encode()
    assert encoding_of(b"Name,Email\n" + rows + "陳怡君".encode()[:-1] + b",b@x.example\n") == ""
