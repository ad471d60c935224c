"""Who may join, leave and end what."""

from .models import Centre, Membership, Role, User


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


def is_last_coordinator(membership: Membership) -> bool:
    """Whether no other coordinator of the centre is left."""
    if membership.role != Role.COORDINATOR or membership.ended_at:
        return False
    others = Membership.objects.current().filter(centre=membership.centre, role=Role.COORDINATOR)
    return not others.exclude(pk=membership.pk).exists()
