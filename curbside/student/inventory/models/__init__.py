"""Models."""

from .activities import Activity, HowMuch
from .own import Level, OwnRecord, SkillRating
from .sitting import ACTIVITIES, ChoiceSet, InterestSitting, Liking, ValueSitting
from .words import Interest, Skill, Value

__all__ = [
    "ACTIVITIES",
    "Activity",
    "ChoiceSet",
    "HowMuch",
    "Interest",
    "InterestSitting",
    "Level",
    "Liking",
    "OwnRecord",
    "Skill",
    "SkillRating",
    "Value",
    "ValueSitting",
]
