"""Counting the stories of a centre anew, at most once a day for each subject."""

from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone

from curbside.algorithms.small_cells import Batch, History, look
from curbside.foundation.accounts.models import Centre
from curbside.foundation.audit.actions.entries import record

from ..models import Counted, CountedBatch, Look, Subject
from ..queries import batches_shown, held_back, one_of_each_host, standing_stories
from ..subjects import METHOD, QUESTIONS, answer_of, as_rows, table_of


@transaction.atomic
def count_stories(centre: Centre, *, actor: object, now: datetime) -> int:
    """Look at those waiting, subject by subject; how many new batches are on the page now.

    Whether it is time for a look depends only on how many wait, on the day, and on when the last look was.
    """
    # The centre's row is the lock: two looks at once must not count a story twice.
    centre = Centre.objects.select_for_update().get(pk=centre.pk)
    today = timezone.localdate(now, ZoneInfo(centre.time_zone))
    new = sum(_count(centre, subject, today) for subject in Subject)
    if new:
        record("count_stories", centre, actor=actor, now=now)
    return new


def _count(centre: Centre, subject: Subject, today: date) -> bool:
    last = Look.objects.filter(centre=centre, subject=subject).first()
    if last and last.on >= today:
        return False
    kept = CountedBatch.objects.filter(centre=centre, subject=subject, replaced_on=None)
    rows = list(kept.prefetch_related("counted"))
    shown = set(batches_shown(centre).filter(subject=subject).values_list("pk", flat=True))
    before = History(
        tuple(_as_batch(row, is_shown=row.pk in shown) for row in rows),
        frozenset(map(UUID, last.tried if last else ())),
        frozenset(map(UUID, last.retired if last else ())),
    )
    stories = standing_stories(centre, subject)
    held = held_back(stories, subject)
    standing = {story.pk: answer_of(story, subject) for story in one_of_each_host(stories)}
    after = look(QUESTIONS[subject], before, standing, held_back=held)
    if after is before:
        return False
    is_new = after.batches != before.batches
    gone = [row for row, batch in zip(rows, before.batches, strict=True) if batch not in after.batches]
    away = {one.story_id for one in _of(gone) if not one.in_table} - {story.pk for story in stories}
    known = {"tried": sorted(map(str, after.tried)), "retired": sorted(map(str, after.retired | away))}
    Look.objects.update_or_create(centre=centre, subject=subject, defaults={"on": today, **known})
    if not is_new:
        return False
    CountedBatch.objects.filter(pk__in=[row.pk for row in gone]).update(replaced_on=today)
    joined = {one.story_id for one in _of([row for row in rows if row not in gone])} | after.batches[-1].stories
    beside = {story.pk for story in stories} - joined - held - before.retired
    _keep(centre, subject, after.batches[-1], beside, today)
    return True


def _as_batch(row: CountedBatch, *, is_shown: bool) -> Batch[UUID]:
    """One that has left the page holds a key no story has: none of its stories in the table need be missing."""
    keys = {one.story_id for one in _of([row]) if one.in_table}
    return Batch(frozenset(keys if is_shown else keys | {row.pk}), table_of(row))


def _of(rows: list[CountedBatch]) -> list[Counted]:
    return [one for row in rows for one in row.counted.all() if one.holds]


def _keep(centre: Centre, subject: Subject, batch: Batch[UUID], beside: set[UUID], today: date) -> None:
    stories = [*sorted(batch.stories), *sorted(beside)]
    row = CountedBatch.objects.create(
        centre=centre, subject=subject, counted_on=today, method=METHOD, size=len(stories), **as_rows(batch.table)
    )
    Counted.objects.bulk_create(Counted(story_id=key, batch=row, in_table=key in batch.stories) for key in stories)
