"""The facts of conversations read row by row, as plainly as can be: what the quick reading is held against."""

from datetime import datetime

from django.utils.timezone import localdate

from curbside.algorithms.working_days import working_days_between
from curbside.foundation.accounts.models import User
from curbside.interfaces.home.arcs import Afterwards, Appointment, Arc, Ask
from curbside.student.meetings.models import Meeting, MeetingState
from curbside.student.outreach.models import AnswerKind, ApproachState
from curbside.student.outreach.rules import follow_up_day
from curbside.student.people.models import Conversation
from curbside.student.people.models.conversation import ConversationQuerySet
from curbside.student.questions.rules import TALK_MINUTES
from curbside.student.reflection.models import Reflection


def with_everything(student: User) -> ConversationQuerySet:
    """The student's conversations with all that hangs on them."""
    return (
        Conversation.objects.visible_to(student)
        .select_related("contact", "student", "sheet")
        .prefetch_related(
            "sheet__cards",
            "approaches__answer",
            "approaches__follow_up",
            "approaches__conversation__student",
            "meetings__plan",
            "meetings__check_in",
            "meetings__reflection__thank_you",
        )
    )


def arc_of(conversation: Conversation, now: datetime) -> Arc:
    """The facts of one conversation of `with_everything`."""
    meeting = _latest_meeting(conversation)
    sheet = getattr(conversation, "sheet", None)
    cards = [card for card in sheet.cards.all() if card.removed_at is None] if sheet else []
    waiting = [card for card in cards if not card.is_on_sheet and not card.hope]
    return Arc(
        id=conversation.pk,
        contact_id=conversation.contact_id,
        name=conversation.contact.name,
        begun_at=conversation.created_at,
        sheet_id=sheet.pk if sheet else None,
        on_sheet=sum(card.is_on_sheet for card in cards),
        minutes=(sheet and sheet.minutes) or TALK_MINUTES,
        waiting=len(waiting),
        waiting_id=waiting[0].pk if waiting else None,
        waiting_text=waiting[0].text if waiting else "",
        ask=_latest_ask(conversation, now),
        meeting=_appointment(meeting) if meeting else None,
        afterwards=_afterwards(meeting) if meeting else None,
        closed=conversation.closed_at is not None,
        introduced_at=next(
            (one.ended_at for one in conversation.contact.introductions.all() if one.agreed_address), None
        ),
    )


def _latest_ask(conversation: Conversation, now: datetime) -> Ask | None:
    approach = max(conversation.approaches.all(), key=lambda one: one.created_at, default=None)
    if approach is None:
        return None
    answer = getattr(approach, "answer", None)
    follow_up = getattr(approach, "follow_up", None)
    asked_at = follow_up.sent_at if follow_up else approach.sent_at
    return Ask(
        id=approach.pk,
        state=ApproachState(approach.state),
        sent_at=approach.sent_at,
        answer=AnswerKind(answer.kind) if answer else None,
        later_on=answer.later_on if answer else None,
        followed_up=follow_up is not None,
        follow_up_from=follow_up_day(approach) if approach.sent_at else None,
        silent_days=working_days_between(localdate(asked_at), localdate(now)) if asked_at else 0,
    )


def _latest_meeting(conversation: Conversation) -> Meeting | None:
    gone = {MeetingState.CANCELLED, MeetingState.MISSED}
    kept = [meeting for meeting in conversation.meetings.all() if meeting.state not in gone]
    return max(kept, key=lambda one: one.starts_at, default=None)


def _appointment(meeting: Meeting) -> Appointment:
    check_in = getattr(meeting, "check_in", None)
    return Appointment(
        id=meeting.pk,
        state=MeetingState(meeting.state),
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        has_plan=hasattr(meeting, "plan"),
        check_in=check_in.state if check_in else None,
        asks_at=check_in.ask_at if check_in else None,
    )


def _afterwards(meeting: Meeting) -> Afterwards | None:
    reflection: Reflection | None = getattr(meeting, "reflection", None)
    if reflection is None:
        return None
    thank_you = getattr(reflection, "thank_you", None)
    return Afterwards(
        id=reflection.pk,
        finished=reflection.finished_at is not None,
        thanked_at=thank_you.sent_at if thank_you else None,
    )
