"""Which stories may be counted, which batches are on the page, and whose turn it is."""

from collections import Counter
from typing import Final
from uuid import UUID

from django.db.models import Count, F, Q, QuerySet

from curbside.foundation.accounts.models import Centre, User
from curbside.student.reflection.models import Reflection

from .models import CountedBatch, Story, Subject

OF_ONE_STUDENT: Final = 2
"""New stories of one student in one batch, so that nobody fills a page, and one's own taken off tell little."""


def standing_stories(centre: Centre, subject: Subject) -> list[Story]:
    """Those counted on the page first, then those that were, then by the hosts' yes.

    `once`: how many batches that were not replaced each belongs to, in the table or not.
    """
    shown = Q(counted__batch__in=batches_shown(centre).filter(subject=subject).values("pk"))
    batches = CountedBatch.objects.filter(centre=centre, subject=subject, replaced_on=None)
    kept = Q(counted__batch__in=batches.values("pk"), counted__holds=True)
    in_table = Q(counted__in_table=True)
    rows = (
        Story.objects.standing()
        .filter(centre=centre)
        .annotate(
            now=Count("counted", filter=shown & in_table),
            before=Count("counted", filter=kept & in_table),
            once=Count("counted", filter=kept),
            contact=F("reflection__meeting__conversation__contact"),
        )
    )
    return list(rows.order_by("-now", "-before", "host_yes_at", "pk"))


def one_of_each_host(stories: list[Story]) -> list[Story]:
    """The first of each host, who is told by their address and, should that change, by the contact the student has.

    Which of two it is, is told to nobody, or else a student would learn that another talked with the same host.
    """
    seen: set[object] = set()
    first = []
    for story in stories:
        known = {story.host, getattr(story, "contact", None)}
        if not known & seen:
            first.append(story)
        seen |= known
    return first


def batches_shown(centre: Centre) -> QuerySet[CountedBatch]:
    """The batches that are on the page now: all their stories are there, and stand."""
    stands = Q(
        counted__holds=True,
        counted__story__student_yes_at__isnull=False,
        counted__story__host_yes_at__isnull=False,
        counted__story__host_no_at=None,
        counted__story__withdrawn_at=None,
        counted__story__centre=centre,
    )
    rows = CountedBatch.objects.filter(centre=centre, replaced_on=None)
    return rows.annotate(standing=Count("counted", filter=stands)).filter(standing=F("size"))


def held_back(stories: list[Story], subject: Subject) -> set[UUID]:
    """Of standing stories those of one student beyond the first two that wait: their turn comes with a later batch.

    It depends on who noted what, and when both had said yes, and on no answer. Only counting stories holds none back.
    """
    taken: Counter[UUID] = Counter()
    held: set[UUID] = set()
    for story in stories:
        taken[story.student_id] += not getattr(story, "once", 0)
        if subject != Subject.STORIES and taken[story.student_id] > OF_ONE_STUDENT:
            held.add(story.pk)
    return held


def quoted(centre: Centre) -> list[Story]:
    """Stories on the page whose words both gave, in an order that says nothing about when."""
    shown = batches_shown(centre).filter(subject=Subject.STORIES).values("pk")
    rows = Story.objects.standing().filter(batches__in=shown).exclude(host_quote_yes_at=None).exclude(quote="")
    return list(rows.order_by("pk").distinct())


def stories_of(student: User) -> QuerySet[Story]:
    """The paths a student noted, the latest first."""
    rows = Story.objects.visible_to(student).select_related("reflection__meeting__conversation__contact", "centre")
    return rows.order_by("-created_at")


def reflections_to_offer(student: User) -> QuerySet[Reflection]:
    """Finished reflections without a story, the latest first."""
    rows = Reflection.objects.visible_to(student).exclude(finished_at=None).filter(story=None)
    there = rows.filter(meeting__conversation__contact__removed_at=None)
    return there.select_related("meeting__conversation__contact").order_by("-finished_at")
