"""Models."""

from .contact import Address, AddressKind, Contact, HowKnown
from .conversation import Conversation, Touch, TouchKind

__all__ = ["Address", "AddressKind", "Contact", "Conversation", "HowKnown", "Touch", "TouchKind"]
