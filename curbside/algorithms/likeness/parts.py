"""One word of a name in every form in which it is compared; the words of many names are read together."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from .common_names import COMMON
from .name_words import GLUED
from .nicknames import FIRST_NAMES, ROOTS
from .scripts import CONSONANTAL, IDEOGRAPHIC, is_transliterated, latin, skeleton, sounds

_SHORTEST_UNGLUED: Final = 4
_SHORTEST_SOUND: Final = 4
_BEYOND_LATIN: Final = "\u0370"


@dataclass(slots=True, eq=False)
class Part:
    """One word of a name, in every form in which it is compared. Made once a spelling, so identity is equality."""

    number: int  # its place in its Vocabulary
    written: str
    text: str
    sound: str
    roots: frozenset[str]
    is_first_name: bool
    is_ambiguous: bool  # short for several names, of women and of men: Pat, Alex
    is_common: bool
    is_letter: bool
    is_ideographic: bool
    is_transliterated: bool
    is_consonantal: bool

    @property
    def skeleton(self) -> str:
        """The consonants that scripts without vowels would write."""
        return skeleton(self.sound)


Word = tuple[Part, ...]


class Vocabulary(dict[str, Word]):
    """The words of the names that are compared with one another, casefolded, each read once: a `Word` of one part.

    A word that was not learned is read when it is asked for. Thousands learned together cost a third of that.
    """

    def __missing__(self, written: str) -> Word:
        self.learn((written,))
        return self[written]

    def learn(self, words: Iterable[str]) -> None:
        """Read the words that are not there yet."""
        new = [word for word in dict.fromkeys(words) if word not in self]
        texts = [_spelled(word) for word in new]
        bare = [_unglued(text) for text in texts]
        for written, text, stem, sound in zip(new, texts, bare, sounds(bare), strict=True):
            self[written] = (_read(len(self), written, text, stem, sound),)

    @property
    def parts(self) -> list[Part]:
        """Every part, by its number."""
        return [word[0] for word in self.values()]


def _read(number: int, written: str, text: str, bare: str, sound: str) -> Part:
    is_latin = written.isascii() or max(written) < _BEYOND_LATIN
    roots = ROOTS.get(text) or frozenset((sound if len(sound) >= _SHORTEST_SOUND else bare,))
    return Part(
        number,
        written,
        text,
        sound,
        roots,
        text in FIRST_NAMES,
        len(roots) > 1 and text not in roots,
        text in COMMON or bare in COMMON,
        len(text) == 1 and (is_latin or not IDEOGRAPHIC.match(text)),
        not is_latin and IDEOGRAPHIC.match(written) is not None,
        not is_latin and is_transliterated(written),
        not is_latin and CONSONANTAL.search(written) is not None,
    )


def _spelled(word: str) -> str:
    text = latin(word)
    return f"mac{text[2:]}" if text.startswith("mc") and len(text) > _SHORTEST_SOUND else text


def _unglued(text: str) -> str:
    if not text.startswith(GLUED) or text in FIRST_NAMES or text in COMMON:
        return text
    for particle in GLUED:
        if text.startswith(particle) and len(text) - len(particle) >= _SHORTEST_UNGLUED:
            return text[len(particle) :]
    return text
