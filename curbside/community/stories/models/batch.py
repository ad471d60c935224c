"""What was counted together, on one day. Only these tables ever reach the page."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Centre
from curbside.foundation.kit.rows import Row

from .story import Story


class Subject(models.TextChoices):
    """The questions a story answers, each counted by itself. The first only counts the stories."""

    STORIES = "stories", _("How many stories")
    PLANNED = "planned", _("How many had planned it")
    CHANGES = "changes", _("After how many changes of mind")
    TURNED = "turned", _("What turned it")
    THROUGH = "through", _("Through whom")


class CountedBatch(Row):
    """One table of one subject over one set of stories; `method` names the rules it was made by.

    `counts` is `[[[answers], n], …]`, `paths` is `[[answer, path, n], …]`. It is on the page only while all `size` of
    its stories stand: one that goes, on whatever way, takes the whole batch from the page.
    """

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="counted_batches")
    subject = models.CharField(max_length=8, choices=Subject.choices)
    counted_on = models.DateField()
    method = models.CharField(max_length=20)
    size = models.PositiveIntegerField()
    step = models.PositiveSmallIntegerField()
    counts = models.JSONField(default=list)
    paths = models.JSONField(default=list)
    stories = models.ManyToManyField(Story, through="Counted", related_name="batches")
    replaced_on = models.DateField(null=True, blank=True)

    objects: ClassVar[models.Manager["CountedBatch"]] = models.Manager()

    class Meta:
        ordering: ClassVar = ["counted_on"]
        indexes: ClassVar = [
            models.Index(
                fields=["centre", "subject"], condition=models.Q(replaced_on=None), name="batches_not_replaced"
            )
        ]

    def __str__(self) -> str:
        return f"a batch of {self.size}"


class Counted(models.Model):
    """A story belongs to a batch. Nobody is ever told which. `holds` until its facts are others.

    One that is not `in_table` is of a host who counts by another story. It comes and goes with a batch as any other
    does, so that taking it back and looking at the page tells its student nothing about another one.
    """

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="counted")
    batch = models.ForeignKey(CountedBatch, on_delete=models.CASCADE, related_name="counted")
    holds = models.BooleanField(default=True)
    in_table = models.BooleanField(default=True)

    objects: ClassVar[models.Manager["Counted"]] = models.Manager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["story", "batch"], name="counted_once_a_batch")]

    def __str__(self) -> str:
        return "a story in a batch"


class Look(models.Model):
    """The last look of a centre at those waiting for one subject: its day, whom it looked at in vain, who is out.

    Both are lists of ids. `retired`: counted or looked at before, and away when the next batch was made.
    """

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="+")
    subject = models.CharField(max_length=8, choices=Subject.choices)
    on = models.DateField()
    tried = models.JSONField(default=list)
    retired = models.JSONField(default=list)

    objects: ClassVar[models.Manager["Look"]] = models.Manager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["centre", "subject"], name="one_look_a_subject")]

    def __str__(self) -> str:
        return "a look"
