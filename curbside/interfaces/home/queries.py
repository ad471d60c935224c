"""Loading what the rules of the next step look at, in a fixed number of queries."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Case, Exists, OuterRef, Q, When
from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import LetterState
from curbside.foundation.mail.queries import troubled_letters
from curbside.student.meetings.models import CheckIn, CheckInState, Meeting, MeetingState
from curbside.student.outreach.models import Approach, ApproachState, Start, Technique
from curbside.student.outreach.queries import warm_ups_to_go_on
from curbside.student.people.models import Contact, Conversation, HowKnown
from curbside.student.people.models.contact import ContactQuerySet
from curbside.student.people.models.conversation import ConversationQuerySet
from curbside.student.people.queries import birthdays
from curbside.student.questions.models import Comment, Share, Sheet
from curbside.student.questions.queries import offers_waiting
from curbside.student.reflection.models import NextStep

from .arc_queries import arcs_of
from .arcs import OpenPromise, Snapshot

NO_YES = (ApproachState.DECLINED, ApproachState.EXPIRED)
PROMISES_SHOWN = 5
KIND_WORDS_SHOWN = 3
TROUBLES_SHOWN = 5
WORDS_ARE_NEW = timedelta(days=7)
"""So long Today tells of a coordinator's words that were not answered. A convention."""

EASIEST = {
    Start.NEAR: (
        HowKnown.RELATIVE,
        HowKnown.FRIEND,
        HowKnown.FAMILY_DOCTOR,
        HowKnown.CLASSMATE,
        HowKnown.KIND_DOCTOR,
        HowKnown.COLLEAGUE,
    ),
    Start.CLASSMATES: (HowKnown.CLASSMATE, HowKnown.FRIEND, HowKnown.COLLEAGUE, HowKnown.PRECEPTOR),
    Start.FURTHER: (HowKnown.NOT_YET, HowKnown.MET_ONCE, HowKnown.PRECEPTOR, HowKnown.COLLEAGUE),
}
"""Whom to ask first, by where the student finds it easiest to begin; everyone else comes after."""


def letter_troubles(student: User) -> dict[str, object]:
    """The student's letters that have not arrived, and whether one of them never will by itself."""
    troubled = list(troubled_letters(student)[:TROUBLES_SHOWN])
    return {"troubled": troubled, "is_one_lost": any(letter.state == LetterState.FAILED for letter in troubled)}


def kind_words(student: User, now: datetime) -> dict[str, object]:
    """Whom a kind word could be for: birthdays, and those the student is getting back in touch with."""
    return {
        "birthdays": birthdays(student, today=timezone.localdate(now))[:KIND_WORDS_SHOWN],
        "warm_ups": warm_ups_to_go_on(student, now)[:KIND_WORDS_SHOWN],
    }


def coach_words(student: User, now: datetime) -> dict[str, object]:
    """What came from a coordinator: a question they would like for the bank, else their latest words not answered."""
    offer = offers_waiting(student).first()
    return {"asked_for": offer, "sheet_with_words": None if offer else _sheet_with_words(student, now)}


def _sheet_with_words(student: User, now: datetime) -> Sheet | None:
    later = Comment.objects.kept().filter(
        share=OuterRef("share"), author=student, created_at__gt=OuterRef("created_at")
    )
    words = Comment.objects.kept().filter(share__in=Share.objects.visible_to(student).seen()).exclude(author=student)
    new = words.filter(created_at__gt=now - WORDS_ARE_NEW).exclude(Exists(later))
    latest = new.select_related("share__sheet__conversation__contact").order_by("-created_at").first()
    return latest.share.sheet if latest else None


def snapshot_of(student: User, now: datetime) -> Snapshot:
    """Everything of the student's that decides what comes next."""
    held = Meeting.objects.visible_to(student).filter(state=MeetingState.HELD).order_by("starts_at")
    technique = Technique.objects.visible_to(student).first()
    contacts = Contact.objects.visible_to(student).kept()
    start = Start(technique.start) if technique else Start.NEAR
    arcs = tuple(arcs_of(_on_today(student), student, now))
    return Snapshot(
        arcs=arcs,
        promises=tuple(_promises(student)),
        next_contact=_next_contact(contacts, start),
        has_contacts=contacts.exists(),
        has_technique=technique is not None,
        ever_began=bool(arcs) or Conversation.objects.visible_to(student).exists(),
        held=held.count(),
        asks_without_yes=Approach.objects.visible_to(student).filter(state__in=NO_YES).count(),
        first_held=held.values_list("starts_at", flat=True).first(),
    )


def _on_today(student: User) -> ConversationQuerySet:
    """Those that are open; and whatever became of the others, those whose check-in still runs."""
    running = CheckIn.objects.visible_to(student).filter(state__in=(CheckInState.ARMED, CheckInState.ALERTED))
    is_open = Q(closed_at=None, contact__removed_at=None)
    return Conversation.objects.visible_to(student).filter(is_open | Q(pk__in=running.values("meeting__conversation")))


def _next_contact(contacts: ContactQuerySet, start: Start) -> tuple[UUID, str] | None:
    """The easiest person with whom no conversation was begun, by where the student likes to start."""
    steps = [When(how_known=how, then=rank) for rank, how in enumerate(EASIEST[start])]
    easy = contacts.filter(conversations=None).order_by(Case(*steps, default=len(steps)), "created_at", "name")
    return easy.values_list("pk", "name").first()


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
