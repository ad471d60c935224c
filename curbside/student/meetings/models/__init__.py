"""Models."""

from .meeting import Cancellation, Meeting, MeetingState, PlaceKind, Side
from .note import Note, NoteKind
from .plan import CheckIn, CheckInState, MeetingPlan, TrustedContact, TrustState

__all__ = [
    "Cancellation",
    "CheckIn",
    "CheckInState",
    "Meeting",
    "MeetingPlan",
    "MeetingState",
    "Note",
    "NoteKind",
    "PlaceKind",
    "Side",
    "TrustState",
    "TrustedContact",
]
