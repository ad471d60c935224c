"""Models."""

from .batch import Counted, CountedBatch, Look, Subject
from .public_page import PublicPage
from .story import AskedBy, Planned, Story, StoryQuerySet

__all__ = [
    "AskedBy",
    "Counted",
    "CountedBatch",
    "Look",
    "Planned",
    "PublicPage",
    "Story",
    "StoryQuerySet",
    "Subject",
]
