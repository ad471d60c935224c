"""Models."""

from .evidence import Area, Career, Evidence, Gender, Known, Leans, Setting, Strength, Viewpoint
from .reflection import (
    AnswerKind,
    Heard,
    Held,
    NextStep,
    Reflection,
    ThanksBy,
    ThankYou,
    Through,
    TurningPoint,
    TurnKind,
)

__all__ = [
    "AnswerKind",
    "Area",
    "Career",
    "Evidence",
    "Gender",
    "Heard",
    "Held",
    "Known",
    "Leans",
    "NextStep",
    "Reflection",
    "Setting",
    "Strength",
    "ThankYou",
    "ThanksBy",
    "Through",
    "TurnKind",
    "TurningPoint",
    "Viewpoint",
]
