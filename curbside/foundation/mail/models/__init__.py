"""Models."""

from .letter import Channel, Letter, LetterState
from .link import Link, Purpose

__all__ = ["Channel", "Letter", "LetterState", "Link", "Purpose"]
