"""A career centre, who belongs to it, and who was invited."""

from datetime import datetime
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import Row
from curbside.foundation.mail.models import Link, Purpose

from .user import Language, User, check_time_zone


class Role(models.TextChoices):
    """What a member does in a centre."""

    STUDENT = "student", _("Student")
    HOST = "host", _("Host")
    COORDINATOR = "coordinator", _("Coordinator")


class CentreQuerySet(models.QuerySet["Centre"]):
    def visible_to(self, actor: object) -> Self:
        """The centres the actor belongs to."""
        if not isinstance(actor, User):
            return self.none()
        return self.filter(memberships__user=actor, memberships__ended_at=None).distinct()

    def run_by(self, actor: object) -> Self:
        """The centres the actor coordinates."""
        if not isinstance(actor, User):
            return self.none()
        return self.filter(
            memberships__user=actor, memberships__role=Role.COORDINATOR, memberships__ended_at=None
        ).distinct()


class Centre(Row):
    """A career centre of one faculty."""

    name = models.CharField(max_length=200, unique=True)
    language = models.CharField(max_length=2, choices=Language.choices, default=Language.ENGLISH)
    time_zone = models.CharField(max_length=60, default="America/Toronto", validators=[check_time_zone])
    created_at = models.DateTimeField(auto_now_add=True)

    objects = CentreQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name


def domain_of(text: str) -> str:
    """The domain in what somebody typed for one: an address' part behind the @, in small letters."""
    return text.strip().lower().rpartition("@")[2]


class Domain(models.Model):
    """Whoever proves an address in this domain may join as a student."""

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="domains")
    name = models.CharField(max_length=200, unique=True, help_text="student.school.example")

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Written otherwise it would open the centre to nobody."""
        self.name = domain_of(self.name)


class MembershipQuerySet(models.QuerySet["Membership"]):
    def visible_to(self, actor: object) -> Self:
        """The actor's own, and those of the centres the actor coordinates."""
        if not isinstance(actor, User):
            return self.none()
        return self.filter(models.Q(user=actor) | models.Q(centre__in=Centre.objects.run_by(actor)))

    def current(self) -> Self:
        """Those that have not ended."""
        return self.filter(ended_at=None)


class Membership(Row):
    """A user's role in a centre, from one day until another."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=12, choices=Role.choices)
    since = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = MembershipQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["user", "centre", "role"], condition=models.Q(ended_at=None), name="one_current_role_each"
            )
        ]

    def __str__(self) -> str:
        return f"{self.role} of a centre"


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def visible_to(self, actor: object) -> Self:
        """Those of the centres the actor coordinates; to a link from a letter, the one it was made for."""
        if isinstance(actor, Link):
            return self.filter(pk=actor.subject_id) if actor.purpose == Purpose.INVITATION else self.none()
        return self.filter(centre__in=Centre.objects.run_by(actor))

    def unanswered(self) -> Self:
        """Neither accepted nor revoked; they may have expired."""
        return self.filter(accepted_at=None, revoked_at=None)


class Invitation(Row):
    """A coordinator's word that this address may join."""

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    role = models.CharField(max_length=12, choices=Role.choices)
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["centre", "email", "role"],
                condition=models.Q(accepted_at=None, revoked_at=None),
                name="one_open_invitation_each",
            )
        ]

    def __str__(self) -> str:
        return "an invitation"

    def is_open(self, now: datetime) -> bool:
        """Whether it can still be accepted."""
        return self.accepted_at is None and self.revoked_at is None and now < self.expires_at
