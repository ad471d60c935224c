"""The bank: good questions, with the moment each fits and a good follow-up."""

from typing import ClassVar, Self

from django.db import models
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Centre, User


class Theme(models.TextChoices):
    """What a question is about, in the order of a conversation."""

    PATH = "path", _("Path and turning points")
    DAY = "day", _("A typical day, the worst day")
    REWARDS = "rewards", _("Rewards and frustrations")
    MYTHS = "myths", _("Myths and surprises")
    TEMPERAMENT = "temperament", _("Skills and temperament")
    TRAINING = "training", _("Training, and what to do now")
    TEAM = "team", _("Team and culture")
    PRACTICE = "practice", _("Ways to practise")
    TIME = "time", _("Time, call, family")
    PATIENTS = "patients", _("Patients, continuity, procedures")
    UNCERTAINTY = "uncertainty", _("Uncertainty and burnout")
    JOBS = "jobs", _("Where the jobs are")
    TECHNOLOGY = "technology", _("Technology and change")
    INCOME = "income", _("How income works")
    RESEARCH = "research", _("Research and teaching")
    EQUITY = "equity", _("Equity")
    ADVICE = "advice", _("Advice and regrets")
    NEIGHBOURS = "neighbours", _("Neighbouring specialties")
    WHO_NEXT = "who-next", _("Who else to meet")


class Moment(models.TextChoices):
    OPEN = "open", _("To begin")
    MIDDLE = "middle", _("In the middle")
    DEEP = "deep", _("Once there is trust")
    CLOSE = "close", _("To end")


class Stage(models.TextChoices):
    """How far along the person is whom a question suits."""

    PEER = "peer", pgettext_lazy("whom a question suits", "A peer in training")
    EARLY = "early", pgettext_lazy("whom a question suits", "Someone early in practice")
    LONG = "long", pgettext_lazy("whom a question suits", "Someone long in practice")


class QuestionQuerySet(models.QuerySet["Question"]):
    def visible_to(self, actor: object) -> Self:
        """What ships with Curbside, and what the actor's own centres added; those let go as well."""
        if not isinstance(actor, User):
            return self.none()
        return self.filter(models.Q(centre=None) | models.Q(centre__in=Centre.objects.visible_to(actor)))

    def shipped(self) -> Self:
        """What ships with Curbside, and what did once and people still hold on to."""
        return self.filter(centre=None)

    def offered(self) -> Self:
        """Without those that left the file of this version."""
        return self.filter(withdrawn_at=None)


class Question(models.Model):
    """A question of the bank. Its code never changes, so that sheets can name it.

    One without a `centre` ships with Curbside; the others were added by a centre, for its members. `stages` are values
    of Stage and `specialties` slugs of disciplines it was made for; an empty list means any. One that left the file of
    shipped questions while something of people hung on it stays, from `withdrawn_at` on, and is not offered any more.
    """

    code = models.SlugField(primary_key=True, max_length=40)
    position = models.PositiveSmallIntegerField()
    theme = models.CharField(max_length=12, choices=Theme.choices)
    moment = models.CharField(max_length=6, choices=Moment.choices)
    minutes = models.PositiveSmallIntegerField()
    text_en = models.CharField(max_length=200)
    text_fr = models.CharField(max_length=200)
    follow_up_en = models.CharField(max_length=200)
    follow_up_fr = models.CharField(max_length=200)
    stages = models.JSONField(default=list, blank=True)
    specialties = models.JSONField(default=list, blank=True)
    centre = models.ForeignKey(Centre, null=True, blank=True, on_delete=models.CASCADE, related_name="questions")
    published_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position", "code"]

    def __str__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        """In the reader's language."""
        return self.text_in(get_language() or "en")

    @property
    def follow_up(self) -> str:
        """In the reader's language."""
        return self.follow_up_in(get_language() or "en")

    def text_in(self, language: str) -> str:
        """In the language it will be asked in."""
        return self.text_fr if language.startswith("fr") else self.text_en

    def follow_up_in(self, language: str) -> str:
        """In the language it will be asked in."""
        return self.follow_up_fr if language.startswith("fr") else self.follow_up_en

    def centres_of(self, centres: models.QuerySet[Centre]) -> models.QuerySet[Centre]:
        """Those of `centres` in whose bank it is: all, or only the one that added it."""
        return centres.filter(pk=self.centre_id) if self.centre_id else centres

    @property
    def stage_words(self) -> list[str]:
        """Whom it suits, as parts of one list in a sentence; nothing where it suits anybody."""
        words = [str(stage.label) for stage in Stage if stage in self.stages]
        return words[:1] + [later[:1].lower() + later[1:] for later in words[1:]]
