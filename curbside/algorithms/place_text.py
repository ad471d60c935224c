"""Reading a place as typed: one plain form for every way of writing the same words.

People type "Chez-Moi", "chez  moi", full-width letters, emoji between words, marks that cannot be
seen. The rule about places looks at one folded form, and keeps for each folded character the place
it came from, so that a page can point at the words as they were typed.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Letters that no Unicode decomposition splits, and houses drawn instead of written.
_SPELLED_OUT = {
    "œ": "oe",
    "Œ": "oe",
    "æ": "ae",
    "Æ": "ae",
    "ø": "o",
    "Ø": "o",
    "ł": "l",
    "Ł": "l",
}
_DRAWN_HOUSES = frozenset("🏠🏡🏘")
_APOSTROPHES = frozenset("'’‘ʼʹ′`´‛＇")
_BREAKS = frozenset(",;:!?()[]{}/|\\·•")
# Blank letters that Unicode calls letters, but that nobody can see.
_BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0")
# A full stop after one of these ends a word, never a sentence.
_ABBREVIATIONS = (
    " app appt apt ave av bldg boul blvd bur ch dr dre fl hon inc jr m mgr mlle mme mr"
    " mrs ms no ph pr prof pte rd rm sr st ste univ "
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Folded words with one space between them and " , " at every pause; padded with spaces.

    `origins[i]` is the index, in the text as typed, of folded character `i`.
    """

    typed: str
    folded: str
    origins: tuple[int, ...]

    def as_typed(self, start: int, end: int) -> str:
        """Return the typed words behind folded characters start to end (end excluded)."""
        first, last = self.origins[start], self.origins[end - 1]
        shown = (c for c in self.typed[first : last + 1] if unicodedata.category(c) != "Cf")
        return " ".join("".join(shown).split())


def read_place(typed: str, *, hidden_marks_part_words: bool = False) -> Reading:
    """Fold case, accents, width, quotes, hyphens, emoji and unseen marks away.

    A zero-width mark normally vanishes; with `hidden_marks_part_words` it is read as a space,
    for those who put one where a space belongs.
    """
    letters: list[str] = []
    origins: list[int] = []

    def put(piece: str, origin: int) -> None:
        letters.extend(piece)
        origins.extend([origin] * len(piece))

    put(" ", 0)
    for index, character in enumerate(typed):
        plain = _plain(character)
        if character == ".":
            plain = _full_stop(typed, index, letters)
        elif hidden_marks_part_words and unicodedata.category(character) == "Cf":
            plain = " "
        if plain.startswith(" ") and letters[-1] == " ":
            plain = plain[1:]
        put(plain, index)
    if letters[-1] != " ":
        put(" ", max(len(typed) - 1, 0))
    return Reading(typed, "".join(letters), tuple(origins))


@lru_cache(maxsize=2048)
def _plain(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    if character in _DRAWN_HOUSES:
        return " house "
    kept = "".join(map(_plain_part, unicodedata.normalize("NFKD", character)))
    return kept.casefold()


def _plain_part(part: str) -> str:
    kind = unicodedata.category(part)
    if kind in {"Mn", "Me", "Cf"} or part in _BLANK_LETTERS:
        return ""
    if kind == "Cc":
        return " " if part.isspace() else ""
    if kind[0] in "LN":
        return _SPELLED_OUT.get(part, part)
    if part in _APOSTROPHES:
        return "'"
    if part in _BREAKS:
        return " , "
    return part if part == "#" else " "


def _full_stop(typed: str, index: int, letters: list[str]) -> str:
    follower = typed[index + 1 : index + 2]
    if follower and not follower.isspace():
        return " "
    word = "".join(letters[-12:]).rsplit(" ", 1)[-1].rsplit("'", 1)[-1]
    return " " if f" {word} " in _ABBREVIATIONS else " , "
