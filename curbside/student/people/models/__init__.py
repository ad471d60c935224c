"""Models."""

from .contact import Address, AddressKind, Contact, HowKnown, Ring
from .conversation import Conversation, Touch, TouchKind
from .likeness import Book, LikePair, Merge
from .tie import Tie, TieSource

__all__ = [
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
