"""What exists is documented, and what is documented exists."""

import re
from pathlib import Path
from typing import Final

from django.apps import apps
from django.core.management import get_commands

from curbside.foundation.jobs.timetable import timetable
from tests.house.routes import ours

ROOT: Final = Path(__file__).resolve().parent.parent.parent
DOCS: Final = ROOT / "docs"
# Read by Django itself, before any of our settings.
READ_BY_DJANGO: Final = {"DJANGO_SETTINGS_MODULE"}
# Read inside a library: dj_database_url.config().
READ_BY_LIBRARIES: Final = {"DATABASE_URL"}


def first_column(page: str) -> list[str]:
    """The names that begin the lines of the page's tables."""
    return re.findall(r"^\| `([^`]+)` \|", (DOCS / page).read_text(encoding="utf-8"), re.MULTILINE)


def second_column(page: str) -> dict[str, str]:
    lines = (DOCS / page).read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `([^`]+)` \| `([^`]+)` \|", lines, re.MULTILINE))


def agree(page: str, there: set[str]) -> None:
    written = first_column(page)
    assert not (missing := there - set(written)), f"Add a line to docs/{page} for: {sorted(missing)}"
    assert not (gone := set(written) - there), f"docs/{page} names what does not exist: {sorted(gone)}"
    assert len(written) == len(set(written)), f"docs/{page} says something twice"


def test_every_route_is_documented() -> None:
    agree("develop/routes.md", {route.name for route in ours()})


def test_every_documented_address_is_the_real_one() -> None:
    assert second_column("develop/routes.md") == {route.name: f"/{route.pattern}" for route in ours()}


def test_every_setting_is_documented() -> None:
    read = {
        name
        for path in (ROOT / "curbside").rglob("*.py")
        for name in re.findall(r"environ(?:\.get|\.setdefault)?[\(\[]\s*\"(\w+)\"", path.read_text(encoding="utf-8"))
    }
    assert len(read) > 10
    agree("operate/settings.md", (read | READ_BY_LIBRARIES) - READ_BY_DJANGO)


def test_every_job_is_documented() -> None:
    agree("operate/jobs.md", {job.name for job in timetable()})


def test_how_often_a_job_runs_is_documented_truly() -> None:
    page = (DOCS / "operate/jobs.md").read_text(encoding="utf-8")
    for job in timetable():
        every = {1: "1 second", 60: "1 minute", 3600: "1 hour"}.get(
            seconds := int(job.every.total_seconds()), f"{seconds} seconds"
        )
        assert f"| `{job.name}` | {every} | {'yes' if job.vital else 'no'} |" in page, job.name


def test_every_command_is_documented() -> None:
    agree("operate/commands.md", {name for name, app in get_commands().items() if app.startswith("curbside.")})


def test_every_model_is_in_the_map_of_what_is_kept() -> None:
    cells = re.findall(r"^\| (`[^|]+) \|", (DOCS / "operate/privacy.md").read_text(encoding="utf-8"), re.MULTILINE)
    written = {name for cell in cells for name in _models_named(cell)}
    kept = {model._meta.label for model in apps.get_models() if model.__module__.startswith("curbside.")}
    missing = {label for label in kept if not {label, f"{label.partition('.')[0]}.*"} & written}
    assert not missing, f"Say in docs/operate/privacy.md what they hold, why, how long: {sorted(missing)}"


def _models_named(cell: str) -> list[str]:
    """`people.Contact`, `Address` names two models of one app."""
    names = re.findall(r"`([\w.*]+)`", cell)
    whole: list[str] = []
    for name in names:
        app = whole[-1].partition(".")[0] if whole else ""
        whole.append(name if "." in name else f"{app}.{name}")
    return whole


def test_every_link_of_the_documents_leads_somewhere() -> None:
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in sorted(DOCS.rglob("*.md"))
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
        if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists()
    ]
    assert not broken, "\n".join(broken)
