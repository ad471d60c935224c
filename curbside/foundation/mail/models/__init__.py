"""Models."""

from .letter import LONGEST_PAUSE, LONGEST_URGENT_PAUSE, AtThisMachine, Channel, Letter, LetterState
from .link import Link, Purpose

__all__ = [
    "LONGEST_PAUSE",
    "LONGEST_URGENT_PAUSE",
    "AtThisMachine",
    "Channel",
    "Letter",
    "LetterState",
    "Link",
    "Purpose",
]
