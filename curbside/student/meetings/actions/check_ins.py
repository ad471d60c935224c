"""Setting a check-in, answering it, calling for help. Each locks its row first, so that no two of them cross."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import F

from curbside.foundation.audit.actions import entries as audit

from ..check_in_rules import (
    LATEST_AFTER_END,
    NobodyToTell,
    NotSet,
    TooLate,
    who_would_be_told,
    why_fine_does_not_count,
    why_it_cannot_be_set,
    why_not_at_these_times,
    why_not_taken_back,
)
from ..models import CheckIn, CheckInState, Meeting, TrustedContact
from ..rules import told_if_set_again
from . import check_in_post as post

__all__ = [
    "NobodyToTell",
    "NotSet",
    "TooLate",
    "alert",
    "arm",
    "ask",
    "call_for_help",
    "disarm_for",
    "extend",
    "move_for",
    "say_fine",
    "take_back_fine",
]

MORE_TIME = timedelta(minutes=30)


def _locked(**which: object) -> CheckIn | None:
    rows = CheckIn.objects.select_related(
        "trusted_contact__student", "meeting__conversation__contact", "meeting__conversation__student"
    )
    return rows.select_for_update(of=("self",)).filter(**which).first()


@transaction.atomic
def arm(
    meeting: Meeting,
    *,
    trusted_contact: TrustedContact,
    ask_at: datetime,
    alert_at: datetime,
    actor: object,
    now: datetime,
) -> CheckIn:
    """Set the check-in, or set it anew. Raises NotSet with the reason, TooLate when the contact was already told."""
    meeting = Meeting.objects.select_for_update().get(pk=meeting.pk)
    trusted_contact = TrustedContact.objects.select_for_update().get(pk=trusted_contact.pk)
    reason = why_it_cannot_be_set(meeting, trusted_contact, now=now)
    reason = reason or why_not_at_these_times(meeting, ask_at, alert_at, now=now)
    if reason:
        raise NotSet(reason)
    check_in = _locked(meeting=meeting)
    if check_in and check_in.state == CheckInState.ALERTED:
        raise TooLate
    if check_in:
        post.call_back_ask(check_in)
    check_in, _ = CheckIn.objects.update_or_create(
        meeting=meeting,
        defaults={
            "trusted_contact": trusted_contact,
            "state": CheckInState.ARMED,
            "ask_at": ask_at,
            "alert_at": alert_at,
            "armed_at": now,
            "set_for": meeting.starts_at,
            "set_until": meeting.ends_at,
            "asked_at": None,
            "alerted_at": None,
            "called_for_help": False,
            "safe_at": None,
        },
    )
    audit.record("arm", check_in, actor=actor, now=now)
    return check_in


@transaction.atomic
def extend(check_in: CheckIn, *, seen: datetime, actor: object, now: datetime) -> CheckIn:
    """Half an hour more before we ask and before we tell.

    `seen` is the `alert_at` on the student's screen: a form sent twice gives half an hour once. Raises TooLate when
    the trusted contact was already told, NotSet past the limit.
    """
    current = _locked(pk=check_in.pk)
    if current is None or current.state == CheckInState.ALERTED:
        raise TooLate
    if current.state != CheckInState.ARMED or abs(current.alert_at - seen) >= timedelta(seconds=1):
        return current
    ask_at = max(current.ask_at, now) + MORE_TIME
    alert_at = ask_at + (current.alert_at - current.ask_at)
    if alert_at > current.meeting.ends_at + LATEST_AFTER_END:
        raise NotSet(why_not_at_these_times(current.meeting, ask_at, alert_at, now=now) or "")
    post.call_back_ask(current)
    current.ask_at, current.alert_at, current.asked_at = ask_at, alert_at, None
    current.save(update_fields=["ask_at", "alert_at", "asked_at"])
    audit.record("extend", current, actor=actor, now=now)
    return current


@transaction.atomic
def say_fine(check_in: CheckIn, *, actor: object, now: datetime) -> CheckIn:
    """The student is fine. Said after the alert, the trusted contact hears that too, whatever they already read.

    Raises NotSet with the reason before the meeting begins: the check-in stays set. Who was told already, by a call
    for help on the way, hears the all-clear at any time.
    """
    current = _locked(pk=check_in.pk)
    if current is None or current.state not in {CheckInState.ARMED, CheckInState.ALERTED}:
        return current or check_in
    was_alerted = current.state == CheckInState.ALERTED
    if not was_alerted and (reason := why_fine_does_not_count(current.meeting, now=now)):
        raise NotSet(reason)
    current.state, current.safe_at = CheckInState.SAFE, now
    current.save(update_fields=["state", "safe_at"])
    post.call_back_ask(current)
    if was_alerted:
        post.send_all_clear(current, now=now)
    audit.record("say fine", current, actor=actor, now=now)
    return current


@transaction.atomic
def take_back_fine(check_in: CheckIn, *, actor: object, now: datetime) -> CheckIn:
    """Set again what a mistaken press, or a mail scanner's, ended. At least ten minutes remain before anyone is told.

    Raises NotSet when nobody would keep the time, when the trusted contact no longer wants to be told, or when the
    student called the meeting off.
    """
    trusted_contact = TrustedContact.objects.select_for_update().get(check_ins=check_in)
    current = _locked(pk=check_in.pk)
    if current is None or current.state != CheckInState.SAFE:
        return current or check_in
    current.trusted_contact = trusted_contact
    if reason := why_not_taken_back(current, now=now):
        raise NotSet(reason)
    # A call for help before it is over: from here on a silence is a silence.
    current.state, current.safe_at, current.called_for_help = CheckInState.ARMED, None, False
    current.alert_at = told_if_set_again(current, now=now)
    current.save(update_fields=["state", "safe_at", "called_for_help", "alert_at"])
    audit.record("take back fine", current, actor=actor, now=now)
    return current


@transaction.atomic
def call_for_help(meeting: Meeting, *, actor: object, now: datetime) -> CheckIn:
    """Tell the trusted contact at once, whether or not a check-in was set. Raises NobodyToTell when nobody agreed."""
    meeting = Meeting.objects.select_for_update().get(pk=meeting.pk)
    current = _locked(meeting=meeting)
    if current and current.state == CheckInState.ALERTED and current.called_for_help:
        return current
    told = who_would_be_told(meeting)
    if told is None:
        raise NobodyToTell
    if current is None:
        soon = now + timedelta(seconds=1)
        current = CheckIn(meeting=meeting, ask_at=now, alert_at=soon, armed_at=now)
        current.set_for, current.set_until = meeting.starts_at, meeting.ends_at
    post.call_back_ask(current)
    current.trusted_contact = told
    current.state, current.alerted_at, current.safe_at = CheckInState.ALERTED, now, None
    current.called_for_help, current.alerts = True, current.alerts + 1
    current.save()
    post.send_alert(current, now=now)
    audit.record("call for help", current, actor=actor, now=now)
    return current


@transaction.atomic
def alert(check_in_id: UUID, *, now: datetime) -> bool:
    """Tell the trusted contact of a silence, once. The state and the letter are one transaction."""
    silent = CheckIn.objects.filter(pk=check_in_id, state=CheckInState.ARMED, alert_at__lte=now)
    # A row that someone else holds (another worker, or the student saying fine) is theirs; if still due, it comes next.
    if not silent.select_for_update(skip_locked=True).exists():
        return False
    if not silent.update(state=CheckInState.ALERTED, alerted_at=now, alerts=F("alerts") + 1):
        return False
    current = _locked(pk=check_in_id)
    if current is None:
        return False
    post.call_back_ask(current)
    post.send_alert(current, now=now)
    audit.record("alert", current, actor=None, now=now)
    return True


@transaction.atomic
def ask(check_in_id: UUID, *, now: datetime) -> bool:
    """Remind the student, once for each time set."""
    due = CheckIn.objects.filter(pk=check_in_id, state=CheckInState.ARMED, asked_at=None, ask_at__lte=now)
    if not due.update(asked_at=now):
        return False
    current = _locked(pk=check_in_id)
    if current is None:
        return False
    post.send_ask(current, now=now)
    return True


@transaction.atomic
def disarm_for(meeting: Meeting, *, now: datetime, actor: object = None) -> None:
    """Nobody is told about this meeting. What was already told stays told."""
    current = _locked(meeting=meeting)
    if current is None or current.state != CheckInState.ARMED:
        return
    current.state = CheckInState.DISARMED
    current.save(update_fields=["state"])
    post.call_back_ask(current)
    audit.record("disarm", current, actor=actor, now=now)


@transaction.atomic
def move_for(meeting: Meeting, *, now: datetime) -> None:
    """The check-in follows its meeting, never into the past. Repeating it moves nothing.

    One that asks after the talk keeps its distance from the end, one that asks during it from the start.
    """
    current = _locked(meeting=meeting)
    if current is None or current.state != CheckInState.ARMED:
        return
    # Set before ends were kept: then it was as long as now.
    ended_at = current.set_until or current.set_for + (meeting.ends_at - meeting.starts_at)
    if (current.set_for, ended_at) == (meeting.starts_at, meeting.ends_at):
        return
    post.call_back_ask(current)
    gap = current.alert_at - current.ask_at
    after_the_talk = current.ask_at >= ended_at
    shift = meeting.ends_at - ended_at if after_the_talk else meeting.starts_at - current.set_for
    current.ask_at = max(current.ask_at + shift, now)
    current.alert_at = current.ask_at + gap
    current.set_for, current.set_until, current.asked_at = meeting.starts_at, meeting.ends_at, None
    current.save(update_fields=["ask_at", "alert_at", "set_for", "set_until", "asked_at"])
    audit.record("move", current, actor=None, now=now)
