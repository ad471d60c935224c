"""How one knows somebody, by the label one filed them under."""

from collections.abc import Iterable
from typing import Final

from ..folding import fold

_LABELS: Final = {
    "relative": ("family", "my family", "relative", "relatives", "famille", "ma famille", "parente"),
    "friend": ("friend", "friends", "close friends", "ami", "amie", "amis", "amies", "ami(e)s"),
    "family_doctor": ("family doctor", "my family doctor", "medecin de famille", "mon medecin de famille"),
    "classmate": ("classmate", "classmates", "camarade", "camarades", "camarades de classe", "collegues de classe"),
    "preceptor": ("preceptor", "preceptors", "teacher", "teachers", "precepteurs", "enseignants", "professeurs"),
    "colleague": ("work", "coworker", "coworkers", "co-workers", "colleague", "colleagues", "travail", "collegues"),
}
"""The nearest first: of a relative one works with, that they are a relative says more."""

_KNOWN: Final = {label: how for how, labels in _LABELS.items() for label in labels}
_ORDER: Final = tuple(_LABELS)


def known_as(labels: Iterable[str]) -> str:
    """`relative`, `friend`, `family_doctor`, `classmate`, `preceptor` or `colleague`; "" where no label says it.

    Only a label that says this and nothing else counts: "Friends of the library" does not.
    """
    found = {_KNOWN[fold(label)] for label in labels if fold(label) in _KNOWN}
    return min(found, key=_ORDER.index, default="")
