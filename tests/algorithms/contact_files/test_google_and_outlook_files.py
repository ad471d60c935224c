"""The tables Google and Outlook have written over the years, and what each column of theirs means."""

from dataclasses import replace

import pytest

from curbside.algorithms.contact_files import Birthday, ReadContact, read_contacts

OLD_GOOGLE = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Name Suffix,Nickname,Birthday,Notes,"
    "Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,"
    "Address 1 - City,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Value\n"
    '"Dr. Zoë Gagné, MD",Zoë,,Gagné,,Dr.,MD,Zo, --04-12,"one\ntwo, ""three""",* myContacts ::: Stage ::: * family,'
    "* Home,zoe@x.example ::: z@x.example,Work,z2@x.example,Mobile,613 555 0142 ::: 613 555 0143,Ottawa,,"
    "Rideau ::: Other,Resident,https://x.example ::: https://y.example\n"
)
NEW_GOOGLE = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
    "Zoë,,Gagné,,,,,,Zo,,Rideau,Resident,,1985-04-12,one,https://p.example/x,* myContacts ::: Stage,* ,zoe@x.example,"
    "Mobile,613 555 0142\n"
)
ZOE = ReadContact(
    *("Zoë Gagné", ("zoe@x.example",), ("613 555 0142",), "Rideau", "Resident", 2),
    birthday=Birthday(4, 12, 1985),
    nickname="Zo",
    groups=("Stage",),
    note="one",
)
OUTLOOK = (
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street",'
    '"Business City","Home City","Assistant\'s Phone","Business Fax","Business Phone","Company Main Phone",'
    '"Home Phone","Mobile Phone","Birthday","Categories","E-mail Address","E-mail Type","E-mail Display Name",'
    '"E-mail 2 Address","Manager\'s Name","Notes","Web Page"\n'
    '"Dr.","Zoë","de la","Gagné","Jr.","Rideau","Surgery","Resident","1 Main","Ottawa","Hull","1","2","613 555 0142",'
    '"3","","613 555 0143","4/12/1985","Stage;Amis","zoe@x.example","SMTP","Zoë Gagné (zoe@x.example)","",'
    '"Boss","one","https://x.example"\n'
)
FRENCH_OUTLOOK = (
    '"Titre";"Prénom";"Deuxième prénom";"Nom";"Suffixe";"Société ";"Service ";"Titre";"Rue (bureau)";"Ville (bureau)";'
    '"Télécopie (bureau)";"Téléphone (bureau)";"Téléphone (domicile)";"Tél. mobile";"Adresse de messagerie";'
    '"Type de messagerie";"Nom complet de l\'adresse de messagerie";"Adresse de messagerie 2";"Anniversaire";'
    '"Anniversaire de mariage ou fête";"Catégories";"Nom de l\'assistant(e)";"Notes";"Page Web"\n'
    '"Dre";"Zoé";"";"Gagné";"";"Clinique";"";"Résidente";"";"Gatineau";"1";"819 555 0142";"";"819 555 0143";'
    '"zoe@x.example";"SMTP";"Zoé";"z@x.example";"03/04/1985";"0/0/00";"Stage";"Bo";"un";""\n'
)


def read_one(text: str, encoding: str = "utf-8") -> ReadContact:
    (contact,) = read_contacts(text.encode(encoding)).contacts
    return contact


def test_googles_table_of_before_2024() -> None:
    assert read_one(OLD_GOOGLE) == ReadContact(
        *("Dr. Zoë Gagné, MD", ("zoe@x.example", "z@x.example", "z2@x.example"), ("613 555 0142", "613 555 0143")),
        *("Rideau", "Resident", 2),
        birthday=Birthday(4, 12),
        nickname="Zo",
        city="Ottawa",
        url="https://x.example",
        groups=("Stage", "family"),
        note='one two, "three"',
    )


def test_googles_table_of_since_2024() -> None:
    assert read_one(NEW_GOOGLE) == ZOE


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_googles_table_in_wide_letters(encoding: str) -> None:
    assert read_one(NEW_GOOGLE, encoding) == ZOE


def test_outlooks_table() -> None:
    assert read_one(OUTLOOK) == ReadContact(
        *("Dr. Zoë de la Gagné Jr.", ("zoe@x.example",), ("613 555 0142", "613 555 0143"), "Rideau", "Resident", 2),
        birthday=Birthday(4, 12, 1985),
        city="Ottawa",
        url="https://x.example",
        groups=("Stage", "Amis"),
        note="one",
    )


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-16", "mac-roman"])
def test_outlooks_table_in_french(encoding: str) -> None:
    assert read_one(FRENCH_OUTLOOK, encoding) == ReadContact(
        *(
            "Dre Zoé Gagné",
            ("zoe@x.example", "z@x.example"),
            ("819 555 0142", "819 555 0143"),
            "Clinique",
            "Résidente",
            2,
        ),
        birthday=Birthday(4, 3, 1985),
        city="Gatineau",
        groups=("Stage",),
        note="un",
    )


def test_an_address_inside_an_exchange_server_is_none_and_does_no_harm() -> None:
    inside = "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=abc"
    person = read_one(OUTLOOK.replace('"zoe@x.example","SMTP"', f'"{inside}","EX"').replace("4/12/1985", "0/0/00"))
    assert (person.emails, person.birthday) == ((), None)


def test_the_columns_of_an_older_outlook_in_another_order() -> None:
    text = (
        "E-mail Address,E-mail Display Name,E-mail Type,Home Street,Last Name,First Name\na@x.example,x,SMTP,,Roy,Ann\n"
    )
    found = read_contacts(text.encode())
    assert found.format == "outlook"
    assert replace(found.contacts[0], line=0) == ReadContact("Ann Roy", ("a@x.example",), (), "", "", 0)
