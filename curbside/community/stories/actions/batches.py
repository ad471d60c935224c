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
from ..queries import countable, held_back
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
    before = History(
        tuple(map(_as_batch, rows)),
        frozenset(map(UUID, last.tried if last else ())),
        frozenset(map(UUID, last.retired if last else ())),
    )
    stories = countable(centre, subject)
    standing = {story.pk: answer_of(story, subject) for story in stories}
    after = look(QUESTIONS[subject], before, standing, held_back=held_back(stories, subject))
    if after is before:
        return False
    known = {"tried": sorted(map(str, after.tried)), "retired": sorted(map(str, after.retired))}
    Look.objects.update_or_create(centre=centre, subject=subject, defaults={"on": today, **known})
    if after.batches == before.batches:
        return False
    gone = [row.pk for row, batch in zip(rows, before.batches, strict=True) if batch not in after.batches]
    CountedBatch.objects.filter(pk__in=gone).update(replaced_on=today)
    _keep(centre, subject, after.batches[-1], today)
    return True


def _as_batch(row: CountedBatch) -> Batch[UUID]:
    """A batch of which a story was erased or changed holds, in its place, a key no story has: it never stands again."""
    keys = {one.story_id for one in row.counted.all() if one.holds}
    return Batch(frozenset(keys if len(keys) == row.size else keys | {row.pk}), table_of(row))


def _keep(centre: Centre, subject: Subject, batch: Batch[UUID], today: date) -> None:
    row = CountedBatch.objects.create(
        centre=centre, subject=subject, counted_on=today, method=METHOD, **as_rows(batch.table)
    )
    Counted.objects.bulk_create(Counted(story_id=key, batch=row) for key in sorted(batch.stories))
