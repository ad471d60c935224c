"""Models."""

from .approach import (
    PLACE_KINDS,
    Answer,
    AnswerKind,
    Approach,
    ApproachQuerySet,
    ApproachState,
    FollowUp,
    Route,
    TimeOffer,
)
from .technique import Company, Ease, Start, Technique

__all__ = [
    "PLACE_KINDS",
    "Answer",
    "AnswerKind",
    "Approach",
    "ApproachQuerySet",
    "ApproachState",
    "Company",
    "Ease",
    "FollowUp",
    "Route",
    "Start",
    "Technique",
    "TimeOffer",
]
