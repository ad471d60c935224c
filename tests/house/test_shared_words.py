"""One English text reads the same in French wherever it stands: catalogues are merged, and the last would win.

Where two rooms mean different things by the same words, one of them gives them a context.
"""

import re
from collections import defaultdict
from pathlib import Path

import polib

CODE = Path(__file__).resolve().parent.parent.parent / "curbside"


def french() -> list[tuple[str, polib.POEntry]]:
    """Every entry of every catalogue, with its app."""
    return [
        (path.parts[-5], entry)
        for path in sorted(CODE.glob("**/locale/fr/LC_MESSAGES/django.po"))
        for entry in polib.pofile(str(path))
        if not entry.obsolete
    ]


def words_of(entry: polib.POEntry) -> tuple[str, ...]:
    return (entry.msgstr, *entry.msgstr_plural.values())


def test_the_same_words_have_the_same_french_in_every_room() -> None:
    readings: defaultdict[tuple[str | None, str], dict[tuple[str, ...], str]] = defaultdict(dict)
    for app, entry in french():
        readings[entry.msgctxt, entry.msgid].setdefault(words_of(entry), app)
    apart = {msgid: by_room for (_, msgid), by_room in readings.items() if len(by_room) > 1}
    assert not apart, "\n".join(f"{msgid!r}: {by_room}" for msgid, by_room in apart.items())


def test_no_space_stands_before_a_question_mark_or_a_semicolon() -> None:
    """As it is written in Canada; only a colon and the inner side of guillemets take one, which never breaks."""
    wrong = [
        f"{app}: {text!r}"
        for app, entry in french()
        for text in words_of(entry)
        if re.search(r"\s[?!;]|\w:(?:\s|$)|[\w\s]\x20:|«[^\u00a0]|[^\u00a0]»", text)
    ]
    assert not wrong, "\n".join(wrong)


def test_no_page_writes_a_colon_of_its_own() -> None:
    """French puts a space before it, so a colon that is seen stands inside a text that is translated."""
    blocks = r"{%\s*(comment|blocktranslate)\b.*?end\1\s*%}"
    translated = blocks + r"|<span class=\"hide\">.*?</span>|{%.*?%}|{#.*?#}"
    pages = {path: path.read_text(encoding="utf-8") for path in CODE.glob("**/templates/**/*.html")}
    bare = {
        path.relative_to(CODE).as_posix(): re.sub(translated, "", page, flags=re.DOTALL) for path, page in pages.items()
    }
    assert [name for name, page in bare.items() if re.search(r"(?<=[\w}>]):\s", page)] == []
