"""Models."""

from .reflection import Heard, Held, NextStep, Reflection, ThanksBy, ThankYou, TurningPoint, TurnKind

__all__ = ["Heard", "Held", "NextStep", "Reflection", "ThankYou", "ThanksBy", "TurnKind", "TurningPoint"]
