"""One try to get a conversation, its follow-up and its answer."""

from typing import ClassVar, Self

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.places import PlaceKind
from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.mail.models import Letter, Link, Purpose
from curbside.student.people.models import Conversation


class ApproachState(models.TextChoices):
    DRAFTED = "drafted", _("A draft; nothing is sent")
    SENT = "sent", _("Sent")
    REPLIED = "replied", _("They answered")
    DECLINED = "declined", _("Not this time")
    EXPIRED = "expired", _("No answer; let go")
    SCHEDULED = "scheduled", _("A time is set")


class Route(models.TextChoices):
    """How the ask travels."""

    CURBSIDE = "curbside", _("From Curbside; answers come to your own address")
    OWN_MAIL = "own_mail", _("From my own mail program")
    IN_PERSON = "in_person", _("I ask face to face, or by phone")


class ApproachQuerySet(OwnedQuerySet["Approach"]):
    owner = "conversation__student"

    def visible_to(self, actor: object) -> Self:
        """The student's own; for the link in the ask, that one."""
        if isinstance(actor, Link) and actor.purpose == Purpose.ANSWER:
            return self.filter(pk=actor.subject_id)
        return super().visible_to(actor)


class Approach(Row):
    """One try. `odds`: how many in 100 the student gave a yes before it went."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="approaches")
    route = models.CharField(max_length=10, choices=Route.choices, default=Route.CURBSIDE)
    subject = models.CharField(max_length=200, blank=True)
    body = models.TextField(blank=True)
    odds = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MaxValueValidator(100)])
    state = models.CharField(max_length=10, choices=ApproachState.choices, default=ApproachState.DRAFTED)
    letter = models.ForeignKey(Letter, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    objects = ApproachQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(state="drafted") | ~models.Q(sent_at=None), name="sent_when"),
            models.UniqueConstraint(
                fields=["conversation"], condition=models.Q(state="drafted"), name="one_draft_a_conversation"
            ),
        ]

    def __str__(self) -> str:
        return f"an approach, {self.state}"


class FollowUpQuerySet(OwnedQuerySet["FollowUp"]):
    owner = "approach__conversation__student"


class FollowUp(Row):
    """The one polite follow-up an approach may have."""

    approach = models.OneToOneField(Approach, on_delete=models.CASCADE, related_name="follow_up")
    body = models.TextField()
    letter = models.ForeignKey(Letter, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    sent_at = models.DateTimeField()

    objects = FollowUpQuerySet.as_manager()

    def __str__(self) -> str:
        return "a follow-up"


class AnswerKind(models.TextChoices):
    YES = "yes", _("Yes")
    IN_WRITING = "in_writing", _("I would rather answer in writing")
    TELL_ME_MORE = "tell_me_more", _("First tell me more")
    LATER = "later", _("Later")
    COLLEAGUE = "colleague", _("Ask a colleague instead")
    NO = "no", _("No, thank you")


# The words of meetings.models.PlaceKind, which a lower app cannot import; the rule for places knows the same four.
PLACE_KINDS = [
    (PlaceKind.PUBLIC.value, _("A public place, such as a café or a library")),
    (PlaceKind.WORKPLACE.value, _("A workplace, such as a clinic or the hospital")),
    (PlaceKind.VIDEO.value, _("By video")),
    (PlaceKind.PHONE.value, _("By phone")),
]


class AnswerQuerySet(OwnedQuerySet["Answer"]):
    owner = "approach__conversation__student"


class Answer(Row):
    """What came back: by the link in the ask, or noted by the student. It may change until a time is set.

    `edition` counts the changes, so that each one sends the student one letter and only one.
    """

    approach = models.OneToOneField(Approach, on_delete=models.CASCADE, related_name="answer")
    kind = models.CharField(max_length=12, choices=AnswerKind.choices)
    word = models.TextField(blank=True)
    later_on = models.DateField(null=True, blank=True)
    place_kind = models.CharField(max_length=10, choices=PLACE_KINDS, blank=True)
    where = models.CharField(max_length=300, blank=True)
    by_link = models.BooleanField(default=False)
    edition = models.PositiveSmallIntegerField(default=1)
    at = models.DateTimeField()

    objects = AnswerQuerySet.as_manager()

    def __str__(self) -> str:
        return f"an answer, {self.kind}"


class TimeOfferQuerySet(OwnedQuerySet["TimeOffer"]):
    owner = "answer__approach__conversation__student"


class TimeOffer(Row):
    """One time the other person offered, at most three an answer."""

    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="time_offers")
    starts_at = models.DateTimeField()

    objects = TimeOfferQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["starts_at"]

    def __str__(self) -> str:
        return "an offered time"
