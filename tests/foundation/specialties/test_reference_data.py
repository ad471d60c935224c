"""The reference data is whole: unique, dated, sourced, in both languages."""

import csv
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

DATA = Path(__file__).parents[3] / "curbside" / "foundation" / "specialties" / "data"
PROVINCES = {"AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"}
COLUMNS = {
    "specialties": "slug name_en name_fr valid_from valid_to source source_url note",
    "aliases": "slug alias language kind valid_from valid_to",
    "schools": ("slug name_en name_fr city province language valid_from valid_to source source_url note aliases"),
}

Row = dict[str, str]


def rows_of(name: str) -> list[Row]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


SPECIALTIES, ALIASES, SCHOOLS = (rows_of(name) for name in COLUMNS)
NAMED = SPECIALTIES + SCHOOLS


def repeated(values: list[str]) -> list[str]:
    return [value for value, times in Counter(map(str.casefold, values)).items() if times > 1]


def is_date(text: str) -> bool:
    if re.fullmatch(r"\d{4}", text):
        return 1800 <= int(text) <= 2100
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10


@pytest.mark.parametrize("name", COLUMNS)
def test_the_columns_are_as_documented(name: str) -> None:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file, strict=True)

    assert header == COLUMNS[name].split()
    assert {len(row) for row in rows} == {len(header)}
    assert all(cell == cell.strip() for row in rows for cell in row)


@pytest.mark.parametrize("rows", [SPECIALTIES, SCHOOLS], ids=["specialties", "schools"])
@pytest.mark.parametrize("column", ["slug", "name_en", "name_fr"])
def test_slugs_and_names_are_filled_and_unique(rows: list[Row], column: str) -> None:
    values = [row[column] for row in rows]

    assert all(values)
    assert repeated(values) == []


@pytest.mark.parametrize("row", NAMED, ids=lambda row: row["slug"])
def test_every_row_has_a_plain_slug_a_start_and_a_source(row: Row) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", row["slug"])
    assert is_date(row["valid_from"])
    assert row["source"]
    assert re.match(r"https://[a-z.]+/", row["source_url"])
    assert row["note"].endswith(".")


@pytest.mark.parametrize("row", NAMED + ALIASES, ids=lambda row: row.get("alias") or row["slug"])
def test_dates_are_dates_in_order(row: Row) -> None:
    start, end = row["valid_from"], row["valid_to"]

    assert all(is_date(text) for text in (start, end) if text)
    assert not (start and end) or start <= end


def test_the_match_has_its_disciplines() -> None:
    slugs = {row["slug"] for row in SPECIALTIES}

    assert len(SPECIALTIES) == 31
    assert {"family-medicine", "internal-medicine", "vascular-surgery", "neurology-pediatric"} <= slugs


@pytest.mark.parametrize("row", ALIASES, ids=lambda row: row["alias"])
def test_every_alias_is_another_name_of_a_known_discipline(row: Row) -> None:
    names = {name[f"name_{row['language']}"].casefold() for name in SPECIALTIES}

    assert row["slug"] in {name["slug"] for name in SPECIALTIES}
    assert row["alias"]
    assert row["alias"].casefold() not in names
    assert row["kind"] in {"former", "abbreviation", "common", "official"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_alias_means_one_discipline_in_its_language(language: str) -> None:
    assert repeated([row["alias"] for row in ALIASES if row["language"] == language]) == []


def test_every_discipline_has_an_alias_in_each_language() -> None:
    pairs = {(row["slug"], row["language"]) for row in ALIASES}

    assert pairs == {(row["slug"], language) for row in SPECIALTIES for language in ("en", "fr")}


def test_a_former_name_has_an_end() -> None:
    former = [row for row in ALIASES if row["kind"] == "former"]

    assert former
    assert all(row["valid_to"] for row in former)


@pytest.mark.parametrize(
    ("alias", "slug"),
    [
        ("Community Medicine", "public-health-preventive-medicine"),
        ("Anatomical Pathology", "diagnostic-molecular-pathology"),
        ("General Pathology", "diagnostic-clinical-pathology"),
        ("Medical Genetics", "medical-genetics-genomics"),
        ("ORL", "otolaryngology"),
        ("Médecine de famille", "family-medicine"),
    ],
)
def test_names_people_still_use_are_found(alias: str, slug: str) -> None:
    assert [row["slug"] for row in ALIASES if row["alias"] == alias] == [slug]


def test_there_are_nineteen_faculties() -> None:
    assert len(SCHOOLS) == 19


@pytest.mark.parametrize("row", SCHOOLS, ids=lambda row: row["slug"])
def test_a_faculty_has_a_city_a_province_and_languages(row: Row) -> None:
    assert row["city"]
    assert row["province"] in PROVINCES
    assert row["language"] in {"en", "fr", "both"}


def test_a_facultys_alias_means_one_faculty() -> None:
    aliases = [alias for row in SCHOOLS for alias in row["aliases"].split("|")]

    assert all(alias == alias.strip() != "" for alias in aliases)
    assert repeated(aliases) == []
