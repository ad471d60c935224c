"""What is known about who someone is and where they may go."""

from datetime import datetime

from allauth.account.models import EmailAddress
from allauth.usersessions.models import UserSession
from django.db.models import QuerySet

from .models import Centre, Invitation, Membership, User
from .models.centre import domain_of


def has_verified_address(user: User) -> bool:
    """Whether the user has shown at least one address to be theirs."""
    return bool(EmailAddress.objects.filter(user=user, verified=True).exists())


def centres_open_to(user: User) -> QuerySet[Centre]:
    """The centres the user may join by a verified address in one of their domains, and has not joined."""
    domains = {domain_of(address) for address in _verified(user)}
    return (
        Centre.objects.filter(domains__name__in=domains)
        .exclude(memberships__in=Membership.objects.current().filter(user=user))
        .distinct()
        .order_by("name")
    )


def centres_to_hear_of(user: User, *, now: datetime) -> QuerySet[Centre]:
    """Those of the centres open to the user that they may not know of: never joined, and no letter invites them."""
    invited = Invitation.objects.unanswered().filter(email__in=_verified(user), expires_at__gt=now)
    return centres_open_to(user).exclude(memberships__user=user).exclude(invitations__in=invited)


def _verified(user: User) -> set[str]:
    addresses = EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True)
    return {address.lower() for address in addresses}


def current_memberships(user: User) -> QuerySet[Membership]:
    """The user's memberships that have not ended, with their centres."""
    return Membership.objects.current().filter(user=user).select_related("centre").order_by("centre__name", "role")


def members_of(centres: QuerySet[Centre]) -> QuerySet[Membership]:
    """The current members of these centres, by centre, role and name."""
    current = Membership.objects.current().filter(centre__in=centres)
    return current.select_related("user", "centre").order_by("centre__name", "role", "user__name")


def other_sessions(user: User, this_one: str | None) -> QuerySet[UserSession]:
    """Where else the user is signed in, beside the session of the key `this_one`."""
    mine: QuerySet[UserSession] = UserSession.objects.filter(user=user)
    return mine.exclude(session_key=this_one)
