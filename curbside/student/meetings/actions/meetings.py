"""Setting, moving and calling off a meeting, and saying how it went."""

from copy import copy
from datetime import datetime, timedelta
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import clean_text
from curbside.foundation.mail.actions.outbox import OptedOut
from curbside.student.outreach.actions.approaches import mark_scheduled, mark_unscheduled
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Conversation, TouchKind
from curbside.student.questions.actions.sheets import set_minutes
from curbside.student.questions.models import Sheet

from .. import rules
from ..check_in_rules import outlives
from ..letters import Cause, News
from ..models import Cancellation, Meeting, MeetingState, Side
from ..queries import meeting_ahead
from .check_ins import disarm_for, move_for
from .news import tell_both

REMIND_BEFORE: Final = timedelta(hours=24)


@transaction.atomic
def set_meeting(
    conversation: Conversation,
    *,
    starts_at: datetime,
    minutes: int,
    place_kind: str,
    place: str,
    actor: User,
    now: datetime,
) -> Meeting:
    """A time and a place, and the invitation to both sides. The same one again is the meeting there is.

    Raises ValidationError by field, PlaceRefused, or when another meeting of this conversation is not told of yet.
    """
    # The conversation's row is the lock: two requests at once must not set two.
    Conversation.objects.select_for_update().get(pk=conversation.pk)
    given = _checked(starts_at, minutes, place_kind, place, now=now)
    if ahead := meeting_ahead(conversation):
        return _the_same(ahead, given)
    rules.check_invitations(conversation.student, now=now)
    meeting = Meeting.objects.create(
        conversation=conversation,
        time_zone=conversation.student.time_zone,
        created_at=now,
        reminded_at=_reminded_at(starts_at, now),
        **given,
    )
    record("set", meeting, actor=actor, now=now)
    _tell_the_sheet(meeting, actor=actor, now=now)
    _note_the_yes(conversation, now=now)
    _invite(meeting, News.INVITATION, now=now)
    return meeting


@transaction.atomic
def move_meeting(
    meeting: Meeting,
    *,
    starts_at: datetime,
    minutes: int,
    place_kind: str,
    place: str,
    actor: User,
    now: datetime,
) -> Meeting:
    """Another time or place, and an update to both sides. The same again changes nothing.

    Raises ValidationError by field, PlaceRefused, or when the meeting has begun or is off.
    """
    meeting = _locked(meeting)
    given = _checked(starts_at, minutes, place_kind, place, now=now)
    if not rules.can_change(meeting, now=now):
        raise ValidationError(_("This meeting cannot be changed any more."))
    if all(getattr(meeting, field) == value for field, value in given.items()):
        return meeting
    rules.check_invitations(meeting.conversation.student, now=now)
    was = copy(meeting)
    for field, value in given.items():
        setattr(meeting, field, value)
    meeting.time_zone = meeting.conversation.student.time_zone
    meeting.sequence += 1
    meeting.reminded_at = _reminded_at(starts_at, now)
    meeting.save(update_fields=[*given, "time_zone", "sequence", "reminded_at"])
    record("move", meeting, actor=actor, now=now)
    if meeting.minutes != was.minutes:
        _tell_the_sheet(meeting, actor=actor, now=now)
    move_for(meeting, now=now)
    _invite(meeting, News.UPDATE, now=now, was=was)
    return meeting


@transaction.atomic
def cancel_meeting(
    meeting: Meeting, *, by: Side, word: str = "", seen: bool = True, actor: object, now: datetime
) -> Meeting:
    """Off, with a letter to both sides and a part that takes it out of their calendars. Again changes nothing.

    `actor` is the student or the other person's link; `seen`: the student looked at the letter to the other person.
    Raises ValidationError when the meeting is over.
    """
    meeting = _locked(meeting)
    if meeting.state == MeetingState.CANCELLED:
        return meeting
    if not rules.can_cancel(meeting, now=now):
        raise ValidationError(_("This meeting is over; it cannot be called off any more."))
    word = clean_text(word)[: rules.WORD_LONGEST]
    meeting.state = MeetingState.CANCELLED
    meeting.sequence += 1
    meeting.save(update_fields=["state", "sequence"])
    Cancellation.objects.create(meeting=meeting, by=by, word=word, at=now)
    record("cancel", meeting, actor=actor, now=now)
    mark_unscheduled(meeting.conversation, now=now)
    if not outlives(meeting, by=by, now=now):
        disarm_for(meeting, now=now, actor=actor)
    tell_both(meeting, News.CANCELLATION, Cause(by=by, word=word, seen=seen), now=now)
    return meeting


