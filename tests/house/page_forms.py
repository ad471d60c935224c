"""The forms of a page, filled in the way a person in a hurry would."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

TYPED: Final = {"email": "someone@else.example", "date": "2027-01-05", "datetime-local": "2027-01-05T10:00"}


@dataclass(slots=True)
class PageForm:
    """Where it posts to, and what it would send."""

    action: str
    method: str
    values: dict[str, str] = field(default_factory=dict)


class _Reader(HTMLParser):
    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.forms: list[PageForm] = []
        self.select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(PageForm(found.get("action") or self.path, found.get("method", "get").lower()))
        if not self.forms:
            return
        values, name = self.forms[-1].values, found.get("name", "")
        if tag in {"input", "button"} and name and found.get("type") != "file":
            values.setdefault(name, found.get("value") or TYPED.get(found.get("type", ""), "some words"))
        elif tag == "textarea":
            values[name] = "some words"
        elif tag == "select":
            self.select = name
        elif tag == "option" and self.select and found.get("value"):
            values.setdefault(self.select, found["value"])

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self.select = ""


def forms_of(page: str, *, path: str) -> list[PageForm]:
    """Every form of the page that posts."""
    reader = _Reader(path)
    reader.feed(page)
    return [form for form in reader.forms if form.method == "post"]
