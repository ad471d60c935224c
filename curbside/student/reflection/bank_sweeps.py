"""The weekly count of how often the bank's questions were asked, and what they mostly got.

It stands here because it reads what students heard, which the room of the questions must not. What it writes is safe to
show to a whole centre: never a number under five, and a new number only when at least five students more, or five
fewer, have asked. Two published numbers thus never differ by less than a group, and the kinds of answers are told in
one word, from ten students on, so that it says nothing certain about anyone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from curbside.foundation.accounts.models import Centre, Membership, Role
from curbside.student.questions.models import BankCount, BankTally, Mostly

from .models import Heard

GROUP: Final = 5
"""The fewest students a number may speak of, and the fewest by which it may change."""

KINDS_FROM: Final = 10
"""From so many students on, the kind of answer most of them got is named."""

Asked = dict[str, dict[UUID, str]]
"""By question, the students who asked it, each with the kind of answer they got, or an empty text."""


def count_the_bank(now: datetime) -> int:
    """Count each centre once a week, on what was finished before its Monday. How many numbers were written.

    Running again in the same week does nothing: a centre counted up to this Monday is left alone.
    """
    monday = _monday(now)
    return sum(_count(centre, monday) for centre in Centre.objects.order_by("pk"))


def _monday(now: datetime) -> date:
    today = now.astimezone(UTC).date()
    return today - timedelta(days=today.weekday())


@transaction.atomic
def _count(centre: Centre, monday: date) -> int:
    if not _claim(centre, monday):
        return 0
    before = {tally.question_id: tally for tally in BankTally.objects.filter(centre=centre)}
    asked = _asked_in(centre, datetime.combine(monday, time(), UTC))
    return sum(_write(centre, code, asked.get(code, {}), before.get(code), monday) for code in {*asked, *before})


def _claim(centre: Centre, monday: date) -> bool:
    """Whether this Monday is ours to count: of two workers, one."""
    _, is_new = BankCount.objects.get_or_create(centre=centre, defaults={"monday": monday})
    return is_new or BankCount.objects.filter(centre=centre, monday__lt=monday).update(monday=monday) == 1


def _asked_in(centre: Centre, until: datetime) -> Asked:
    """What the students of the centre finished writing down before `until`. Later answers win over earlier ones."""
    students = Membership.objects.current().filter(centre=centre, role=Role.STUDENT).values("user")
    heard = (
        Heard.objects.filter(reflection__finished_at__lt=until, card__question__isnull=False)
        .filter(reflection__meeting__conversation__student__in=students)
        .exclude(text="", answer_kind="", held="")
        .order_by("reflection__finished_at", "pk")
        .values_list("card__question", "reflection__meeting__conversation__student", "answer_kind")
    )
    asked: Asked = defaultdict(dict)
    for code, student, kind in heard:
        asked[str(code)][student] = kind or asked[str(code)].get(student, "")
    return asked


def _write(centre: Centre, code: str, asked: dict[UUID, str], before: BankTally | None, monday: date) -> int:
    count = len(asked)
    if abs(count - (before.asked_by if before else 0)) < GROUP:
        return 0
    if count < GROUP:
        BankTally.objects.filter(centre=centre, question=code).delete()
        return 1
    said = {"asked_by": count, "mostly": mostly(asked.values()), "counted_on": monday}
    BankTally.objects.update_or_create(centre=centre, question_id=code, defaults=said)
    return 1


def mostly(kinds: Iterable[str]) -> str:
    """What more than half got, once ten students have said; all kinds where none did; nothing before that."""
    counts = Counter(kind for kind in kinds if kind)
    total = counts.total()
    if total < KINDS_FROM:
        return ""
    kind, most = counts.most_common(1)[0]
    return kind if most > total / 2 else Mostly.MIXED
