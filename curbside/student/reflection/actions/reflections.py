"""Beginning a reflection, keeping what was heard and what stayed, and finishing it."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import TEXT, clean_text
from curbside.student.meetings.actions.meetings import mark_held
from curbside.student.meetings.models import Meeting
from curbside.student.questions.models import Card

from .. import rules
from ..models import Heard, Held, Reflection, TurningPoint
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
def keep_heard(reflection: Reflection, *, card: Card, text: str, held: str = "", actor: User, now: datetime) -> Heard:
    """What was heard on one question, and what became of the hope. The same again changes nothing.

    Raises ValidationError when the question belongs to another conversation, or `held` is no such thing.
    """
    if card.sheet.conversation_id != reflection.meeting.conversation_id:
        raise ValidationError(_("This question belongs to another conversation."))
    if held and held not in Held.values:
        raise ValidationError({"held": _("Choose one of these.")})
    said = {"text": clean_text(text)[:TEXT], "held": held}
    heard, created = Heard.objects.get_or_create(reflection=reflection, card=card, defaults=said)
    if created or (heard.text, heard.held) != (said["text"], held):
        heard.text, heard.held = said["text"], held
        heard.save(update_fields=["text", "held"])
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
def finish_reflection(reflection: Reflection, *, actor: User, now: datetime) -> Reflection:
    """The student says so; everything can still be changed. Turning points that were taken out are forgotten."""
    TurningPoint.objects.filter(reflection=reflection, removed_at__isnull=False).delete()
    if Reflection.objects.filter(pk=reflection.pk, finished_at=None).update(finished_at=now):
        reflection.finished_at = now
        record("finish", reflection, actor=actor, now=now)
        close_when_done(reflection, actor=actor, now=now)
    return reflection
