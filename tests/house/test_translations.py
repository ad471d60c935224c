"""English and French are both complete: nothing missing, nothing fuzzy, nothing left as it was."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
CODE = ROOT / "curbside"
# Words that are the same in both languages, each for a reason a reader can check.
SAME_IN_BOTH = Path(__file__).with_name("same_in_both.txt")


def catalogues(root: Path) -> dict[str, polib.POFile]:
    """Each app's French, by the app's path."""
    return {
        str(path.relative_to(root).parents[3]): polib.pofile(str(path))
        for path in sorted(root.glob("**/locale/fr/LC_MESSAGES/django.po"))
    }


@pytest.fixture(scope="module")
def as_marked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, polib.POFile]:
    """The catalogues as the source of today would make them."""
    copy = tmp_path_factory.mktemp("source") / "curbside"
    shutil.copytree(CODE, copy, ignore=shutil.ignore_patterns("*.mo", "__pycache__", "static", "data"))
    (copy / "locale").mkdir()  # takes what belongs to no app with a catalogue, and so is found missing below
    run = subprocess.run(
        [
            Path(sys.executable).with_name("django-admin"),
            "makemessages",
            "--locale=fr",
            "--no-location",
            "--no-wrap",
            "--ignore=settings",
        ],
        cwd=copy,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "DJANGO_SETTINGS_MODULE": "curbside.settings.test"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return catalogues(copy)


def say(entries: list[str]) -> str:
    return "\n".join(entries)


def test_every_marked_string_is_in_its_apps_catalogue(as_marked: dict[str, polib.POFile]) -> None:
    kept = catalogues(CODE)
    missing = [
        f"{app}: {entry.msgid!r}"
        for app, catalogue in as_marked.items()
        for entry in catalogue
        if app not in kept or kept[app].find(entry.msgid, msgctxt=entry.msgctxt or False) is None
    ]
    assert not missing, say(missing)


def test_every_string_has_its_french() -> None:
    empty = [
        f"{app}: {entry.msgid!r}"
        for app, catalogue in catalogues(CODE).items()
        for entry in catalogue.untranslated_entries()
    ]
    assert not empty, say(empty)


def test_no_translation_is_a_guess() -> None:
    fuzzy = [f"{app}: {e.msgid!r}" for app, catalogue in catalogues(CODE).items() for e in catalogue.fuzzy_entries()]
    assert not fuzzy, say(fuzzy)


def test_every_plural_has_both_forms() -> None:
    lacking = [
        f"{app}: {entry.msgid!r}"
        for app, catalogue in catalogues(CODE).items()
        for entry in catalogue
        if entry.msgid_plural
        and not entry.obsolete
        and (len(entry.msgstr_plural) < 2 or not all(entry.msgstr_plural.values()))
    ]
    assert not lacking, say(lacking)


def test_no_translation_is_its_original_without_a_reason() -> None:
    reasons = dict(
        line.split(" = ", 1) for line in SAME_IN_BOTH.read_text(encoding="utf-8").splitlines() if " = " in line
    )
    same = [
        f"{app}: {entry.msgid!r}"
        for app, catalogue in catalogues(CODE).items()
        for entry in catalogue
        if not entry.obsolete
        and entry.msgid in {entry.msgstr, *entry.msgstr_plural.values()}
        and entry.msgid not in reasons
    ]
    assert not same, say(same)


def test_placeholders_survive_translation() -> None:
    names = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w+\}")
    broken = [
        f"{app}: {entry.msgid!r}"
        for app, catalogue in catalogues(CODE).items()
        for entry in catalogue
        for text in (list(entry.msgstr_plural.values())[-1:] if entry.msgid_plural else [entry.msgstr])
        if set(names.findall(text)) != set(names.findall(entry.msgid_plural or entry.msgid))
    ]
    assert not broken, say(broken)
