"""Employers and titles, compared by the words that tell one from another."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from .name_words import words
from .scripts import latin
from .shapes import Agreement, Why

_WORD: Final = re.compile(r"[^\W_]+")
_EMPTY: Final = words(
    "the of and for at in de du des la le les l d et a au aux en pour inc ltd ltee llc corp co dept department"
    " departement division service services"
)
_ONE_WORD: Final = {
    "hopital": "hospital", "hosp": "hospital", "universite": "university", "univ": "university", "u": "university",
    "uottawa": "university ottawa", "uoft": "university toronto", "udem": "university montreal",
    "ubc": "university british columbia",
    "clinique": "clinic", "clinics": "clinic", "cliniques": "clinic", "centre": "center", "ctr": "center",
    "sante": "health",
    "ecole": "school", "medecine": "medicine", "medical": "medicine", "familiale": "family", "famille": "family",
    "faculte": "faculty", "college": "college", "institut": "institute", "recherche": "research", "generale": "general",
    "st": "saint", "ste": "saint", "sainte": "saint", "enfants": "children", "childrens": "children",
    "pharmacie": "pharmacy", "groupe": "group", "laboratoire": "laboratory", "lab": "laboratory",
    "medecin": "physician", "md": "physician", "doctor": "physician", "docteur": "physician",
    "residente": "resident", "etudiante": "student", "etudiant": "student", "infirmiere": "nurse", "infirmier": "nurse",
    "professeur": "professor", "professeure": "professor", "directrice": "director", "directeur": "director",
}  # fmt: skip
_GENERIC: Final = words(
    "hospital university clinic center health school medicine family faculty college institute research general saint"
    " group laboratory care services regional city community national canada canadian"
)
_LIKE: Final = 0.6
Verdict = tuple[Agreement, Why]
_MISSING: Final[Verdict] = Agreement.UNKNOWN, Why.MISSING
_SAME_ORGANISATION: Final[Verdict] = Agreement.SAME, Why.SAME_ORGANISATION


class Organisation(NamedTuple):
    """The telling words of an employer's name, and the letters they begin with."""

    words: frozenset[str]
    letters: str


@lru_cache(maxsize=16_384)
def read_organisation(written: str) -> Organisation:
    """Read an employer's name or a title; no words when it says nothing."""
    text = latin(written.casefold()).replace("'s ", "s ").replace("’s ", "s ")
    found = [word for word in _WORD.findall(text) if word not in _EMPTY]
    telling = [plain for word in found for plain in _ONE_WORD.get(word, word).split()]
    return Organisation(frozenset(telling), "".join(word[0] for word in found))


def compare_organisations(one: Organisation, other: Organisation) -> Verdict:
    """Compare two employers. A part of a larger one is like it; two that share only "hospital" are not."""
    if not one.words or not other.words:
        return _MISSING
    if one.words == other.words:
        return _SAME_ORGANISATION
    shared = (one.words & other.words) - _GENERIC
    fewest = min(len(one.words), len(other.words))
    alike = len(one.words & other.words) >= _LIKE * max(len(one.words), len(other.words))
    within = len(one.words & other.words) == fewest and (fewest > 1 or len(next(iter(shared), "")) > 1)
    if (shared and (alike or within)) or _abbreviates(one, other) or _abbreviates(other, one):
        return Agreement.LIKE, Why.LIKE_ORGANISATION
    return Agreement.DIFFERENT, Why.OTHER_ORGANISATION


def _abbreviates(short: Organisation, full: Organisation) -> bool:
    return (
        len(short.words) == 1 and len(full.words) > 1 and next(iter(short.words)) in (full.letters, f"t{full.letters}")
    )


def compare_titles(one: Organisation, other: Organisation) -> tuple[Agreement, Why]:
    """Compare two titles by the words they share."""
    if not one.words or not other.words:
        return Agreement.UNKNOWN, Why.MISSING
    if one.words == other.words:
        return Agreement.SAME, Why.SAME_TITLE
    return (Agreement.LIKE, Why.LIKE_TITLE) if one.words & other.words else (Agreement.DIFFERENT, Why.OTHER_TITLE)
