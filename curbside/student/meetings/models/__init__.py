"""Models."""

from .meeting import Cancellation, Meeting, MeetingState, PlaceKind, Side
from .note import FROM_THE_SCREEN, Note, NoteKind, struck_lines
from .plan import CheckIn, CheckInState, MeetingPlan, TrustedContact, TrustState

__all__ = [
    "FROM_THE_SCREEN",
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
    "struck_lines",
]
