"""How two words of two names agree.

Slips of typing are judged by the Jaro-Winkler similarity (W. E. Winkler, "String comparator metrics and enhanced
decision rules", 1990) and by counting letters. Two first names that both exist are never slips of one another.
"""

from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from . import weights
from .nicknames import FIRST_NAMES, ROOTS
from .parts import Part, Word
from .shapes import Why

SHORTEST: Final = 4  # letters of a word in which a slip is told from another name
_LONG: Final = 8
_VERY_LONG: Final = 12
LIKE: Final = 0.88  # from which Jaro-Winkler calls two words a slip of one another
_FEMININE: Final = ("e", "a", "ne", "le", "te", "tte", "ette", "ine", "o")


class Match(NamedTuple):
    """That two words agree: how much evidence the way they do it costs, and the way."""

    loss: float
    why: Why


SAME: Final = Match(0.0, Why.SAME_NAME)


def match_words(one: Word, other: Word, as_given: bool) -> Match | None:
    """How two words agree, hyphens and all; None when they do not."""
    if one == other:
        return SAME
    if len(one) == len(other) == 1:
        return match_parts(one[0], other[0], as_given)
    return _match_hyphened(one, other, as_given)


@lru_cache(maxsize=16_384)
def _match_hyphened(one: Word, other: Word, as_given: bool) -> Match | None:
    if "".join(part.text for part in one) == "".join(part.text for part in other):
        written = "".join(part.written for part in one) == "".join(part.written for part in other)
        return SAME if written else Match(0.0, Why.ACCENTS)
    if as_given:
        return _compound(one, other)
    found = [match for a in one for b in other if (match := match_parts(a, b, False))]
    found = [match for match in found if match.why is not Why.INITIAL]
    if len(found) >= max(len(one), len(other)):
        return max(found)
    if len(found) < min(len(one), len(other)):
        return None
    return Match(weights.PART_OF_FAMILY + min(found).loss, Why.PART_OF_NAME) if found else None


def _compound(one: Word, other: Word) -> Match | None:
    """Compound first names: Jean-François is J-F, and not quite Jean; Marie-Claude is not Marie-Josée."""
    first, second = (ROOTS.get("-".join(part.text for part in word), frozenset()) for word in (one, other))
    if first & second:
        return Match(weights.NICKNAME, Why.NICKNAME)
    matches = [match_parts(a, b, True) for a, b in zip(one, other, strict=False)]
    if None in matches:
        return None
    worst = max(match for match in matches if match)
    if worst.why is Why.INITIAL or len(one) == len(other):
        return worst
    return Match(weights.PART_OF_GIVEN + worst.loss, Why.PART_OF_NAME)


@lru_cache(maxsize=16_384)
def match_parts(one: Part, other: Part, as_given: bool) -> Match | None:
    """How two parts agree; None when they are different names."""
    across_scripts = one.is_transliterated != other.is_transliterated
    if one.text == other.text:
        return _same_letters(one, other, across_scripts)
    if one.is_letter or other.is_letter:
        return Match(0.0, Why.INITIAL) if _begins(one, other) or _begins(other, one) else None
    if as_given and one.is_first_name and other.is_first_name and not one.roots & other.roots:
        return None
    if across_scripts and _sounds_like(one, other):
        return Match(weights.TRANSLITERATED, Why.TRANSLITERATED)
    form = _other_form(one, other) if as_given else None
    return form or _other_spelling(one, other, as_given)


def _same_letters(one: Part, other: Part, across_scripts: bool) -> Match:
    if one.written == other.written:
        return SAME
    if across_scripts:
        return Match(weights.TRANSLITERATED, Why.TRANSLITERATED)
    return Match(0.0, Why.TYPING if one.written.isascii() and other.written.isascii() else Why.ACCENTS)


def _other_form(one: Part, other: Part) -> Match | None:
    """Two forms of one first name."""
    if one.roots & other.roots and one.is_first_name and other.is_first_name:
        ambiguous = one.is_ambiguous or other.is_ambiguous
        return Match(weights.AMBIGUOUS_NICKNAME if ambiguous else weights.NICKNAME, Why.NICKNAME)
    if _shortens(one.text, other.text) or _shortens(other.text, one.text):
        return Match(weights.SHORT_FORM, Why.NICKNAME)
    return None


def _other_spelling(one: Part, other: Part, as_given: bool) -> Match | None:
    if one.sound == other.sound and len(one.sound) >= SHORTEST:
        return Match(weights.SPELLING, Why.TYPING)
    return _slip(one.text, other.text, as_given)


def _shortens(short: str, long: str) -> bool:
    """Whether `short` begins `long`, perhaps as a pet name, or ends it: Venky, Venkatesh; Sandro, Alessandro."""
    return len(long) > len(short) + 1 and (
        is_begun_by(long, short) or (len(short) >= SHORTEST and long.endswith(short))
    )


def is_begun_by(long: str, short: str) -> bool:
    """Whether `short`, without the ending of a pet name, is how `long` begins."""
    stem = short.removesuffix("ie").removesuffix("y").removesuffix("i")
    return len(stem) >= SHORTEST - 1 and long.startswith(stem)


def _begins(letter: Part, other: Part) -> bool:
    return letter.is_letter and any(form.startswith(letter.text) for form in (other.text, *other.roots))


def _sounds_like(one: Part, other: Part) -> bool:
    if one.roots & other.roots:
        return True
    if one.is_consonantal or other.is_consonantal:
        return len(bones := one.skeleton) > 1 and bones == other.skeleton
    return one.sound == other.sound or _slip(one.sound, other.sound) is not None


def _slip(one: str, other: str, as_given: bool = False) -> Match | None:
    """A slip of typing: one letter wrong, or two in a long word; never the ending that makes another name."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) < SHORTEST or (short in FIRST_NAMES and long in FIRST_NAMES):
        return None
    slips = OSA.distance(short, long, score_cutoff=2)
    if slips > (2 if len(short) >= _VERY_LONG else 1) or JaroWinkler.similarity(short, long) < LIKE:
        return None
    if as_given and (short[0] != long[0] or (long.startswith(short) and long[len(short) :] in _FEMININE)):
        return None
    return Match(weights.LONG_SLIP if len(short) >= _LONG else weights.SLIP, Why.TYPING)
