"""Beginning a reflection, keeping what was heard and what stayed, and finishing it."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import TEXT, clean_line, clean_text
from curbside.student.meetings.actions.meetings import mark_held
from curbside.student.meetings.models import Meeting
from curbside.student.questions.models import Card

from .. import rules
from ..models import AnswerKind, Evidence, Heard, Held, Reflection, TurningPoint
from .endings import close_when_done


@transaction.atomic
def begin_reflection(meeting: Meeting, *, actor: User, now: datetime) -> Reflection:
    """The reflection on this meeting; there is one. A confirmed meeting that has begun is thereby held.

    Raises ValidationError when the meeting lies ahead or did not happen.
    """
    # The meeting's row is the lock: two requests at once must not begin two.
    meeting = Meeting.objects.select_for_update().get(pk=meeting.pk)
    there = Reflection.objects.filter(meeting=meeting).first()
    if there:
        return there
    if not rules.may_begin(meeting, now=now):
        raise ValidationError(_("There is something to write about once you have talked."))
    reflection = Reflection.objects.create(meeting=mark_held(meeting, actor=actor, now=now), begun_at=now)
    record("begin", reflection, actor=actor, now=now)
    return reflection


@transaction.atomic
def keep_heard(
    reflection: Reflection,
    *,
    card: Card,
    text: str | None = None,
    held: str | None = None,
    answer_kind: str | None = None,
    follow_up: str | None = None,
    actor: User,
    now: datetime,
) -> Heard:
    """What was heard on one question, what became of the hope, what kind of answer it was, and a follow-up asked.

    A part left out stays as it was. The same again changes nothing. Raises ValidationError when the question belongs
    to another conversation, or a choice is no such thing.
    """
    if card.sheet.conversation_id != reflection.meeting.conversation_id:
        raise ValidationError(_("This question belongs to another conversation."))
    for name, choice, possible in (("held", held, Held.values), ("answer_kind", answer_kind, AnswerKind.values)):
        if choice and choice not in possible:
            raise ValidationError({name: _("Choose one of these.")})
    given = {
        "text": None if text is None else clean_text(text)[:TEXT],
        "held": held,
        "answer_kind": answer_kind,
        "follow_up": None if follow_up is None else clean_line(follow_up)[: rules.LINE_MAX],
    }
    said = {name: value for name, value in given.items() if value is not None}
    heard, created = Heard.objects.get_or_create(reflection=reflection, card=card, defaults=said)
    changed = [name for name, value in said.items() if getattr(heard, name) != value]
    for name in changed:
        setattr(heard, name, said[name])
    if created or changed:
        heard.save(update_fields=changed)
        record("hear", heard, actor=actor, now=now)
    return heard


@transaction.atomic
def keep_stayed_with_me(reflection: Reflection, *, text: str, actor: User, now: datetime) -> Reflection:
    """What stayed with the student, in their own words."""
    text = clean_text(text)[:TEXT]
    if Reflection.objects.filter(pk=reflection.pk).exclude(stayed_with_me=text).update(stayed_with_me=text):
        record("keep", reflection, actor=actor, now=now)
    reflection.stayed_with_me = text
    return reflection


@transaction.atomic
def note_kept(reflection: Reflection, *, now: datetime) -> None:
    """When something on the page was last kept, for the student to see."""
    Reflection.objects.filter(pk=reflection.pk).update(kept_at=now)
    reflection.kept_at = now


@transaction.atomic
def finish_reflection(reflection: Reflection, *, actor: User, now: datetime) -> Reflection:
    """The student says so; everything can still be changed. What was taken out is forgotten."""
    for rows in (TurningPoint.objects, Evidence.objects):
        rows.filter(reflection=reflection, removed_at__isnull=False).delete()
    if Reflection.objects.filter(pk=reflection.pk, finished_at=None).update(finished_at=now):
        reflection.finished_at = now
        record("finish", reflection, actor=actor, now=now)
        close_when_done(reflection, actor=actor, now=now)
    return reflection
