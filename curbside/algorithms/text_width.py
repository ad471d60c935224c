"""How wide a name will be when it is drawn, estimated on the safe side, and how to break it into lines."""

import unicodedata
from typing import Final

LINE_CHARACTERS: Final = 12
"""A longer name is broken in two where it can be."""
NAME_CHARACTERS: Final = 17
"""A longer line is broken at a hyphen, or cut; its full text stands in the list beside the drawing."""

_LAST_PLAIN: Final = 0xFFFF
"""Beyond it stand emoji and other pictures."""
_NARROW: Final = frozenset("iljftrI.,'’- ")
_WIDE: Final = frozenset("mwMWÆŒ@%")


def text_width(text: str, size: float) -> float:
    """In the unit of `size`, the font's. Measured against the program's serif; other scripts count as they are."""
    return size * sum(_share(character) for character in unicodedata.normalize("NFC", text))


def _share(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in {"W", "F"} or ord(character) > _LAST_PLAIN:
        return 1.25
    if character in _NARROW:
        return 0.36
    if character in _WIDE:
        return 0.92
    return 0.7 if character.isupper() else 0.55


def name_lines(name: str) -> tuple[str, ...]:
    """The name in one line, or in two of like length broken at a space, each with an end to it.

    A line that is still too long goes on below after a hyphen where it has one: at most four lines.
    """
    return tuple(_cut(part) for line in _at_space(name) for part in _at_hyphen(line))


def _at_space(name: str) -> tuple[str, ...]:
    words = name.split(" ")
    if len(name) <= LINE_CHARACTERS or len(words) == 1:
        return (name,)
    breaks = range(1, len(words))
    best = min(breaks, key=lambda at: (max(len(" ".join(words[:at])), len(" ".join(words[at:]))), at))
    return (" ".join(words[:best]), " ".join(words[best:]))


def _at_hyphen(line: str) -> tuple[str, ...]:
    end = line.rfind("-", 0, NAME_CHARACTERS) + 1
    return (line[:end], line[end:]) if end and len(line) > NAME_CHARACTERS else (line,)


def _cut(line: str) -> str:
    return line if len(line) <= NAME_CHARACTERS else line[: NAME_CHARACTERS - 1].rstrip() + "…"
