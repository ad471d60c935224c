"""Models."""

from .question import Moment, Question, Theme
from .sheet import Card, Sheet

__all__ = ["Card", "Moment", "Question", "Sheet", "Theme"]
