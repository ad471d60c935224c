"""Models."""

from .specialty import Alias, School, Specialty

__all__ = ["Alias", "School", "Specialty"]
