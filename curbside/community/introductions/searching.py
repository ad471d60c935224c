"""What a search for people reads, and how the words of a search are taken."""

from collections.abc import Iterable
from typing import Final

from django.utils import translation

from curbside.algorithms.folding import fold
from curbside.foundation.specialties.models import Specialty

from .models import Setting

WORDS_MAX: Final = 6
LENGTH: Final = 900
_LONG: Final = 7
_STEM: Final = 5
_ENDING: Final = 4
"""Letters: of a word that is stemmed, of what stays at least, of what goes at most."""

# Words of a question rather than of a person; in both languages, folded.
_ENGLISH: Final = ("a", "an", "the", "of", "in", "at", "to", "who", "is", "someone", "dr", "dr.", "doctor", "physician")
_FRENCH: Final = (
    "un",
    "une",
    "le",
    "la",
    "les",
    "de",
    "des",
    "du",
    "en",
    "dans",
    "au",
    "qui",
    "est",
    "dre",
    "quelqu'un",
)
_SMALL: Final = frozenset((*_ENGLISH, *_FRENCH, "docteur", "docteure", "medecin", "quelqu'un"))


def searchable(name: str, headline: str, specialty: Specialty | None, setting: str) -> str:
    """All that says who somebody is, in both languages, folded."""
    parts = [name, headline, *names_of(specialty)]
    if setting:
        for language in ("en", "fr"):
            with translation.override(language):
                parts.append(str(Setting(setting).label))
    return fold(" ".join(parts))[:LENGTH]


def names_of(specialty: Specialty | None) -> Iterable[str]:
    """A specialty's names and other names, but for those that say where somebody works: not everybody does so there."""
    if specialty is None:
        return []
    others = [alias.name for alias in specialty.aliases.all()]
    elsewhere = [name for name in others if set(fold(name).split()).isdisjoint(Setting.values)]
    return [specialty.name_en, specialty.name_fr, *elsewhere]


def wanted(text: str) -> list[str]:
    """The words of a search that say something about a person, folded and stemmed; all of them where none does."""
    words = [word.strip(',;:?.()"') for word in fold(text).split()]
    telling = [word for word in words if word and word not in _SMALL]
    return list(dict.fromkeys(map(_stem, telling) if telling else filter(None, words)))[:WORDS_MAX]


def _stem(word: str) -> str:
    """What a long word shares with its family, in both languages: psychiatrist, psychiatry, psychiatre.

    A surgeon is looked for by "surge", a "famille" by "famil". It finds a few too many rather than one too few.
    """
    return word if len(word) < _LONG else word[: max(_STEM, len(word) - _ENDING)]


def as_pattern(word: str) -> str:
    """A LIKE pattern that finds the word as it stands, anywhere."""
    for sign in "!%_":
        word = word.replace(sign, f"!{sign}")
    return f"%{word}%"
