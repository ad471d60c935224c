"""A written name taken apart: first name, middle names, surname and generation, whatever stands around them."""

import re
from collections.abc import Sequence
from itertools import chain
from typing import Final, NamedTuple

import numpy as np

from .columns import Lists, cut, lists
from .name_words import CREDENTIALS, DOUBTFUL_CREDENTIALS, GENERATIONS, HONORIFICS, PARTICLES, SPELLED_OUT
from .parts import Vocabulary, Word

_ASIDE: Final = re.compile(r"[(\[\"“«][^)\]\"”»]*[)\]\"”»]")
_NOT_NAME: Final = re.compile(r"[^\w\s,.\-]|[\d_]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_DOTTED: Final = re.compile(r"^(?:[^\W\d_]\.-?)+[^\W\d_]?\.?$")
_LETTER_APOSTROPHE: Final = "ʼ"  # to Unicode a letter
_HYPHENS: Final = str.maketrans(
    {"‐": "-", "‑": "-", "–": "-", "—": "-", "’": "'", _LETTER_APOSTROPHE: "'", "`": "'", "٬": " ", "、": " "}
)
_NOT_PLAIN: Final = frozenset({*PARTICLES, *HONORIFICS, *CREDENTIALS, *GENERATIONS, "o", "d"})
_LONGEST: Final = 8  # words of a name that are looked at
_LONGEST_IDEOGRAPHIC: Final = 4
_FULL: Final = 3  # words a name has when the last may be a generation
_INITIALS: Final = 3  # that many letters may stand for first names: "JF", "J.R."


class Name(NamedTuple):
    """A name in its usual order; `given` or `family` is empty when it is not known, and both when there is no name.

    `single` is the one word of a name of one word, which may be either. `settled` says that a comma told
    the surname from the first name.
    """

    given: Word = ()
    middle: Word = ()
    family: Word = ()
    single: Word = ()
    settled: bool = False
    generation: str = ""

    @property
    def parts(self) -> Word:
        """Every part, in order; the first is of the first name where one is known."""
        return self.given + self.single + self.middle + self.family


NO_NAME: Final = Name()


class Names(dict[int, Name]):
    """The names of a list, by their places in it. Titles, credentials and emoji are dropped, particles joined.

    A name of nothing but names is kept as its words and taken apart when it is asked for. Never raises.
    """

    def __init__(self, names: Sequence[str], vocabulary: Vocabulary) -> None:
        super().__init__()
        texts = [name.casefold() for name in names]
        self._plain = [_plain_words(text) for text in texts]
        self._numbers = vocabulary.learn(chain.from_iterable(self._plain))
        self._vocabulary = vocabulary
        marked = [place for place, words in enumerate(self._plain) if not words]
        vocabulary.learn(chain.from_iterable([_LETTERS.findall(texts[place]) for place in marked]))
        self.update({place: _read_marked(texts[place], vocabulary) for place in marked})

    def __missing__(self, place: int) -> Name:
        name = self[place] = _plain_name(self._plain[place], self._vocabulary)
        return name

    def all(self) -> list[Name]:
        """Every name, in the order of the list."""
        return [self[place] for place in range(len(self._plain))]

    def numbers(self) -> Lists:
        """The numbers that the words of each name have in the vocabulary, in order."""
        read = lists([[part.number for part in name.parts] for name in self.values()], int)
        return cut(self._numbers, self._plain).replaced(np.fromiter(self, dtype=np.int64), read)


def read_names(names: Sequence[str], vocabulary: Vocabulary) -> list[Name]:
    """Take each of a few names apart."""
    return Names(names, vocabulary).all()


def _plain_words(text: str) -> list[str]:
    """The words of a name that holds nothing but names, as most do; none of any other."""
    words = text.split()
    is_plain = 1 < len(words) <= _LONGEST and "".join(words).isalpha() and _NOT_PLAIN.isdisjoint(words)
    return words if is_plain and _LETTER_APOSTROPHE not in text else []


def _plain_name(words: Sequence[str], vocabulary: Vocabulary) -> Name:
    first, *middle, last = [vocabulary[word] for word in words]
    return Name(first, _joined(middle) if middle else (), last)


def _read_marked(text: str, vocabulary: Vocabulary) -> Name:
    """Read a name that holds more than letters and spaces."""
    if "@" in text:
        return NO_NAME
    text = text.translate(_HYPHENS)
    asides = " ".join(_ASIDE.findall(text))
    plain = _NOT_NAME.sub(" ", _ASIDE.sub(" ", text).replace("'", ""))
    segments = [segment.split() for segment in plain.split(",")]
    generations = [_generation(words, at_least=1 if place else _FULL) for place, words in enumerate(segments)]
    generation = next(filter(None, generations), "")
    first = _words(segments[0], vocabulary, after_comma=len(segments) > 1)
    second = next((words for segment in segments[1:] if (words := _words(segment, vocabulary, after_comma=True))), [])
    within = _NOT_NAME.sub(" ", asides.replace("'", "")).replace(",", " ").split()
    inside = _words(within, vocabulary, after_comma=True)
    if second and first:
        return _built([*second, *inside, _joined(first)], vocabulary, settled=True, generation=generation)
    words = first or second
    return _built([*words[:1], *inside, *words[1:]], vocabulary, generation=generation)


def _generation(words: list[str], *, at_least: int) -> str:
    """The generation that a name of at least that many words ends with, or nothing."""
    return GENERATIONS.get(words[-1].strip(".-"), "") if len(words) >= at_least else ""


def _words(words: list[str], vocabulary: Vocabulary, *, after_comma: bool) -> list[Word]:
    """The words of a segment as parts, without what is no name."""
    kept: list[str] = []
    for place, word in enumerate(words[:_LONGEST]):
        bare = word.replace(".", "").strip("-")
        if not bare or (not kept and bare in HONORIFICS and (len(words) > 1 or after_comma)):
            continue
        if (place or after_comma) and bare in CREDENTIALS:
            continue
        if (place >= _FULL - 1 or after_comma) and bare in GENERATIONS:
            continue
        if after_comma and bare in DOUBTFUL_CREDENTIALS:
            continue
        kept.append(word)
    return _parts(kept, vocabulary, glue_first=after_comma)


def _parts(words: list[str], vocabulary: Vocabulary, *, glue_first: bool) -> list[Word]:
    found: list[Word] = []
    held = ""
    for place, word in enumerate(words):
        bare = word.replace(".", "")
        if (bare in PARTICLES or word in ("o", "d")) and place < len(words) - 1 and (place or glue_first):
            held += SPELLED_OUT.get(bare, bare)
            continue
        pieces = [word] if word.isalpha() else _pieces(word, bare)
        if len(pieces) > 1 and pieces[0] in PARTICLES:
            pieces = [SPELLED_OUT.get(pieces[0], pieces[0]) + pieces[1], *pieces[2:]]
        if held and pieces:
            pieces[0], held = held + pieces[0], ""
        if pieces:
            found.append(_joined([vocabulary[piece] for piece in pieces]))
    return found


def _pieces(word: str, bare: str) -> list[str]:
    """What hyphens hold together, or initials without a space between them."""
    is_initials = len(bare) > 1 and _DOTTED.match(word)
    return [piece for piece in bare if piece != "-"] if is_initials else bare.replace("-", " ").split()


def _split(word: Word, vocabulary: Vocabulary) -> list[Word]:
    """A name in ideographs is written without a space: its first sign is the surname, and here comes last."""
    text = word[0].written
    if len(word) == 1 and 1 < len(text) <= _LONGEST_IDEOGRAPHIC and word[0].is_ideographic:
        return [vocabulary[text[1:]], vocabulary[text[0]]]
    return [word]


def _joined(words: list[Word]) -> Word:
    return tuple(part for word in words for part in word)


def _built(words: list[Word], vocabulary: Vocabulary, *, settled: bool = False, generation: str = "") -> Name:
    words = [word for word in words if word]
    if not words:
        return NO_NAME
    if len(words) == 1:
        words = _split(words[0], vocabulary)
    if len(words) == 1:
        if len(words[0]) > _INITIALS - 1 or not words[0][0].is_letter:
            return Name(single=words[0], generation=generation)
        return Name(given=words[0], generation=generation)
    return Name(words[0], _joined(words[1:-1]), words[-1], settled=settled, generation=generation)
