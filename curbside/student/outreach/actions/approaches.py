"""One try to get a conversation: drafting it, sending it, letting it go."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import LINE, TEXT, clean_line, clean_text
from curbside.foundation.mail.actions import links, outbox
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Letter, Purpose
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Conversation, TouchKind

from .. import letters, rules
from ..models import Answer, AnswerKind, Approach, ApproachState, Route
from ..size import size_of
from ..starting_texts import starting_text


@transaction.atomic
def draft_approach(conversation: Conversation, *, actor: User, now: datetime) -> Approach:
    """A draft with a text to start from; while an ask is open, that one."""
    # The conversation's row is the lock: two requests at once must not begin two drafts.
    Conversation.objects.select_for_update().get(pk=conversation.pk)
    there = Approach.objects.filter(conversation=conversation, state__in=rules.WAITING).first()
    if there:
        return there
    approach = begun(conversation, now=now)
    approach.save(force_insert=True)
    record("draft", approach, actor=actor, now=now)
    return approach


def begun(conversation: Conversation, *, now: datetime) -> Approach:
    """A draft as it would begin, not kept anywhere."""
    approach = Approach(conversation=conversation, created_at=now)
    contact, student = conversation.contact, conversation.student
    text = starting_text(
        contact.how_known,
        language=letters.language_of(approach),
        name=contact.name,
        student=student.name,
        size=size_of(conversation),
    )
    approach.subject, approach.body = text.subject[:LINE], text.body
    return approach


@transaction.atomic
def change_approach(approach: Approach, *, subject: str, body: str, actor: User, now: datetime) -> Approach:
    """Keep the text of a draft. What has gone out stays as it went."""
    drafts = Approach.objects.filter(pk=approach.pk, state=ApproachState.DRAFTED)
    subject, body = clean_line(subject)[:LINE], clean_text(body)[:TEXT]
    if (approach.subject, approach.body) != (subject, body) and drafts.update(subject=subject, body=body):
        approach.subject, approach.body = subject, body
        record("change", approach, actor=actor, now=now)
    return approach


@transaction.atomic
def send_approach(
    approach: Approach,
    *,
    odds: int | None,
    actor: User,
    now: datetime,
    route: str = Route.CURBSIDE,
    seen: str | None = None,
) -> Approach:
    """Send the draft from Curbside, or note that it went another way. Once only.

    `seen` names the letter that was shown (`rules.digest`): another one does not go. What was asked face to face
    has no letter. Raises rules.Refused or rules.Changed.
    """
    # The student's row is the lock: asks sent at once must not slip past the daily limit.
    User.objects.select_for_update().get(pk=approach.conversation.student_id)
    approach = _locked(approach)
    if approach.state != ApproachState.DRAFTED:
        return approach
    if seen is not None and route != Route.IN_PERSON and seen != rules.digest(letters.ask(approach)):
        raise rules.Changed
    why = rules.why_not_sent(approach, route=route, subject=approach.subject, body=approach.body, now=now)
    if why:
        raise rules.Refused(why)
    approach.state, approach.route, approach.odds, approach.sent_at = ApproachState.SENT, Route(route), odds, now
    if route == Route.CURBSIDE:
        draft = letters.ask(approach, answer_url=answer_url(approach, now), stop_url=stop_url(approach, now))
        approach.letter = put_once(draft, key=f"outreach.ask:{approach.pk}", sender=actor, now=now)
    approach.save(update_fields=["state", "route", "odds", "sent_at", "letter"])
    record("send", approach, actor=actor, now=now)
    record_touch(approach.conversation.contact, TouchKind.ASKED, now=now)
    return approach


@transaction.atomic
def take_asking_back(approach: Approach, *, actor: User, now: datetime) -> None:
    """What was noted as asked another way was not: a draft again. Whether that may be said, the caller asks."""
    noted = Approach.objects.filter(pk=approach.pk, state=ApproachState.SENT, letter=None)
    if noted.exclude(route=Route.CURBSIDE).update(state=ApproachState.DRAFTED, sent_at=None, odds=None):
        record("take_back", approach, actor=actor, now=now)


@transaction.atomic
def let_go(approach: Approach, *, actor: User | None, now: datetime) -> Approach:
    """No answer, and none is waited for. A late answer still counts when it comes."""
    silent = Approach.objects.filter(pk=approach.pk, state=ApproachState.SENT)
    if silent.update(state=ApproachState.EXPIRED):
        record("let_go", approach, actor=actor, now=now)
    approach.refresh_from_db(fields=["state"])
    return approach


@transaction.atomic
def discard_draft(approach: Approach, *, actor: User, now: datetime) -> None:
    """Throw a draft away. What has gone out stays."""
    if Approach.objects.filter(pk=approach.pk, state=ApproachState.DRAFTED).exists():
        record("discard", approach, actor=actor, now=now)
        Approach.objects.filter(pk=approach.pk, state=ApproachState.DRAFTED).delete()


@transaction.atomic
def mark_scheduled(conversation: Conversation, *, now: datetime) -> None:
    """A time is set: the newest ask has come to its end. A draft then counts as asked face to face."""
    approach = Approach.objects.select_for_update().filter(conversation=conversation).first()
    if approach is None or approach.state == ApproachState.SCHEDULED:
        return
    if approach.state == ApproachState.DRAFTED:
        approach.route, approach.sent_at = Route.IN_PERSON, now
    approach.state = ApproachState.SCHEDULED
    approach.answered_at = approach.answered_at or now
    approach.save(update_fields=["state", "route", "sent_at", "answered_at"])
    record("schedule", approach, actor=conversation.student, now=now)


@transaction.atomic
def mark_unscheduled(conversation: Conversation, *, now: datetime) -> None:
    """The time that was set is off: the ask is answered again, and its link takes another answer. Again is harmless.

    A time that was set without a word on the answer was a yes, and stays one in what is counted.
    """
    approach = Approach.objects.select_for_update().filter(conversation=conversation).first()
    if approach is None or approach.state != ApproachState.SCHEDULED:
        return
    approach.state = ApproachState.REPLIED
    approach.save(update_fields=["state"])
    said_at = approach.answered_at or now
    Answer.objects.get_or_create(approach=approach, defaults={"kind": AnswerKind.YES, "at": said_at})
    record("unschedule", approach, actor=conversation.student, now=now)


def answer_url(approach: Approach, now: datetime) -> str:
    """The recipient's own link to answer this ask."""
    student, recipient = approach.conversation.student, approach.conversation.contact.email
    return links.issue(
        Purpose.ANSWER,
        approach,
        recipient=recipient,
        issued_for=student,
        now=now,
        expires_at=now + rules.ANSWER_OPEN,
    ).url


def stop_url(approach: Approach, now: datetime) -> str:
    """The recipient's own way to stop all asks. It is theirs: it stays when the student's account goes."""
    return links.issue(
        Purpose.STOP,
        approach,
        recipient=approach.conversation.contact.email,
        issued_for=None,
        now=now,
        expires_at=now + rules.STOP_OPEN,
    ).url


def put_once(draft: Draft, *, key: str, sender: User, now: datetime) -> Letter:
    """Put it in the outbox. An opt-out that came this very moment is a refusal like any other."""
    try:
        return outbox.put(draft, key=key, sender=sender, now=now)
    except outbox.OptedOut as opted_out:
        raise rules.Refused(rules.Refusal.OPTED_OUT) from opted_out


def _locked(approach: Approach) -> Approach:
    rows = Approach.objects.select_for_update(of=("self",))
    return rows.select_related("conversation__contact", "conversation__student").get(pk=approach.pk)
