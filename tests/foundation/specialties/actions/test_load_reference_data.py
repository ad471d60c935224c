"""Loading the disciplines: adds, changes, ends, and can be repeated."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from django.core.management import call_command

from curbside.foundation.accounts.models import User
from curbside.foundation.specialties.actions.reference_data import DATA, load_reference_data
from curbside.foundation.specialties.models import Alias, School, Specialty
from curbside.student.people.models import Contact

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The files as they ship, in a folder a test may change."""
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def without(file: Path, start: str) -> None:
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(start)]
    assert len(kept) < len(lines)
    file.write_text("".join(kept), encoding="utf-8")


def test_the_files_as_they_ship_load_whole(now: datetime) -> None:
    counts = load_reference_data(now=now)

    assert counts == {
        "specialties": Specialty.objects.count(),
        "aliases": Alias.objects.count(),
        "schools": School.objects.count(),
    }
    assert counts["specialties"] == 31
    assert counts["schools"] == 19


def test_repeating_changes_nothing(now: datetime) -> None:
    load_reference_data(now=now)
    before = [list(model.objects.order_by("pk").values()) for model in (Specialty, School, Alias)]

    load_reference_data(now=now)

    assert [list(model.objects.order_by("pk").values()) for model in (Specialty, School, Alias)] == before


def test_a_changed_name_is_brought_in(now: datetime, folder: Path) -> None:
    load_reference_data(now=now)
    replace(folder / "specialties.csv", "Anesthésiologie", "Anesthésie moderne")

    load_reference_data(now=now, folder=folder)

    assert Specialty.objects.get(pk="anesthesiology").name_fr == "Anesthésie moderne"


def test_a_discipline_that_left_the_file_has_ended_and_stays_with_the_people_who_carry_it(
    now: datetime, folder: Path, maelle: User
) -> None:
    load_reference_data(now=now)
    contact = Contact.objects.create(
        student=maelle, name="Ines", specialty=Specialty.objects.get(pk="anesthesiology"), created_at=now
    )
    without(folder / "specialties.csv", "anesthesiology,")
    without(folder / "aliases.csv", "anesthesiology,")

    load_reference_data(now=now, folder=folder)

    contact.refresh_from_db()
    assert contact.specialty is not None
    assert contact.specialty.valid_to == "2026-11-22"


def test_an_alias_that_left_the_file_goes(now: datetime, folder: Path) -> None:
    load_reference_data(now=now)
    without(folder / "aliases.csv", "anesthesiology,Anaesthesia,")

    load_reference_data(now=now, folder=folder)

    assert not Alias.objects.filter(name="Anaesthesia").exists()
    assert Alias.objects.filter(name="Anesthesia").exists()


def test_a_broken_file_changes_nothing(now: datetime, folder: Path) -> None:
    load_reference_data(now=now)
    replace(folder / "specialties.csv", "Anesthésiologie", "Anesthésie moderne")
    (folder / "aliases.csv").write_text("slug,alias\nanesthesiology,Anesthesia\n", encoding="utf-8")

    with pytest.raises(KeyError):
        load_reference_data(now=now, folder=folder)

    assert Specialty.objects.get(pk="anesthesiology").name_fr == "Anesthésiologie"


def test_the_command_says_what_it_loaded(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("load_specialties")

    assert "31 specialties" in capsys.readouterr().out
