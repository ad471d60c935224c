"""One person, once: which contacts are probably the same person, and why."""

from .comparing import compare
from .pairs import likely_pairs
from .shapes import Agreement, Field, FieldLikeness, Likeness, Person, Why

__all__ = ["Agreement", "Field", "FieldLikeness", "Likeness", "Person", "Why", "compare", "likely_pairs"]
