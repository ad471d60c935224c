"""A question made ready for the checks: plain words that still know where they stood in what was written."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from ..folding import fold
from .shapes import Span

READ: Final = 1_000
"""Characters that are read, and again of the plain text: some signs stand for many letters. A longer text is no
question anybody says; the limit keeps every search quick."""

_ONLY_MARKS: Final = re.compile(r"[?!.,;:…]+")
_QUOTES: Final = str.maketrans(dict.fromkeys('«»"“”„()[]*_`<>\xa0\u202f', " ") | {"…": ".", "—": ";"})
_SHORT: Final = re.compile(r"\b(mr|mrs|ms|mme|mlle|dr|dre|drs|st|ste|prof|vs|etc|no|a\.m|p\.m|e\.g|i\.e|u\.s|m)\.")
_BREAK: Final = re.compile(r"(?<=[?!.])\s+|\s*;\s*|\s+-+\s+|:\s+|\n+")


@dataclass(frozen=True)
class Reading:
    """`said` as written; `plain` folded, with informal spellings written out; `places` ties words of the two."""

    said: str
    plain: str
    places: tuple[tuple[int, int, int], ...]

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The plain text between full stops, question marks, colons, semicolons and dashes, each with its mark."""
        unbroken = _SHORT.sub(r"\1", self.plain)
        return tuple(part for part in _BREAK.split(unbroken) if part)

    def part_at(self, span: Span) -> str:
        """The part in which `span` of the plain text begins, or an empty text."""
        began = ((self.plain.find(part), part) for part in self.parts)
        return next((part for at, part in began if at <= span[0] < at + len(part)), "")

    def words_at(self, span: Span) -> str:
        """The words of `said` that `span` of the plain text touches."""
        touched = [place for place in self.places if place[0] < span[1] and place[0] + place[2] > span[0]]
        if not touched:
            return ""
        first, last = touched[0][1], touched[-1][1]
        end = re.compile(r"\s|$").search(self.said, last)
        return self.said[first : end.start() if end else None].strip(" ,;:.?!")


def read(text: str, informal: dict[str, str]) -> Reading:
    """`text` as the checks see it. `informal` writes out spellings of messages ("u", "pls")."""
    said = unicodedata.normalize("NFC", text[:READ])
    words: list[str] = []
    places: list[tuple[int, int, int]] = []
    length = 0
    for match in re.finditer(r"\S+", said.translate(_QUOTES)):
        if length >= READ:
            break
        word = fold(match.group())[: READ - length]
        bare = word.rstrip("?!.,;:")
        word = informal.get(bare, bare) + word[len(bare) :]
        gap = " " if words and word and not _ONLY_MARKS.fullmatch(word) else ""
        places.append((length + len(gap), match.start(), len(word)))
        words.append(gap + word)
        length += len(gap) + len(word)
    return Reading(said, "".join(words), tuple(places))
