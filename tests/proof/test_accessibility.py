"""Every page in every state, in a real browser: axe finds nothing, nothing is cut off, no template goes unseen.

Sampled: one scene of each shape, narrow and light, and wide and dark; forced colours on every eighth. FULL=1: every
scene in every combination.
"""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final, Literal
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.utils import timezone
from playwright.sync_api import Page, Route, sync_playwright
from playwright.sync_api import TimeoutError as TooLong

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from tests.chromium import CHROMIUM
from tests.house.cast import Cast, whole_cast
from tests.proof.scenes import FULL, Scene, Stage, play
from tests.proof.special_states import special_states

pytestmark = pytest.mark.proof

ACCESSIBLE: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
HOST: Final = "http://curbside.test"
CODE: Final = Path(__file__).resolve().parent.parent.parent / "curbside"
FORCED_EVERY: Final = 8
WINDOWS: Final = 2
SCHEMES: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")
FORCED: Final[tuple[Literal["none", "active"], ...]] = ("none", "active")
TYPES: Final = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2"}


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is looked at."""

    width: int
    scheme: Literal["light", "dark"]
    forced: Literal["none", "active"]

    def __str__(self) -> str:
        return f"{self.width} {self.scheme}{' forced colours' if self.forced == 'active' else ''}"


def looks_at(number: int) -> list[Look]:
    if FULL:
        return [Look(*each) for each in product((320, 1280), SCHEMES, FORCED)]
    forced = [Look(320, "light", "active")] if number % FORCED_EVERY == 0 else []
    return [Look(320, "light", "none"), Look(1280, "dark", "none"), *forced]


@pytest.fixture
def stage(maelle: User, tomas: User, josee: User, centre: Centre) -> Stage:
    moment = timezone.now()
    call_command("load_questions", verbosity=0)
    cast: Cast = whole_cast(maelle, tomas, josee, centre, moment)
    empty = User.objects.create_user("new@empty.example", "correct horse battery", name="Noor Empty")
    Membership.objects.create(user=empty, centre=centre, role=Role.STUDENT, since=moment)
    return play(cast, empty, special_states)


def serve(route: Route, scene: Scene) -> None:
    """The scene at its own address, the static files beside it, and nothing else."""
    path = urlsplit(route.request.url).path
    # A page that looks at itself again finds itself unchanged.
    if route.request.is_navigation_request() or path == urlsplit(scene.path).path:
        kept = ("Content-Security-Policy", "Content-Type", "Referrer-Policy")
        headers = {name: value for name, value in scene.headers.items() if name in kept}
        route.fulfill(body=scene.html, headers=headers)
    elif path.startswith("/static/") and (found := finders.find(path.removeprefix("/static/"))):
        file = Path(str(found))
        route.fulfill(body=file.read_bytes(), content_type=TYPES.get(file.suffix, "application/octet-stream"))
    else:
        route.fulfill(status=404, body="")


def wrongs(page: Page, runner: Axe, look: Look) -> Iterator[str]:
    # A colour on its way to another is no colour to measure.
    page.evaluate("document.getAnimations().forEach(animation => animation.finish())")
    # With forced colours the palette is the person's own, and axe reads the colour that was replaced (the fill of the
    # text): it would find black on white too faint.
    rules = {"color-contrast": {"enabled": look.forced == "none"}}
    found = runner.run(page, options={"runOnly": ACCESSIBLE, "resultTypes": ["violations"], "rules": rules})
    for violation in found.response["violations"]:
        for node in violation["nodes"][:3]:
            yield f"{violation['id']} ({violation['impact']}): {violation['help']}\n      {node['html'][:200]}"
    if (number := page.locator("h1:visible").count()) != 1:
        yield f"{number} first headings"
    if over := page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"):
        yield f"{over} px wider than the screen"


def look_through(scenes: list[Scene]) -> dict[str, list[str]]:
    """What is wrong, by what it is, with the scenes where it was seen."""
    runner, found = Axe(), dict[str, list[str]]()
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        context = browser.new_context(service_workers="block", base_url=HOST)
        context.set_default_timeout(30_000)
        page, current = context.new_page(), list(scenes[:1])
        page.route("**/*", lambda route: serve(route, current[0]))
        for number, scene in enumerate(scenes):
            current[0] = scene
            page.goto(HOST + scene.path, wait_until="load")
            # The screen without network is drawn by its script; a page that never gets its heading is counted below.
            with suppress(TooLong):
                page.locator("h1:visible").first.wait_for(timeout=5_000)
            for look in looks_at(number):
                page.set_viewport_size({"width": look.width, "height": 900})
                page.emulate_media(color_scheme=look.scheme, forced_colors=look.forced)
                for wrong in wrongs(page, runner, look):
                    found.setdefault(wrong, []).append(f"{scene.page} [{scene.state}] {look}")
        browser.close()
    return found


def our_templates() -> set[str]:
    return {
        str(path).partition("/templates/")[2]
        for kind in ("html", "svg")
        for path in CODE.glob(f"*/*/templates/**/*.{kind}")
    }


def table(scenes: list[Scene]) -> str:
    states: dict[str, list[str]] = {}
    for scene in scenes:
        states.setdefault(scene.page, []).append(scene.state)
    lines = [f"  {page:32} {len(seen):3}  {'; '.join(seen)[:110]}" for page, seen in sorted(states.items())]
    return "\n".join([f"{len(states)} pages, {len(scenes)} scenes", *lines])


def test_every_page_in_every_state(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    unseen = our_templates() - stage.rendered
    # In a thread of its own: the browser's driver keeps a loop there, and Django wants none where it works.
    with ThreadPoolExecutor(WINDOWS) as windows:
        halves = list(windows.map(look_through, (stage.scenes[n::WINDOWS] for n in range(WINDOWS))))
    found = {wrong: [place for half in halves for place in half.get(wrong, [])] for half in halves for wrong in half}
    with capsys.disabled():
        print("\n" + table(stage.scenes))  # noqa: T201 - the table is what this proof is read for
    kinds = Counter({wrong: len(places) for wrong, places in found.items()})
    report = [f"{number}x {wrong}\n    at {'; '.join(found[wrong][:3])}" for wrong, number in kinds.most_common()]
    assert not report, "\n".join(report)
    assert not unseen, "No scene shows these; add one:\n" + "\n".join(sorted(unseen))
