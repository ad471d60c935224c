"""What a coordinator sees: names, roles, and who was invited. Nothing a student wrote."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from uuid import UUID

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import Centre, Invitation, Membership, Role, User
from curbside.foundation.accounts.queries import members_of

_ORDER: Final = {role.value: place for place, role in enumerate(Role)}
_HEADINGS: Final[dict[str, str | Promise]] = {
    Role.STUDENT: _("Students"),
    Role.HOST: _("Hosts"),
    Role.COORDINATOR: _("Coordinators"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """The members of one centre in one role, as far as they are on the page."""

    centre: Centre
    role: Role
    members: list[Membership]

    @property
    def label(self) -> str:
        """What the members of this role are called."""
        return str(_HEADINGS[self.role])


def member_ids(user: User, search: str = "") -> list[UUID]:
    """The current members of the centres the user coordinates whose names match: by centre, role and name.

    Sorted and compared here rather than in the database: the two databases order accents differently, and neither
    ignores them. A faculty is bounded, so this stays quick.
    """
    wanted = fold(search).split()
    rows = members_of(Centre.objects.run_by(user)).order_by()
    found = [
        (fold(centre), _ORDER[role], fold(name), pk)
        for pk, centre, role, name in rows.values_list("pk", "centre__name", "role", "user__name")
    ]
    return [pk for _centre, _role, name, pk in sorted(found) if all(word in name for word in wanted)]


def in_groups(ids: Sequence[UUID]) -> list[Group]:
    """These memberships in this order, by centre and role."""
    by_id = Membership.objects.select_related("user", "centre").in_bulk(list(ids))
    members = [by_id[pk] for pk in ids if pk in by_id]
    groups = groupby(members, key=lambda member: (member.centre, member.role))
    return [Group(centre, Role(role), list(found)) for (centre, role), found in groups]


def unanswered_for(user: User) -> QuerySet[Invitation]:
    """Invitations still open or expired, the latest first."""
    return Invitation.objects.visible_to(user).unanswered().select_related("centre").order_by("-created_at", "email")
