"""Models."""

from .approach import Answer, AnswerKind, Approach, ApproachState, FollowUp, Route, TimeOffer
from .technique import Company, Ease, Start, Technique

__all__ = [
    "Answer",
    "AnswerKind",
    "Approach",
    "ApproachState",
    "Company",
    "Ease",
    "FollowUp",
    "Route",
    "Start",
    "Technique",
    "TimeOffer",
]
