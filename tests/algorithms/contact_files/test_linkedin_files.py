"""What each odd table gives: LinkedIn's export over the years, and after a spreadsheet program."""

from collections.abc import Callable
from pathlib import Path

import pytest

FILES = Path(__file__).parent / "files" / "tables"

# file: what is read from it, as `line: name | e-mails | phones | organisation | title | connected on`
EXPECTED = {
    "as-exported": [
        "5: Amira Tremblay | amira@clinic.example |  | Lakeside Clinic | Resident | 2021-03-12",
        '6: Jean-Luc de la Fontaine |  |  | Smith, Jones & Co | Chef, "urgences" | 2019-04-03',
        "7: Björk |  |  |  |  | 2018-04-13",
    ],
    "cell-with-line-breaks": [
        "2: Ann Roy | ann@home.example |  | Clinic of the Lake | Nurse | 2021-03-12",
        "6: Amira Tremblay | amira@clinic.example |  | Lakeside Clinic | Resident | 2021-03-12",
    ],
    "french-semicolons": ["2: Zoé Gagné | zoe@clinique.example |  | Clinique du Lac | Résidente | 2020-02-01"],
    "french-utf-8-mark": ["2: Zoé Gagné | zoe@clinique.example |  | Clinique | Résidente | 2019-08-12"],
    "german": ["5: Jörg Müller | joerg@praxis.example |  | Praxis | Arzt | 2021-03-12"],
    "long-and-short-rows": [
        "2: Ann Roy",
        "3: Bo",
        "4: unreadable, too_many_cells",
        "5: Di Roy | di@home.example |  | Clinic | Nurse | 2021-03-12",
    ],
    "long-note": ["125: Amira Tremblay | amira@clinic.example |  | Lakeside Clinic | Resident | 2021-03-12"],
    "mixed-line-breaks-and-nul": [
        "2: Amira Tremblay | amira@clinic.example |  | Lakeside Clinic | Resident | 2021-03-12",
        "3: Bo Roy",
    ],
    "nameless-rows": [
        "2: unreadable, no_name",
        "3: Amira Tremblay | amira@clinic.example |  | Lakeside Clinic | Resident | 2021-03-12",
        "4: Clinic | lost@clinic.example |  | Clinic",
        "5: unreadable, no_name",
    ],
    "no-email-column": ["2: Amira Tremblay |  |  | Clinic"],
    "old-export": ["2: Amira Tremblay | amira@clinic.example |  | Lakeside Clinic | Resident | 2017-04-03"],
    "other-order": ["2: Amira Tremblay | amira@clinic.example |  |  | Resident | 2021-03-12"],
    "padded-by-a-spreadsheet": [
        "5: Amira Tremblay | amira@clinic.example |  | Lakeside Clinic | Resident | 2021-03-12"
    ],
    "rows-with-only-a-url": ["2: unreadable, no_name", "3: Ann Roy |  |  |  |  | 2021-03-12"],
    "spanish": ["2: María José Carreño Quiñones |  |  | Clínica | Médica | 2021-01-12"],
    "tabs-utf-16": ["2: Łukasz Żak 🩺 |  |  | Clinic |  | 2020-02-29"],
    "unclosed-mark": [
        "2: unreadable, unpaired_quotes",
        "3: Amira Tremblay | amira@clinic.example |  | Lakeside Clinic | Resident | 2021-03-12",
        "4: unreadable, unpaired_quotes",
        '5: Cy The "Doc" Roy',
        '6: Di "Dee" Roy',
        "7: Ed Roy x",
    ],
    "whole-name-column": ["2: Tremblay, Amira MD 🩺 | amira@clinic.example | 416 555 0101, +1 613 555 0102"],
    "without-note": ["2: Amira Tremblay | amira@clinic.example |  | Lakeside Clinic | Resident | 2021-03-12"],
}


@pytest.mark.parametrize(("name", "expected"), EXPECTED.items(), ids=list(EXPECTED))
def test_reads_the_odd_table(name: str, expected: list[str], shown: Callable[[str], list[str]]) -> None:
    assert shown(f"tables/{name}.csv") == expected


def test_every_table_in_the_folder_is_expected() -> None:
    assert {file.stem for file in FILES.iterdir()} == set(EXPECTED)
