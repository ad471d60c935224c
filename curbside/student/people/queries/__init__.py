"""Questions about a student's people that take more than one model."""

from .listing import Listed, ids_by_name, listed
from .near import Placed, known_of, placements, strengths
from .pages import first_rungs, for_list, moments, open_conversation, removed_lately

__all__ = [
    "Listed",
    "Placed",
    "first_rungs",
    "for_list",
    "ids_by_name",
    "known_of",
    "listed",
    "moments",
    "open_conversation",
    "placements",
    "removed_lately",
    "strengths",
]
