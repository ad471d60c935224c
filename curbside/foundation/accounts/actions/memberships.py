"""Joining, leaving and ending a membership."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.audit.actions import entries

from ..models import Centre, Membership, Role, User
from ..queries import centres_open_to
from ..rules import LastCoordinator, NotInDomain, NotTheirs, is_last_coordinator, may_bring_back, may_end


def begin_membership(user: User, centre: Centre, *, role: Role, actor: object, now: datetime) -> Membership:
    """The user's current membership in this role, begun now where there was none."""
    membership, created = Membership.objects.current().get_or_create(
        user=user, centre=centre, role=role, defaults={"since": now}
    )
    if created:
        entries.record("join", membership, actor=actor, now=now)
    return membership


@transaction.atomic
def join_by_domain(centre: Centre, *, actor: User, now: datetime) -> Membership:
    """Become a student of a centre by a verified address in one of its domains."""
    own = Membership.objects.current().filter(user=actor, centre=centre).first()
    if own:
        return own
    if not centres_open_to(actor).filter(pk=centre.pk).exists():
        raise NotInDomain
    return begin_membership(actor, centre, role=Role.STUDENT, actor=actor, now=now)


@transaction.atomic
def end_membership(membership: Membership, *, actor: object, now: datetime) -> None:
    """The member leaves, or a coordinator ends it. From the next request on the centre is closed to them."""
    if not may_end(membership, actor):
        raise NotTheirs
    # Two coordinators who leave at once must not both find the other still there.
    Centre.objects.select_for_update().get(pk=membership.centre_id)
    if is_last_coordinator(membership):
        raise LastCoordinator
    by = actor if isinstance(actor, User) else None
    if Membership.objects.current().filter(pk=membership.pk).update(ended_at=now, ended_by=by):
        entries.record("end", membership, actor=actor, now=now)


@transaction.atomic
def bring_back_membership(membership: Membership, *, actor: object, now: datetime) -> Membership:
    """Undo an ending; where a new membership in the same role began since, that one stands.

    Nobody whose membership a coordinator ended lets themselves in again. Raises NotTheirs.
    """
    same = Membership.objects.current().filter(user=membership.user, centre=membership.centre, role=membership.role)
    current = same.first()
    if current and may_end(current, actor):
        return current
    if not may_bring_back(membership, actor, now=now):
        raise NotTheirs
    membership.ended_at = membership.ended_by = None
    membership.save(update_fields=["ended_at", "ended_by"])
    entries.record("bring back", membership, actor=actor, now=now)
    return membership
