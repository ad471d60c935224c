"""Models."""

from .contact import LEAP_YEAR, Address, AddressKind, Contact, HowKnown, Ring
from .conversation import Conversation, Touch, TouchKind
from .likeness import Book, LikePair, Merge
from .tie import Tie, TieSource

__all__ = [
    "LEAP_YEAR",
    "Address",
    "AddressKind",
    "Book",
    "Contact",
    "Conversation",
    "HowKnown",
    "LikePair",
    "Merge",
    "Ring",
    "Tie",
    "TieSource",
    "Touch",
    "TouchKind",
]
