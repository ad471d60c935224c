"""What a conversation left behind: heard against hoped, turning points, a next step, a thank-you."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.rows import OwnedQuerySet, Row
from curbside.foundation.mail.models import Letter
from curbside.student.meetings.models import Meeting
from curbside.student.questions.models import Card


class ReflectionQuerySet(OwnedQuerySet["Reflection"]):
    owner = "meeting__conversation__student"


class Reflection(Row):
    """One a meeting, begun when it is over, finished when the student says so; `kept_at` is when it was last kept."""

    meeting = models.OneToOneField(Meeting, on_delete=models.CASCADE, related_name="reflection")
    stayed_with_me = models.TextField(blank=True)
    begun_at = models.DateTimeField()
    kept_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    objects = ReflectionQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-begun_at"]

    def __str__(self) -> str:
        return "a reflection"


class Held(models.TextChoices):
    """What became of the hope."""

    HELD = "held", _("It held")
    BETWEEN = "between", _("In between")
    DID_NOT = "did_not", _("It did not hold")
    SURPRISED = "surprised", _("Something else came")


class AnswerKind(models.TextChoices):
    """What kind of answer a question got."""

    STORY = "story", _("A story")
    FACT = "fact", _("A fact or two")
    LITTLE = "little", _("Nothing much")


class HeardQuerySet(OwnedQuerySet["Heard"]):
    owner = "reflection__meeting__conversation__student"


class Heard(Row):
    """What was heard on one question, in the student's own words."""

    reflection = models.ForeignKey(Reflection, on_delete=models.CASCADE, related_name="heard")
    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="heard")
    text = models.TextField(blank=True)
    held = models.CharField(max_length=10, choices=Held.choices, blank=True)
    answer_kind = models.CharField(max_length=8, choices=AnswerKind.choices, blank=True)
    follow_up = models.CharField(max_length=300, blank=True, help_text=_("A question that built on their words."))

    objects = HeardQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["reflection", "card"], name="heard_once")]

    def __str__(self) -> str:
        return "what was heard"


class TurnKind(models.TextChoices):
    PLANNED = "planned", _("Planned")
    CHANCE = "chance", _("Chance")
    PERSON = "person", _("A person")
    DOOR = "door", _("A door that closed")


class Through(models.TextChoices):
    """Through whom a path turned."""

    RESIDENT = "resident", _("A resident")
    PRECEPTOR = "preceptor", _("A teacher or preceptor")
    NURSE = "nurse", _("A nurse or another colleague")
    FRIEND = "friend", _("A friend or classmate")
    FAMILY = "family", _("Family or partner")
    PATIENT = "patient", _("Someone they cared for")
    SOMEONE = "someone", _("Someone else")


class TurningPointQuerySet(OwnedQuerySet["TurningPoint"]):
    owner = "reflection__meeting__conversation__student"

    def kept(self) -> Self:
        """Not taken out by the student."""
        return self.filter(removed_at=None)


class TurningPoint(Row):
    """A moment that turned the other person's path. One taken out can come back until the reflection is finished."""

    reflection = models.ForeignKey(Reflection, on_delete=models.CASCADE, related_name="turning_points")
    kind = models.CharField(max_length=8, choices=TurnKind.choices)
    what = models.TextField()
    did = models.TextField(blank=True)
    year = models.PositiveSmallIntegerField(null=True, blank=True)
    through = models.CharField(max_length=10, choices=Through.choices, blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = TurningPointQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position"]

    def __str__(self) -> str:
        return "a turning point"


class NextStepQuerySet(OwnedQuerySet["NextStep"]):
    def open(self) -> Self:
        """Neither done nor let go."""
        return self.filter(done_at=None, let_go_at=None)

    def closed(self) -> Self:
        """Done or let go."""
        return self.exclude(done_at=None, let_go_at=None)


class NextStep(Row):
    """Reads "If ..., then I will ...", in the student's own words."""

    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="next_steps")
    reflection = models.ForeignKey(
        Reflection, null=True, blank=True, on_delete=models.CASCADE, related_name="next_steps"
    )
    when = models.CharField(max_length=300)
    then = models.CharField(max_length=300)
    created_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True, blank=True)
    let_go_at = models.DateTimeField(null=True, blank=True)

    objects = NextStepQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["created_at"]

    def __str__(self) -> str:
        return "a next step"


class ThanksBy(models.TextChoices):
    """How the thanks reach the other person."""

    CURBSIDE = "curbside", _("From Curbside; answers come to your own address")
    OWN_MAIL = "own_mail", _("From my own mail program")
    IN_PERSON = "in_person", _("I said it in person, or by phone")


class ThankYouQuerySet(OwnedQuerySet["ThankYou"]):
    owner = "reflection__meeting__conversation__student"


class ThankYou(Row):
    """Thanks that quote one specific thing. Both texts are empty only when it was said in person."""

    reflection = models.OneToOneField(Reflection, on_delete=models.CASCADE, related_name="thank_you")
    insight = models.CharField(max_length=300)
    body = models.TextField()
    route = models.CharField(max_length=10, choices=ThanksBy.choices, default=ThanksBy.CURBSIDE)
    letter = models.ForeignKey(Letter, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = ThankYouQuerySet.as_manager()

    def __str__(self) -> str:
        return "a thank-you"