@transaction.atomic
def mark_held(meeting: Meeting, *, actor: User, now: datetime) -> Meeting:
    """It took place. A check-in stays set: only its own answer says that the student is fine."""
    meeting = _locked(meeting)
    if meeting.state == MeetingState.HELD:
        return meeting
    _check_begun(meeting, now=now)
    meeting.state, meeting.held_at = MeetingState.HELD, now
    meeting.save(update_fields=["state", "held_at"])
    record("hold", meeting, actor=actor, now=now)
    record_touch(meeting.conversation.contact, TouchKind.MET, now=meeting.starts_at)
    return meeting


@transaction.atomic
def mark_missed(meeting: Meeting, *, actor: User, now: datetime) -> Meeting:
    """It did not take place. A slip of the finger is mended with `mark_held`, not the other way round."""
    meeting = _locked(meeting)
    if meeting.state in {MeetingState.MISSED, MeetingState.HELD}:
        return meeting
    _check_begun(meeting, now=now)
    meeting.state = MeetingState.MISSED
    meeting.save(update_fields=["state"])
    record("miss", meeting, actor=actor, now=now)
    disarm_for(meeting, now=now, actor=actor)
    return meeting


def _locked(meeting: Meeting) -> Meeting:
    rows = Meeting.objects.select_for_update(of=("self",))
    return rows.select_related("conversation__student", "conversation__contact").get(pk=meeting.pk)


def _checked(starts_at: datetime, minutes: int, place_kind: str, place: str, *, now: datetime) -> dict[str, Any]:
    return {
        "starts_at": rules.check_time(starts_at, now=now),
        "minutes": rules.check_minutes(minutes),
        "place_kind": place_kind,
        "place": rules.check_place(place_kind, place),
    }


def _check_begun(meeting: Meeting, *, now: datetime) -> None:
    if not rules.has_begun(meeting, now=now):
        raise ValidationError(_("This meeting has not begun, or it was called off."))


def _the_same(ahead: Meeting, given: dict[str, Any]) -> Meeting:
    if any(getattr(ahead, field) != value for field, value in given.items()):
        raise ValidationError(_("This conversation already has a meeting. Change that one, or say how it went."))
    return ahead


def _reminded_at(starts_at: datetime, now: datetime) -> datetime | None:
    """Within a day of the meeting the letter about it is reminder enough."""
    return now if starts_at - now <= REMIND_BEFORE else None


def _invite(meeting: Meeting, news: News, *, now: datetime, was: Meeting | None = None) -> None:
    try:
        tell_both(meeting, news, Cause(), now=now, was=was)
    except OptedOut as just_now:
        raise ValidationError(
            _("They have just asked not to be written to. Look once more: nothing will be sent to them.")
        ) from just_now


def _tell_the_sheet(meeting: Meeting, *, actor: User, now: datetime) -> None:
    """The questions are laid into the time that was agreed on."""
    sheet = Sheet.objects.filter(conversation=meeting.conversation_id).first()
    if sheet:
        set_minutes(sheet, minutes=meeting.minutes, actor=actor, now=now)


def _note_the_yes(conversation: Conversation, *, now: datetime) -> None:
    mark_scheduled(conversation, now=now)
    contact = conversation.contact
    if not contact.touches.filter(kind=TouchKind.ANSWERED, at__gte=conversation.created_at).exists():
        record_touch(contact, TouchKind.ANSWERED, now=now)
