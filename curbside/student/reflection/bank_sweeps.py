"""The count of how often the bank's questions were asked, and what they mostly got.

It stands here because it reads what students heard, which the room of the questions must not. What it writes is safe to
show to a whole centre, also to someone who knows these rules, every number there ever was, and who finished a debrief
when; and who would like to know of one student what they asked.

1. *Fixed days.* A count is made on the first of January, May and September and on no other day, so that no number
   appears because somebody asked.
2. *Each debrief once.* A count takes in what was finished since the one before. It waits for the next fixed day while
   fewer than ten students finished anything. Whether it waits depends on no answer. What somebody finished while a
   student of two centres is in no count: the two numbers would differ by those who belong to one of them only.
3. *Five and five.* Of the students in a count at least five asked the question, and at least five did not; or else the
   count adds nothing to it, and never will.
4. *What was added stays*, also when a student leaves: nothing is ever subtracted.

So of any four students it may be that none asked. The search that tries to find out more of them is in
tests/student/reflection/test_bank_count_search.py. A number that came as soon as a fifth student had asked told, in a
small centre, who that was: the one who had finished a debrief that week.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import Final
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet

from curbside.foundation.accounts.models import Centre, Membership, Role
from curbside.foundation.jobs.actions.rows import each_row
from curbside.student.questions.models import BankCount, BankTally, Mostly

from .models import Heard, Reflection

GROUP: Final = 5
"""The fewest students who asked in one count, and the fewest who did not."""

KINDS_FROM: Final = 10
"""From so many students on, the kind of answer most of them got is named."""

COUNT_MONTHS: Final = (9, 5, 1)
"""The months on whose first day the bank is counted: where school terms begin, latest first."""

Asked = dict[str, dict[UUID, str]]
"""By question, the students who asked it, each with the kind of answer they got, or an empty text."""


def last_count_day(now: datetime) -> date:
    """The latest fixed day that has come, in universal time."""
    today = now.astimezone(UTC).date()
    return next(date(today.year, month, 1) for month in COUNT_MONTHS if month <= today.month)


def is_enough(students: Collection[object], *, least: int = GROUP) -> bool:
    """Whether a count is made of these, whatever they asked."""
    return len(students) >= 2 * least


def adds(asked: Mapping[UUID, str], students: Collection[UUID], *, least: int = GROUP) -> int:
    """How much one count adds to a question that `asked` of its `students` asked."""
    return len(asked) if least <= len(asked) <= len(students) - least else 0


def count_the_bank(now: datetime) -> int:
    """Count each centre on what was finished before the last fixed day. In how many centres a number grew.

    Running again does nothing: a centre is looked at once for each fixed day.
    """
    day = last_count_day(now)
    looked_at = BankCount.objects.filter(looked_on__gte=day).values("centre")
    due = {centre.pk: centre for centre in Centre.objects.exclude(pk__in=looked_at).order_by("pk")}
    return each_row("count the bank", list(due), lambda key: _count(due[key], day) > 0, now=now)


@transaction.atomic
def _count(centre: Centre, day: date) -> int:
    if not _claim(centre, day):
        return 0
    count = BankCount.objects.get(centre=centre)
    finished = _finished_in(centre, since=count.counted_to, until=day)
    students = set(finished.values_list("meeting__conversation__student", flat=True))
    if not is_enough(students):
        return 0
    BankCount.objects.filter(pk=count.pk).update(counted_to=day)
    return sum(_add(centre, code, asked, students, day) for code, asked in _asked_in(finished).items())


def _claim(centre: Centre, day: date) -> bool:
    """Whether this day is ours to look at: of two workers, one."""
    _, is_new = BankCount.objects.get_or_create(centre=centre, defaults={"looked_on": day})
    return is_new or BankCount.objects.filter(centre=centre, looked_on__lt=day).update(looked_on=day) == 1


def _finished_in(centre: Centre, *, since: date | None, until: date) -> "QuerySet[Reflection]":
    """What students of the centre, and of no other, finished from `since` on and before `until`."""
    then = Membership.objects.filter(
        user=OuterRef("meeting__conversation__student"), role=Role.STUDENT, since__lte=OuterRef("finished_at")
    )
    here = then.current().filter(centre=centre)
    elsewhere = then.exclude(centre=centre).exclude(ended_at__lt=OuterRef("finished_at"))
    rows = Reflection.objects.filter(Exists(here), ~Exists(elsewhere))
    rows = rows.filter(finished_at__lt=datetime.combine(until, time(), UTC))
    return rows.filter(finished_at__gte=datetime.combine(since, time(), UTC)) if since else rows


def _asked_in(finished: "QuerySet[Reflection]") -> Asked:
    """What was asked in these debriefs. Later answers win over earlier ones."""
    heard = (
        Heard.objects.filter(reflection__in=finished, card__question__isnull=False)
        .exclude(text="", answer_kind="", held="")
        .order_by("reflection__finished_at", "pk")
        .values_list("card__question", "reflection__meeting__conversation__student", "answer_kind")
    )
    asked: Asked = defaultdict(dict)
    for code, student, kind in heard:
        asked[str(code)][student] = kind or asked[str(code)].get(student, "")
    return asked


def _add(centre: Centre, code: str, asked: dict[UUID, str], students: Collection[UUID], day: date) -> int:
    added = adds(asked, students)
    if not added:
        return 0
    said: dict[str, object] = {"counted_on": day}
    kind = mostly(asked.values())
    if kind:
        said["mostly"] = kind
    before = BankTally.objects.filter(centre=centre, question=code)
    if not before.update(asked_by=F("asked_by") + added, **said):
        BankTally.objects.create(centre=centre, question_id=code, asked_by=added, **said)
    return 1


def mostly(kinds: Iterable[str]) -> str:
    """What more than half got, once ten students have said; all kinds where none did; nothing before that."""
    counts = Counter(kind for kind in kinds if kind)
    total = counts.total()
    if total < KINDS_FROM:
        return ""
    kind, most = counts.most_common(1)[0]
    return kind if most > total / 2 else Mostly.MIXED
