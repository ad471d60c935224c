"""Questions about a student's people that take more than one model."""

from .listing import Listed, ids_by_name, listed, ring_by_ring
from .near import Placed, known_of, placements, strengths
from .pages import first_rungs, for_list, moments, open_conversation, removed_lately
from .ties import might_know, ties_of
from .warm import Warm, birthdays, keep_warm

__all__ = [
    "Listed",
    "Placed",
    "Warm",
    "birthdays",
    "first_rungs",
    "for_list",
    "ids_by_name",
    "keep_warm",
    "known_of",
    "listed",
    "might_know",
    "moments",
    "open_conversation",
    "placements",
    "removed_lately",
    "ring_by_ring",
    "strengths",
    "ties_of",
]
