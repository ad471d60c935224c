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
from .ladder import Feeling, Felt
from .revival import OpenField, RevivalWeights, SetAside
from .technique import Company, Ease, Start, Technique
from .warm_up import WarmUp, WarmUpMessage

__all__ = [
    "PLACE_KINDS",
    "Answer",
    "AnswerKind",
    "Approach",
    "ApproachQuerySet",
    "ApproachState",
    "Company",
    "Ease",
    "Feeling",
    "Felt",
    "FollowUp",
    "OpenField",
    "RevivalWeights",
    "Route",
    "SetAside",
    "Start",
    "Technique",
    "TimeOffer",
    "WarmUp",
    "WarmUpMessage",
]
