"""Telling a story in a browser by what a person sees: names of buttons and links, labels, headings.

    story = Story(page, Pointer(page), axe)
    story.press("Make my account")
    story.sees("Look in your mail.")

The words are given in English. In a French story they are looked up in our catalogues, so one story is told in
both languages; `no_english` then holds that nothing of ours is left in English.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

import polib
from django.utils.translation import gettext, ngettext, override
from playwright.sync_api import Locator, Page, expect

Check = Callable[[Page], None]
MOST_TABS = 250
CODE = Path(__file__).resolve().parents[2] / "curbside"


class Hand(Protocol):
    """How a person works the page."""

    def press(self, target: Locator) -> None: ...
    def fill(self, target: Locator, text: str) -> None: ...
    def choose(self, target: Locator) -> None: ...


@dataclass
class Pointer:
    """A finger or a mouse."""

    def press(self, target: Locator) -> None:
        target.click()

    def fill(self, target: Locator, text: str) -> None:
        target.fill(text)

    def choose(self, target: Locator) -> None:
        target.check()


@dataclass
class Keyboard:
    """Tab, arrows, Enter, Space and letters; nothing is clicked."""

    page: Page

    def press(self, target: Locator) -> None:
        self._reach(target)
        self.page.keyboard.press("Enter")

    def fill(self, target: Locator, text: str) -> None:
        self._reach(target)
        kind = target.get_attribute("type")
        if kind in {"date", "time", "datetime-local"}:
            self._type_parts(kind, text)
            expect(target).to_have_value(text)
            return
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.type(text)

    def choose(self, target: Locator) -> None:
        if target.get_attribute("type") == "checkbox":
            self._reach(target)
            self.page.keyboard.press("Space")
            return
        group = self.page.locator(f'input[type=radio][name="{target.get_attribute("name")}"]')
        self._reach(group)
        self.page.keyboard.press("Space")
        for _step in range(group.count()):
            if target.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        expect(target).to_be_checked()

    def _reach(self, target: Locator) -> None:
        """Tab until the focus is there, and hold that it can be seen."""
        expect(target.first).to_be_visible()
        for _step in range(MOST_TABS):
            if any(target.evaluate_all("all => all.map(one => one === document.activeElement)")):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard never reaches {target}")

    def _type_parts(self, kind: str, text: str) -> None:
        """A field of the browser's own: month, day, year (four digits, no more), then hour, minute, half of the day."""
        day, _mark, clock = text.rpartition("T") if kind != "date" else (text, "", "")
        if day:
            year, month, date = day.split("-")
            self.page.keyboard.type(month + date + year)
        if clock:
            hour, minute = clock.split(":")
            half = "AM" if int(hour) < 12 else "PM"
            self.page.keyboard.type(f"{int(hour) % 12 or 12:02d}{minute}{half}")


@dataclass
class Story:
    """One person's page, hand and language."""

    page: Page
    hand: Hand
    check: Check | None = None
    language: str = "en"

    def words(self, english: str, **parts: str) -> str:
        """What the page says for `english`."""
        with override(self.language):
            return gettext(english) % parts if parts else gettext(english)

    def goto(self, path: str) -> None:
        self.page.goto(path)

    def press(self, name: str, about: str = "", *, within: Locator | None = None) -> None:
        """A button; `about` is what follows the words for those who cannot see the page around it."""
        full = f"{self.words(name)} {about}".strip()
        self.hand.press((within or self.page).get_by_role("button", name=full, exact=True))

    def follow(self, name: str, about: str = "") -> None:
        """A link, by the words of ours on it or by a name."""
        links = self.page.get_by_role("link", name=self.words(name), exact=not about)
        self.hand.press(links.filter(has_text=about) if about else links)

    def open(self, summary: str, **parts: str) -> None:
        """Unfold what stands behind `summary`."""
        self.hand.press(self.page.locator("summary").filter(has_text=self.words(summary, **parts)))

    def fill(self, label: str, text: str) -> None:
        self.hand.fill(self.field(label), text)

    def choose(self, label: str, *, within: Locator | None = None) -> None:
        """A radio button or a checkbox."""
        self.hand.choose((within or self.page).get_by_label(self.words(label)))

    def field(self, label: str) -> Locator:
        return self.page.get_by_role("main").get_by_label(re.compile(rf"^{re.escape(self.words(label))}"))

    def sees(self, heading: str, **parts: str) -> None:
        """The one h1; then everything that holds on every page."""
        expect(self.page.get_by_role("heading", level=1)).to_have_text(self.words(heading, **parts))
        self.looks_well()

    def count(self, one: str, many: str, n: int) -> str:
        """What the page says for `n` of something."""
        with override(self.language):
            return ngettext(one, many, n) % {"n": n, "many": n}

    def upload(self, name: str, text: str) -> None:
        """Give the page a file, and let it be looked at."""
        with self.page.expect_file_chooser() as chooser:
            self.hand.press(self.field("Your file"))
        chooser.value.set_files({"name": name, "mimeType": "text/plain", "buffer": text.encode()})
        self.press("Look at it")

    def reads(self, text: str, **parts: str) -> None:
        expect(self.page.get_by_text(self.words(text, **parts)).first).to_be_visible()

    def today(self, heading: str, **parts: str) -> None:
        """Go to Today as anyone would, and see the one right next step."""
        self.goto("/today/")
        self.sees(heading, **parts)

    def looks_well(self) -> None:
        """Nothing for axe, nothing beside the screen, no English in French."""
        if self.check:
            # Not before its looks and letters are there: a heading is, sooner.
            self.page.wait_for_load_state()
            self.check(self.page)
            fits = "document.fonts.ready.then(() => document.documentElement.scrollWidth <= innerWidth)"
            assert self.page.evaluate(fits), self.page.url
        if self.language == "fr":
            no_english(self.page)


def no_english(page: Page) -> None:
    """The page says it is French, and shows no English sentence of ours."""
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    shown = re.sub(r"\s+", " ", page.locator("body").inner_text())
    left = [sentence for sentence in english_sentences() if sentence in shown]
    assert not left, f"English on {page.url}: {left}"


@cache
def english_sentences() -> tuple[str, ...]:
    """The fixed parts of every English text that we translate, where they are long enough to be told apart."""
    return tuple(sorted({part for part in _parts_of_catalogues() if len(part) > 14 and part.count(" ") > 1}))


def _parts_of_catalogues() -> Iterator[str]:
    for path in CODE.glob("**/locale/fr/LC_MESSAGES/django.po"):
        for entry in polib.pofile(str(path)):
            texts = [entry.msgid, entry.msgid_plural] if entry.msgid != entry.msgstr else []
            for text in texts:
                for part in re.split(r"%\(\w+\)[sd]|\n|\{\w+\}", text):
                    yield re.sub(r"\s+", " ", part.strip())
