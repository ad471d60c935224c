"""The facts of many conversations at once: five queries of plain values, and no row made into an object.

Someone may have hundreds of conversations open, and Today looks at each.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import Count, OuterRef, Q, Subquery
from django.utils.timezone import localdate

from curbside.algorithms.working_days import add_working_days, working_days_between
from curbside.community.introductions.models import Introduction, IntroductionState
from curbside.foundation.accounts.models import User
from curbside.student.meetings.models import CheckInState, Meeting, MeetingState
from curbside.student.outreach.models import AnswerKind, Approach, ApproachState
from curbside.student.outreach.rules import FOLLOW_UP_AFTER
from curbside.student.people.models.conversation import ConversationQuerySet
from curbside.student.questions.models import Card, Sheet
from curbside.student.questions.rules import TALK_MINUTES

from .arcs import Afterwards, Appointment, Arc, Ask

_MEETING = ("pk", "state", "starts_at", "minutes", "place", "plan__pk", "check_in__state", "check_in__ask_at")
_AFTERWARDS = ("reflection__pk", "reflection__finished_at", "reflection__thank_you__sent_at")
_ASK = ("pk", "state", "sent_at", "answer__kind", "answer__later_on", "follow_up__sent_at")

_working_days_between = lru_cache(maxsize=1000)(working_days_between)


@lru_cache(maxsize=1000)
def _follow_up_from(asked: date) -> date:
    return add_working_days(asked, FOLLOW_UP_AFTER)


def arcs_of(conversations: ConversationQuerySet, student: User, now: datetime) -> list[Arc]:
    """The facts of these conversations of one student, in their order. Five queries."""
    rows = conversations.values_list("pk", "contact_id", "contact__name", "created_at", "closed_at")
    which = conversations.order_by().values("pk")
    sheets = {row[0]: row[1:] for row in _sheets(which)}
    asks = {row[0]: row[1:] for row in _asks(which)}
    meetings = {row[0]: row[1:] for row in _meetings(which)}
    introduced = dict(_introduced(student))
    zone, today = ZoneInfo(student.time_zone), localdate(now)
    return [
        Arc(
            pk,
            contact_id,
            name,
            begun_at,
            **_sheet(sheets.get(pk)),
            ask=_ask(asks[pk], zone, today) if pk in asks else None,
            meeting=_appointment(meetings[pk]) if pk in meetings else None,
            afterwards=_afterwards(meetings[pk][-3:]) if pk in meetings else None,
            closed=closed_at is not None,
            introduced_at=introduced.get(contact_id),
        )
        for pk, contact_id, name, begun_at, closed_at in rows
    ]


# Where a conversation has several asks or meetings, the last of them stands: a later row of these takes its place.


def _sheets(which: Any) -> Iterable[tuple[Any, ...]]:
    on_sheet = Count("cards", filter=Q(cards__is_on_sheet=True, cards__removed_at=None))
    for_a_hope = Card.objects.waiting().filter(hope="")
    waiting = Count("cards", filter=Q(cards__in=for_a_hope))
    first = for_a_hope.filter(sheet=OuterRef("pk"))
    sheets = Sheet.objects.filter(conversation__in=which).order_by().annotate(on_sheet=on_sheet, beside=waiting)
    sheets = sheets.annotate(first=Subquery(first.values("pk")[:1]), words=Subquery(first.values("text")[:1]))
    return sheets.values_list("conversation_id", "pk", "on_sheet", "minutes", "beside", "first", "words")


def _asks(which: Any) -> Iterable[tuple[Any, ...]]:
    asks = Approach.objects.filter(conversation__in=which).order_by("created_at")
    return asks.values_list("conversation_id", *_ASK)


def _meetings(which: Any) -> Iterable[tuple[Any, ...]]:
    kept = Meeting.objects.filter(conversation__in=which)
    kept = kept.exclude(state__in=[MeetingState.CANCELLED, MeetingState.MISSED]).order_by("starts_at")
    return kept.values_list("conversation_id", *_MEETING, *_AFTERWARDS)


def _introduced(student: User) -> Iterable[tuple[Any, ...]]:
    agreed = Introduction.objects.visible_to(student).filter(state=IntroductionState.AGREED, contact__isnull=False)
    return agreed.order_by("ended_at").values_list("contact_id", "ended_at")


def _sheet(row: tuple[Any, ...] | None) -> dict[str, Any]:
    if row is None:
        return {}
    pk, on_sheet, minutes, waiting, first, words = row
    facts = {"sheet_id": pk, "on_sheet": on_sheet, "minutes": minutes or TALK_MINUTES}
    return facts | {"waiting": waiting, "waiting_id": first, "waiting_text": words or ""}


def _ask(row: tuple[Any, ...], zone: ZoneInfo, today: date) -> Ask:
    pk, state, sent_at, answer, later_on, followed_up_at = row
    asked_at = followed_up_at or sent_at
    return Ask(
        id=pk,
        state=ApproachState(state),
        sent_at=sent_at,
        answer=AnswerKind(answer) if answer else None,
        later_on=later_on,
        followed_up=followed_up_at is not None,
        follow_up_from=_follow_up_from(localdate(sent_at, zone)) if sent_at else None,
        silent_days=_working_days_between(localdate(asked_at), today) if asked_at else 0,
    )


def _appointment(row: tuple[Any, ...]) -> Appointment:
    pk, state, starts_at, minutes, place, plan, check_in, asks_at, *_afterwards = row
    return Appointment(
        id=pk,
        state=MeetingState(state),
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        place=place,
        has_plan=plan is not None,
        check_in=CheckInState(check_in) if check_in else None,
        asks_at=asks_at,
    )


def _afterwards(row: tuple[UUID | None, datetime | None, datetime | None]) -> Afterwards | None:
    pk, finished_at, thanked_at = row
    return Afterwards(pk, finished_at is not None, thanked_at) if pk else None
