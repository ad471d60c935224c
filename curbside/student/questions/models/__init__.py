"""Models."""

from .bank import BankCount, BankNote, BankTally, Favourite, FollowUpOffer, Mostly, PublishedFollowUp, Retirement
from .bank_shelf import Cost, Tool, ToolKind, ToolLanguage
from .coaching import BankOffer, Comment, Share
from .question import Moment, Question, Stage, Theme
from .sheet import Card, Sheet

__all__ = [
    "BankCount",
    "BankNote",
    "BankOffer",
    "BankTally",
    "Card",
    "Comment",
    "Cost",
    "Favourite",
    "FollowUpOffer",
    "Moment",
    "Mostly",
    "PublishedFollowUp",
    "Question",
    "Retirement",
    "Share",
    "Sheet",
    "Stage",
    "Theme",
    "Tool",
    "ToolKind",
    "ToolLanguage",
]
