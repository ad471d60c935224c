"""Models."""

from .centre import Centre, Domain, Invitation, Membership, Role
from .signed_in import SignedIn
from .user import Language, Theme, User

__all__ = ["Centre", "Domain", "Invitation", "Language", "Membership", "Role", "SignedIn", "Theme", "User"]
