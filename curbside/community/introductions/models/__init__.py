"""Models."""

from .findable import Findable, Setting
from .introduction import Introduction, IntroductionState, Step, StepState
from .tie import Acquaintance

__all__ = [
    "Acquaintance",
    "Findable",
    "Introduction",
    "IntroductionState",
    "Setting",
    "Step",
    "StepState",
]
