"""A written name taken apart: first name, middle names, surname and generation, whatever stands around them."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from .common_names import COMMON
from .name_words import CREDENTIALS, DOUBTFUL_CREDENTIALS, GENERATIONS, GLUED, HONORIFICS, PARTICLES, SPELLED_OUT
from .nicknames import FIRST_NAMES, ROOTS
from .scripts import CONSONANTAL, IDEOGRAPHIC, is_transliterated, latin, skeleton, sound

_ASIDE: Final = re.compile(r"[(\[\"“«][^)\]\"”»]*[)\]\"”»]")
_NOT_NAME: Final = re.compile(r"[^\w\s,.\-]|[\d_]")
_DOTTED: Final = re.compile(r"^(?:[^\W\d_]\.-?)+[^\W\d_]?\.?$")
_HYPHENS: Final = str.maketrans(
    {"‐": "-", "‑": "-", "–": "-", "—": "-", "’": "'", "ʼ": "'", "`": "'", "٬": " ", "、": " "}
)
_NOT_PLAIN: Final = frozenset({*PARTICLES, *HONORIFICS, *CREDENTIALS, *GENERATIONS, "o", "d"})
_LONGEST: Final = 8  # words of a name that are looked at
_SHORTEST_UNGLUED: Final = 4
_SHORTEST_SOUND: Final = 4
_FULL: Final = 3  # words a name has when the last may be a generation
_INITIALS: Final = 3  # that many letters may stand for first names: "JF", "J.R."


@dataclass(slots=True, eq=False)
class Part:
    """One word of a name, in every form in which it is compared. Made once a spelling, so identity is equality."""

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
    codes: tuple[int, ...]  # a number for each root, and one for each letter a form begins with: keys are made of them
    begins: tuple[int, ...]

    @property
    def skeleton(self) -> str:
        """The consonants that scripts without vowels would write."""
        return skeleton(self.sound)


Word = tuple[Part, ...]


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
        """Every part, in order."""
        return self.given + self.middle + self.family + self.single


NO_NAME: Final = Name()


@lru_cache(maxsize=65_536)
def read_part(written: str) -> Part:
    """Read one word, casefolded. Kept, for the words of names repeat."""
    text = latin(written)
    if text.startswith("mc") and len(text) > _SHORTEST_SOUND:
        text = f"mac{text[2:]}"
    bare = _unglued(text)
    heard = sound(bare)
    is_plain = written.isascii()
    roots = ROOTS.get(text) or frozenset({heard if len(heard) >= _SHORTEST_SOUND else bare})
    return Part(
        written=written,
        text=text,
        sound=heard,
        roots=roots,
        is_first_name=text in FIRST_NAMES,
        is_ambiguous=len(roots) > 1 and text not in roots,
        is_common=text in COMMON or bare in COMMON,
        is_letter=len(text) == 1 and (is_plain or not IDEOGRAPHIC.match(text)),
        is_ideographic=not is_plain and IDEOGRAPHIC.match(written) is not None,
        is_transliterated=not is_plain and is_transliterated(written),
        is_consonantal=not is_plain and CONSONANTAL.search(written) is not None,
        codes=tuple(hash(root) for root in roots),
        begins=tuple({hash((form[0],)) for form in (text, *roots)}),
    )


@lru_cache(maxsize=65_536)
def read_word(written: str) -> Word:
    """Read one word of a single part."""
    return (read_part(written),)


def _unglued(text: str) -> str:
    if not text.startswith(GLUED) or text in FIRST_NAMES or text in COMMON:
        return text
    for particle in GLUED:
        if text.startswith(particle) and len(text) - len(particle) >= _SHORTEST_UNGLUED:
            return text[len(particle) :]
    return text


def read_name(name: str) -> Name:
    """Take `name` apart. Titles, credentials and emoji are dropped, particles joined; never raises."""
    text = name.lower() if name.isascii() else name.translate(_HYPHENS).casefold()
    if not text.replace(" ", "").isalpha():
        return _read_marked(text)
    words = text.split()
    if 1 < len(words) <= _LONGEST and _NOT_PLAIN.isdisjoint(words):
        first, *middle, last = [read_word(word) for word in words]
        return Name(first, _joined(middle) if middle else (), last)
    return _built(_words(words, after_comma=False), generation=_generation(words, at_least=_FULL))


def _read_marked(text: str) -> Name:
    """Read a name that holds more than letters and spaces."""
    if "@" in text:
        return NO_NAME
    asides = " ".join(_ASIDE.findall(text))
    plain = _NOT_NAME.sub(" ", _ASIDE.sub(" ", text).replace("'", ""))
    segments = [segment.split() for segment in plain.split(",")]
    generations = [_generation(words, at_least=1 if place else _FULL) for place, words in enumerate(segments)]
    generation = next(filter(None, generations), "")
    first = _words(segments[0], after_comma=len(segments) > 1)
    second = next((words for segment in segments[1:] if (words := _words(segment, after_comma=True))), [])
    inside = _words(_NOT_NAME.sub(" ", asides.replace("'", "")).replace(",", " ").split(), after_comma=True)
    if second and first:
        return _built([second[0], *second[1:], *inside, _joined(first)], settled=True, generation=generation)
    words = first or second
    return _built([*words[:1], *inside, *words[1:]], generation=generation)


def _generation(words: list[str], *, at_least: int) -> str:
    """The generation that a name of at least that many words ends with, or nothing."""
    return GENERATIONS.get(words[-1].strip(".-"), "") if len(words) >= at_least else ""


def _words(words: list[str], *, after_comma: bool) -> list[Word]:
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
    return _parts(kept, glue_first=after_comma)


def _parts(words: list[str], *, glue_first: bool) -> list[Word]:
    found: list[Word] = []
    held = ""
    for place, word in enumerate(words):
        bare = word.replace(".", "")
        if (bare in PARTICLES or word in ("o", "d")) and place < len(words) - 1 and (place or glue_first):
            held += SPELLED_OUT.get(bare, bare)
            continue
        pieces = (
            list(bare) if _DOTTED.match(word) and len(bare) > 1 else bare.replace(".", " ").replace("-", " ").split()
        )
        pieces = [piece for piece in pieces if piece != "-"]
        if len(pieces) > 1 and pieces[0] in PARTICLES:
            pieces = [SPELLED_OUT.get(pieces[0], pieces[0]) + pieces[1], *pieces[2:]]
        if held and pieces:
            pieces[0], held = held + pieces[0], ""
        if pieces:
            found.append(tuple(read_part(piece) for piece in pieces))
    return found


def _split(word: Word) -> list[Word]:
    """A name in ideographs is written without a space: its first sign is the surname, and here comes last."""
    text = word[0].written
    if len(word) == 1 and 1 < len(text) <= _SHORTEST_SOUND and word[0].is_ideographic:
        return [(read_part(text[1:]),), (read_part(text[0]),)]
    return [word]


def _joined(words: list[Word]) -> Word:
    return tuple(part for word in words for part in word)


def _built(words: list[Word], *, settled: bool = False, generation: str = "") -> Name:
    words = [word for word in words if word]
    if not words:
        return NO_NAME
    if len(words) == 1:
        words = _split(words[0])
    if len(words) == 1:
        if len(words[0]) > _INITIALS - 1 or not words[0][0].is_letter:
            return Name(single=words[0], generation=generation)
        return Name(given=words[0], generation=generation)
    return Name(words[0], _joined(words[1:-1]), words[-1], settled=settled, generation=generation)
