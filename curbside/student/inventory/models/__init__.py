"""Models."""

from .words import Interest, Skill, Value

__all__ = ["Interest", "Skill", "Value"]
