"""One wish to be introduced to somebody, and those it goes through."""

from datetime import datetime, timedelta
from typing import ClassVar, Final, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Centre
from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.mail.models import Link, Purpose
from curbside.student.people.models import Contact

OPEN_FOR: Final = timedelta(days=21)
"""How long an introduction may be on its way. It ends at that moment and no other, unless a yes came before."""


class IntroductionState(models.TextChoices):
    DRAFTED = "drafted", _("A draft; nothing is sent")
    UNDER_WAY = "under_way", _("On its way")
    AGREED = "agreed", _("They said yes")
    NOT_THIS_TIME = "not_this_time", _("Not this time")
    WITHDRAWN = "withdrawn", _("You took it back")


class IntroductionQuerySet(OwnedQuerySet["Introduction"]):
    def under_way(self, now: datetime) -> Self:
        """Sent, and neither answered nor at its end."""
        return self.filter(state=IntroductionState.UNDER_WAY, sent_at__gt=now - OPEN_FOR)


class Introduction(Row):
    """What the student asked for, through whom, and what they may know of it: on its way, a yes, or not this time.

    It holds nothing about who along the way did what, so that no page and no export can tell the student.
    `through` has the names of those in between, nearest first. `contact` is the target in the student's people: there
    from the beginning where the student noted the tie by hand, else made with a yes.
    """

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="introductions")
    centre = models.ForeignKey(Centre, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    contact = models.ForeignKey(Contact, null=True, blank=True, on_delete=models.SET_NULL, related_name="introductions")
    target_name = models.CharField(max_length=200, blank=True)
    through = models.JSONField(default=list)
    why = models.TextField(blank=True)
    question = models.CharField(max_length=300, blank=True)
    state = models.CharField(max_length=14, choices=IntroductionState.choices, default=IntroductionState.DRAFTED)
    agreed_address = models.CharField(max_length=254, blank=True)
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = IntroductionQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(state="drafted") | ~models.Q(sent_at=None), name="introduction_sent_when"
            )
        ]

    def __str__(self) -> str:
        return f"an introduction, {self.state}"

    @property
    def ends_at(self) -> datetime:
        """When it ends by itself; for a draft, had it been sent as it was begun."""
        return (self.sent_at or self.created_at) + OPEN_FOR

    def shown_state(self, now: datetime) -> IntroductionState:
        """What the student is told now: a no and a silence come out together, at the end and not before."""
        if self.state == IntroductionState.UNDER_WAY and now >= self.ends_at:
            return IntroductionState.NOT_THIS_TIME
        return IntroductionState(self.state)


class StepState(models.TextChoices):
    WAITING = "waiting", "waiting"
    ASKED = "asked", "asked"
    PASSED_ON = "passed_on", "passed on"
    SAID_YES = "said_yes", "said yes"
    DECLINED = "declined", "declined"
    LEFT = "left", "left"


class StepQuerySet(models.QuerySet["Step"]):
    def visible_to(self, actor: object) -> Self:
        """For the link in somebody's letter, their own step. For nobody who is signed in: not even who asked."""
        if not isinstance(actor, Link) or actor.purpose not in {Purpose.PASS_ON, Purpose.INTRODUCED}:
            return self.none()
        return self.filter(pk=actor.subject_id, is_target=actor.purpose == Purpose.INTRODUCED)


class Step(Row):
    """One person an introduction goes through, or the one it goes to (`is_target`, the last), and what they did.

    `user` is set for members, `contact` for people of the student's book; the nearest may be both. `word` is what a
    connector added for the next.
    """

    introduction = models.ForeignKey(Introduction, on_delete=models.CASCADE, related_name="steps")
    position = models.PositiveSmallIntegerField()
    is_target = models.BooleanField(default=False)
    name = models.CharField(max_length=200, blank=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    contact = models.ForeignKey(Contact, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    state = models.CharField(max_length=10, choices=StepState.choices, default=StepState.WAITING)
    word = models.TextField(blank=True)
    at = models.DateTimeField(null=True, blank=True)

    objects = StepQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["introduction", "position"], name="introduction_step_once")
        ]

    def __str__(self) -> str:
        return f"step {self.position} of an introduction"

    @property
    def is_outside(self) -> bool:
        """No member: whoever comes before speaks with them. An account that is gone leaves no name, and stays one."""
        return self.user_id is None and bool(self.name)
