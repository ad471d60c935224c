"""Finding the headings of a table among its first rows."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from . import limits
from .fields import Mapping, signature_of
from .layouts import Recognised, recognise

_LOOSE_LINES: Final = 30
"""How far down a row may stand whose words alone make it headings: below, it is more likely somebody."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row that may be the headings: its place, counted from 0, how it was cut, and its cells."""

    index: int
    delimiter: str
    cells: tuple[str, ...]


def find_headings(
    candidates: Iterable[Candidate], mappings: Collection[Mapping] = (), *, exactly: bool = False
) -> tuple[Candidate, Recognised] | None:
    """Find the headings: those a student told of, those that are known exactly, and (not `exactly`) told by a word.

    Of several ways to cut one row the one with the most known columns counts.
    """
    tries = list(candidates)
    remembered = {each.signature: each for each in list(mappings)[: limits.MAPPINGS]}
    for each in tries if remembered else ():
        known = remembered.get(signature_of(each.cells))
        if known:
            return each, Recognised("table", known)
    for loosely in (False,) if exactly else (False, True):
        best = _first_recognised(tries, loosely=loosely)
        if best:
            return best
    return None


def _first_recognised(tries: Iterable[Candidate], *, loosely: bool) -> tuple[Candidate, Recognised] | None:
    best: tuple[Candidate, Recognised] | None = None
    for each in tries:
        if best and each.index > best[0].index:
            break
        if loosely and (each.index >= _LOOSE_LINES or any("@" in cell for cell in each.cells)):
            break  # people have begun
        found = recognise(each.cells, loosely=loosely)
        if found and (not best or _known(found) > _known(best[1])):
            best = each, found
    return best


def _known(found: Recognised) -> int:
    return sum(map(len, found.mapping.columns.values()))
