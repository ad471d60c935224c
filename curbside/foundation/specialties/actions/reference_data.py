"""Bringing disciplines, their aliases and the faculties in line with this version's files."""

import csv
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from django.db import transaction

from ..models import Alias, School, Specialty

DATA = Path(__file__).resolve().parent.parent / "data"
NAMED = ("name_en", "name_fr", "valid_from", "valid_to", "source", "source_url")
N = TypeVar("N", Specialty, School)


@transaction.atomic
def load_reference_data(*, now: datetime, folder: Path = DATA) -> dict[str, int]:
    """Add, change and end rows as the files in `folder` say; counts by file. Repeating it changes nothing.

    A discipline or faculty that left its file has ended and is kept: students' people carry it. An alias that
    left goes, since nothing points at it.
    """
    specialties = [Specialty(**row) for row in _rows(folder, "specialties", ("slug", *NAMED))]
    schools = [
        School(**row) for row in _rows(folder, "schools", ("slug", *NAMED, "city", "province", "language", "aliases"))
    ]
    _bring_in(Specialty, specialties, NAMED, now)
    _bring_in(School, schools, (*NAMED, "city", "province", "language", "aliases"), now)
    aliases = _bring_in_aliases(folder)
    return {"specialties": len(specialties), "aliases": aliases, "schools": len(schools)}


def _rows(folder: Path, name: str, columns: tuple[str, ...]) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [{column: row[column] for column in columns} for row in csv.DictReader(file, strict=True)]


def _bring_in(model: type[N], rows: Iterable[N], fields: tuple[str, ...], now: datetime) -> None:
    rows = list(rows)
    model.objects.bulk_create(rows, update_conflicts=True, update_fields=fields, unique_fields=["slug"])
    gone = model.objects.exclude(pk__in=[row.pk for row in rows]).filter(valid_to="")
    gone.update(valid_to=now.date().isoformat())


def _bring_in_aliases(folder: Path) -> int:
    rows = _rows(folder, "aliases", ("slug", "alias", "language", "kind", "valid_from", "valid_to"))
    wanted = [Alias(specialty_id=row.pop("slug"), name=row.pop("alias"), **row) for row in rows]
    keys = {(one.specialty_id, one.name, one.language) for one in wanted}
    kept = Alias.objects.values_list("pk", "specialty_id", "name", "language")
    Alias.objects.filter(pk__in=[pk for pk, *key in kept if tuple(key) not in keys]).delete()
    Alias.objects.bulk_create(
        wanted,
        update_conflicts=True,
        update_fields=["kind", "valid_from", "valid_to"],
        unique_fields=["specialty", "name", "language"],
    )
    return len(wanted)
