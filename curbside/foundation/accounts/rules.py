"""Who may join, leave and end what."""

from datetime import datetime, timedelta
from typing import Final

from .models import Centre, Membership, Role, User

RETURN_FOR: Final = timedelta(days=1)
"""How long someone who left may change their mind by themselves."""


class NotTheirs(Exception):
    """The actor neither is the member nor coordinates the centre."""


class NotInDomain(Exception):
    """The user has no verified address in a domain of the centre."""


class NoVerifiedAddress(Exception):
    """The user has not shown any address to be theirs."""


class LastCoordinator(Exception):
    """Without this member nobody would run the centre."""


def may_end(membership: Membership, actor: object) -> bool:
    """One's own membership, or any in a centre one coordinates."""
    if not isinstance(actor, User):
        return False
    return membership.user_id == actor.pk or Centre.objects.run_by(actor).filter(pk=membership.centre_id).exists()


def may_bring_back(membership: Membership, actor: object, *, now: datetime) -> bool:
    """A coordinator of the centre; the member only for a day, and only if it was the member who left."""
    if not isinstance(actor, User):
        return False
    if membership.user_id == actor.pk and membership.ended_by_id == actor.pk and membership.ended_at:
        return now - membership.ended_at < RETURN_FOR
    return Centre.objects.run_by(actor).filter(pk=membership.centre_id).exists()


def is_last_coordinator(membership: Membership) -> bool:
    """Whether no other coordinator of the centre is left."""
    if membership.role != Role.COORDINATOR or membership.ended_at:
        return False
    others = Membership.objects.current().filter(centre=membership.centre, role=Role.COORDINATOR)
    return not others.exclude(pk=membership.pk).exists()
