"""Models."""

from .findable import Findable, Setting
from .introduction import OPEN_FOR, Introduction, IntroductionQuerySet, IntroductionState, Step, StepState
from .tie import Acquaintance

__all__ = [
    "OPEN_FOR",
    "Acquaintance",
    "Findable",
    "Introduction",
    "IntroductionQuerySet",
    "IntroductionState",
    "Setting",
    "Step",
    "StepState",
]
