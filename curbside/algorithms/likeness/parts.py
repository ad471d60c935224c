"""One word of a name in every form in which it is compared; the words of many names are read together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

import numpy as np

from .columns import Integers
from .common_names import COMMON
from .name_words import GLUED
from .nicknames import FIRST_NAMES, ROOTS
from .scripts import CONSONANTAL, IDEOGRAPHIC, is_transliterated, latin, skeleton, sounds

_SHORTEST_UNGLUED: Final = 4
_SHORTEST_SOUND: Final = 4
_INITIALS: Final = 2
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
    """The words of the names that are compared with one another, casefolded: a `Word` of one part each.

    Words are learned together, which costs a third of one at a time, and get numbers: places in `texts`, `sounds` and
    `roots`, all that finding pairs takes. The part is made when a word is asked for, as few of a long list's are.
    """

    def __init__(self) -> None:
        super().__init__()
        self.numbers: defaultdict[str, int] = defaultdict()
        self.numbers.default_factory = self.numbers.__len__  # a new word gets the next number
        self.texts: list[str] = []
        self.sounds: list[str] = []
        self.roots: list[frozenset[str]] = []

    def __missing__(self, written: str) -> Word:
        number = self.numbers[written]
        if number == len(self.texts):
            self._spell((written,))
        word = self[written] = (_part(number, written, self.texts[number], self.sounds[number], self.roots[number]),)
        return word

    def learn(self, words: Iterable[str]) -> Integers:
        """The number of each word; those that had none get one."""
        numbers = np.fromiter(map(self.numbers.__getitem__, words), dtype=np.int64)
        if len(self.numbers) > len(self.texts):
            self._spell(tuple(islice(self.numbers, len(self.texts), None)))
        return numbers

    def _spell(self, new: Sequence[str]) -> None:
        texts = [word if word.isascii() and word[:2] != "mc" else _spelled(word) for word in new]
        bare = [_unglued(text) for text in texts]
        heard = sounds(bare)
        self.texts += texts
        self.sounds += heard
        self.roots += [
            ROOTS.get(text) or frozenset((sound if len(sound) >= _SHORTEST_SOUND else stem,))
            for text, stem, sound in zip(texts, bare, heard, strict=True)
        ]

    @property
    def is_consonantal(self) -> bool:
        """Whether any word is in a script that leaves vowels out."""
        return CONSONANTAL.search(" ".join(self.numbers)) is not None


def is_letter(text: str) -> bool:
    """Whether a spelled word is one letter, perhaps an initial; one ideograph may be a name."""
    return len(text) == 1 and not IDEOGRAPHIC.match(text)


def may_be_initials(text: str) -> bool:
    """Whether a spelled word is short enough for initials, and no surname: Le, Ho and Ng are."""
    return len(text) == 1 or (len(text) == _INITIALS and (text not in COMMON or text in FIRST_NAMES))


def _part(number: int, written: str, text: str, sound: str, roots: frozenset[str]) -> Part:
    is_latin = written.isascii() or max(written) < _BEYOND_LATIN
    return Part(
        number,
        written,
        text,
        sound,
        roots,
        text in FIRST_NAMES,
        len(roots) > 1 and text not in roots,
        text in COMMON or _unglued(text) in COMMON,
        is_letter(text),
        not is_latin and IDEOGRAPHIC.match(written) is not None,
        not is_latin and is_transliterated(written),
        not is_latin and CONSONANTAL.search(written) is not None,
    )


def _spelled(word: str) -> str:
    text = word if word.isascii() else latin(word)
    return f"mac{text[2:]}" if text.startswith("mc") and len(text) > _SHORTEST_SOUND else text


def _unglued(text: str) -> str:
    if not text.startswith(GLUED) or text in FIRST_NAMES or text in COMMON:
        return text
    for particle in GLUED:
        if text.startswith(particle) and len(text) - len(particle) >= _SHORTEST_UNGLUED:
            return text[len(particle) :]
    return text
