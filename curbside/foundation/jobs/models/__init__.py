"""Models."""

from .beat import Beat
from .stuck import Stuck

__all__ = ["Beat", "Stuck"]
