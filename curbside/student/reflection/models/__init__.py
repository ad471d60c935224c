"""Models."""

from .reflection import Heard, Held, NextStep, Reflection, ThankYou, TurningPoint, TurnKind

__all__ = ["Heard", "Held", "NextStep", "Reflection", "ThankYou", "TurnKind", "TurningPoint"]
