"""Models."""

from .batch import Counted, CountedBatch, Look, Subject
from .share import Share
from .story import AskedBy, Planned, Story, StoryQuerySet

__all__ = [
    "AskedBy",
    "Counted",
    "CountedBatch",
    "Look",
    "Planned",
    "Share",
    "Story",
    "StoryQuerySet",
    "Subject",
]
