"""Give each .po a plain header without dates or blanks to fill, so that only its strings ever change."""

import sys
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent


def tidy(path: Path) -> None:
    """Rewrite one catalogue: our header, no obsolete entries, guesses emptied so that nobody ships one."""
    catalogue = polib.pofile(str(path), wrapwidth=0)
    catalogue.header = "Curbside. AGPL-3.0-or-later."
    catalogue.metadata = {
        "Language": "fr",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n > 1);",
    }
    catalogue.metadata_is_fuzzy = False
    for entry in list(catalogue):
        if entry.obsolete:
            catalogue.remove(entry)
        elif entry.fuzzy:
            entry.flags.remove("fuzzy")
            entry.msgstr = ""
            entry.msgstr_plural = dict.fromkeys(entry.msgstr_plural, "")
            entry.previous_msgctxt = entry.previous_msgid = entry.previous_msgid_plural = None
    catalogue.save(str(path))


if __name__ == "__main__":
    for name in sys.argv[1:] or [str(ROOT / "curbside")]:
        for found in sorted(Path(name).glob("**/locale/fr/LC_MESSAGES/django.po")):
            tidy(found)
