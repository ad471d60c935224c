"""Models."""

from .coaching import BankOffer, Comment, Share
from .question import Moment, Question, Theme
from .sheet import Card, Sheet

__all__ = ["BankOffer", "Card", "Comment", "Moment", "Question", "Share", "Sheet", "Theme"]
