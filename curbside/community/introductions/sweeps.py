"""Work that comes due by itself."""

from datetime import datetime, timedelta
from typing import Final

from django.db.models import F, Q

from curbside.foundation.jobs.actions.rows import each_row

from .actions.acquaintances import learn
from .actions.consents import take_back
from .actions.introductions import let_go
from .actions.leaving import forget_name
from .models import OPEN_FOR, Findable, Introduction, IntroductionState, Step
from .queries import no_longer_to_be_found

A_RUN: Final = 200
LEARN_AGAIN: Final = timedelta(days=1)


def learn_acquaintances(now: datetime) -> int:
    """Those whose book changed since, and everybody once a day, at most 200 a run; the longest unlearned first."""
    due = Q(learned_at=None) | Q(learned_at__lte=now - LEARN_AGAIN) | Q(user__book__changed_at__gt=F("learned_at"))
    rows = list(Findable.objects.standing().filter(due).order_by(F("learned_at").asc(nulls_first=True), "pk")[:A_RUN])
    by_key = {row.pk: row for row in rows}
    return each_row("learn acquaintances", list(by_key), lambda key: _learn(by_key[key], now), now=now)


def _learn(row: Findable, now: datetime) -> bool:
    learn(row, now=now)
    return True


def take_back_for_those_who_left(now: datetime) -> int:
    """Whoever left a centre, or asked not to be asked, is found there no more, at most 200 a run.

    The search leaves them out before this has run; but only then are they as if they had never been there.
    """
    rows = {row.pk: row for row in no_longer_to_be_found().select_related("user", "centre").order_by("pk")[:A_RUN]}
    return each_row("take back for those who left", list(rows), lambda key: _take_back(rows[key], now), now=now)


def _take_back(row: Findable, now: datetime) -> bool:
    return take_back(row, actor=None, now=now).withdrawn_at is not None


def forget_names(now: datetime) -> int:
    """Of people whom their student forgot, the introductions they were on keep no name, at most 200 a run.

    The nearest was always one of the student's people; further on, whoever is no member was.
    """
    of_the_book = Q(user=None) | Q(position=1)
    gone = Step.objects.filter(of_the_book, contact=None).exclude(name="").exclude(is_target=True, user__isnull=False)
    due = {step.pk: step for step in gone.order_by("pk")[:A_RUN]}
    return each_row("forget names of introductions", list(due), lambda key: _forget_name(due[key]), now=now)


def _forget_name(step: Step) -> bool:
    forget_name(step)
    return True


def let_go_of_old_introductions(now: datetime) -> int:
    """Introductions without a yes for three weeks end, at most 200 a run."""
    rows = Introduction.objects.filter(state=IntroductionState.UNDER_WAY, sent_at__lte=now - OPEN_FOR)
    due = {row.pk: row for row in rows.order_by("sent_at")[:A_RUN]}
    return each_row("let go of old introductions", list(due), lambda key: let_go(due[key], now=now), now=now)
