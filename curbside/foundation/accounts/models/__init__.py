"""Models."""

from .centre import Centre, Domain, Invitation, Membership, Role
from .user import Language, Theme, User

__all__ = ["Centre", "Domain", "Invitation", "Language", "Membership", "Role", "Theme", "User"]
