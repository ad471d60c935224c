"""Work that comes due by itself."""

from datetime import datetime

from curbside.foundation.accounts.models import Centre
from curbside.foundation.jobs.actions.rows import each_row

from .actions.batches import count_stories
from .models import Story


def count_waiting_stories(now: datetime) -> int:
    """Looks at the stories of each centre that has some; a subject is looked at once a day at most."""
    there = Story.objects.standing().values("centre")
    rows = {centre.pk: centre for centre in Centre.objects.filter(pk__in=there).order_by("pk")}
    return each_row(
        "count waiting stories", list(rows), lambda key: count_stories(rows[key], actor=None, now=now) > 0, now=now
    )
