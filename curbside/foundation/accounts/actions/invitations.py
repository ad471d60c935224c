"""Inviting someone into a centre, taking it back, saying yes."""

from datetime import datetime, timedelta

from django.db import transaction

from curbside.foundation.audit.actions import entries
from curbside.foundation.mail.actions import links, outbox
from curbside.foundation.mail.models import Purpose

from .. import letters
from ..models import Centre, Invitation, Membership, Role, User
from ..queries import has_verified_address
from ..rules import NoVerifiedAddress
from .memberships import begin_membership

OPEN_FOR = timedelta(days=14)
# The law wants 60 days from the day it was sent, and a letter may be tried for three.
STOP_FOR = timedelta(days=90)


def _letter_key(invitation: Invitation) -> str:
    return f"invitation:{invitation.pk}:{invitation.expires_at:%Y-%m-%d}"


@transaction.atomic
def invite(centre: Centre, *, email: str, role: Role, actor: object, now: datetime) -> Invitation:
    """The open invitation of this address to this role; a letter goes out with a new or renewed one.

    Raises mail's OptedOut, and writes nothing, where the address asked not to be written to.
    """
    inviter = actor if isinstance(actor, User) else None
    invitation, created = Invitation.objects.unanswered().get_or_create(
        centre=centre,
        email=email.strip().lower(),
        role=role,
        defaults={"invited_by": inviter, "created_at": now, "expires_at": now + OPEN_FOR},
    )
    if not created and invitation.is_open(now):
        return invitation
    if not created:
        invitation.invited_by, invitation.expires_at = inviter, now + OPEN_FOR
        invitation.save(update_fields=["invited_by", "expires_at"])
    entries.record("invite", invitation, actor=actor, now=now)
    _write(invitation, sender=inviter, now=now)
    return invitation


def _write(invitation: Invitation, *, sender: User | None, now: datetime) -> None:
    to = invitation.email
    link = links.issue(
        Purpose.INVITATION, invitation, recipient=to, issued_for=None, now=now, expires_at=invitation.expires_at
    )
    stop = links.issue(Purpose.STOP, invitation, recipient=to, issued_for=None, now=now, expires_at=now + STOP_FOR)
    draft = letters.invitation(invitation, url=link.url, stop_url=stop.url)
    outbox.put(draft, key=_letter_key(invitation), sender=sender, now=now)


@transaction.atomic
def revoke(invitation: Invitation, *, actor: object, now: datetime) -> None:
    """The link stops working at once; a letter still waiting is not sent."""
    ended = Invitation.objects.unanswered().filter(pk=invitation.pk).update(revoked_at=now)
    if not ended:
        return
    links.revoke(invitation, purpose=Purpose.INVITATION, now=now)
    outbox.drop(key=_letter_key(invitation))
    entries.record("revoke", invitation, actor=actor, now=now)


@transaction.atomic
def accept(invitation: Invitation, *, actor: User, now: datetime) -> Membership | None:
    """The membership; None where the invitation has ended. The same person may say yes twice.

    The letter's link is what proves the invitation, so any verified address of the person will do.
    """
    if not has_verified_address(actor):
        raise NoVerifiedAddress
    taken = Invitation.objects.unanswered().filter(pk=invitation.pk, expires_at__gt=now).update(accepted_at=now)
    if not taken:
        return Membership.objects.current().filter(user=actor, centre=invitation.centre, role=invitation.role).first()
    entries.record("accept", invitation, actor=actor, now=now)
    return begin_membership(actor, invitation.centre, role=Role(invitation.role), actor=actor, now=now)
