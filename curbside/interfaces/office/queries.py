"""What a coordinator sees: names, roles, and who was invited. Nothing a student wrote."""

from dataclasses import dataclass

from django.db.models import QuerySet

from curbside.foundation.accounts.models import Centre, Invitation, Membership, Role, User
from curbside.foundation.accounts.queries import members_of


@dataclass(frozen=True, slots=True)
class Group:
    """The members of one centre in one role."""

    centre: Centre
    role: Role
    members: list[Membership]

    @property
    def label(self) -> str:
        """The role's name."""
        return str(self.role.label)


def groups_for(user: User) -> list[Group]:
    """The current members of the centres the user coordinates, by centre and role: students, hosts, coordinators."""
    members = list(members_of(Centre.objects.run_by(user)))
    centres = {member.centre_id: member.centre for member in members}
    return [
        Group(centre, role, found)
        for centre in centres.values()
        for role in Role
        if (found := [member for member in members if member.centre_id == centre.pk and member.role == role])
    ]


def unanswered_for(user: User) -> QuerySet[Invitation]:
    """Invitations still open or expired, the latest first."""
    return Invitation.objects.visible_to(user).unanswered().select_related("centre").order_by("-created_at", "email")
