"""Loading what the rules of the next step look at, in a fixed number of queries."""

from datetime import datetime
from uuid import UUID

from django.db.models import Case, Q, When
from django.utils.timezone import localdate

from curbside.algorithms.working_days import working_days_between
from curbside.foundation.accounts.models import User
from curbside.student.meetings.models import CheckIn, CheckInState, Meeting, MeetingState
from curbside.student.outreach.models import AnswerKind, Approach, ApproachState, Start, Technique
from curbside.student.outreach.rules import follow_up_day
from curbside.student.people.models import Contact, Conversation, HowKnown
from curbside.student.people.models.contact import ContactQuerySet
from curbside.student.people.models.conversation import ConversationQuerySet
from curbside.student.reflection.models import NextStep, Reflection

from .arcs import Afterwards, Appointment, Arc, Ask, OpenPromise, Snapshot

NO_YES = (ApproachState.DECLINED, ApproachState.EXPIRED)
PROMISES_SHOWN = 5

EASIEST = {
    Start.NEAR: (HowKnown.RELATIVE, HowKnown.FRIEND, HowKnown.FAMILY_DOCTOR, HowKnown.CLASSMATE, HowKnown.COLLEAGUE),
    Start.CLASSMATES: (HowKnown.CLASSMATE, HowKnown.FRIEND, HowKnown.COLLEAGUE, HowKnown.PRECEPTOR),
    Start.FURTHER: (HowKnown.NOT_YET, HowKnown.MET_ONCE, HowKnown.PRECEPTOR, HowKnown.COLLEAGUE),
}
"""Whom to ask first, by where the student finds it easiest to begin; everyone else comes after."""


def snapshot_of(student: User, now: datetime) -> Snapshot:
    """Everything of the student's that decides what comes next."""
    held = Meeting.objects.visible_to(student).filter(state=MeetingState.HELD).order_by("starts_at")
    technique = Technique.objects.visible_to(student).first()
    contacts = Contact.objects.visible_to(student).kept()
    start = Start(technique.start) if technique else Start.NEAR
    return Snapshot(
        arcs=tuple(arc_of(conversation, now) for conversation in _on_today(student)),
        promises=tuple(_promises(student)),
        next_contact=_next_contact(contacts, start),
        has_contacts=contacts.exists(),
        has_technique=technique is not None,
        held=held.count(),
        asks_without_yes=Approach.objects.visible_to(student).filter(state__in=NO_YES).count(),
        first_held=held.values_list("starts_at", flat=True).first(),
    )


def _on_today(student: User) -> ConversationQuerySet:
    """Those that are open; and whatever became of the others, those whose check-in still runs."""
    running = CheckIn.objects.visible_to(student).filter(state__in=(CheckInState.ARMED, CheckInState.ALERTED))
    is_open = Q(closed_at=None, contact__removed_at=None)
    return with_everything(student).filter(is_open | Q(pk__in=running.values("meeting__conversation")))


def _next_contact(contacts: ContactQuerySet, start: Start) -> tuple[UUID, str] | None:
    """The easiest person with whom no conversation was begun, by where the student likes to start."""
    steps = [When(how_known=how, then=rank) for rank, how in enumerate(EASIEST[start])]
    easy = contacts.filter(conversations=None).order_by(Case(*steps, default=len(steps)), "created_at", "name")
    return easy.values_list("pk", "name").first()


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
    on_sheet = [card.is_on_sheet for card in sheet.cards.all() if card.removed_at is None] if sheet else []
    return Arc(
        id=conversation.pk,
        contact_id=conversation.contact_id,
        name=conversation.contact.name,
        begun_at=conversation.created_at,
        sheet_id=sheet.pk if sheet else None,
        on_sheet=sum(on_sheet),
        waiting=len(on_sheet) - sum(on_sheet),
        ask=_latest_ask(conversation, now),
        meeting=_appointment(meeting) if meeting else None,
        afterwards=_afterwards(meeting) if meeting else None,
        closed=conversation.closed_at is not None,
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


def _promises(student: User) -> list[OpenPromise]:
    steps = NextStep.objects.visible_to(student).open()
    steps = steps.select_related("reflection__meeting__conversation__contact")
    return [
        OpenPromise(
            id=step.pk,
            when=step.when,
            then=step.then,
            name=step.reflection.meeting.conversation.contact.name if step.reflection else "",
            begun_at=step.created_at,
        )
        for step in steps[:PROMISES_SHOWN]
    ]
