"""Beginning a sheet, how long the talk may last, and what the brief says."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.student.people.actions.conversations import begin_conversation
from curbside.student.people.models import Contact, Conversation

from .. import rules
from ..models import Sheet


@transaction.atomic
def begin_sheet(contact: Contact, *, actor: User, now: datetime) -> Sheet:
    """The sheet of the open conversation with this contact; begins either where there is none."""
    conversation = begin_conversation(contact, actor=actor, now=now)
    sheet, is_new = Sheet.objects.get_or_create(conversation=conversation, defaults={"created_at": now})
    if is_new:
        record("begin", sheet, actor=actor, now=now)
    return sheet


@transaction.atomic
def change_brief(sheet: Sheet, *, purpose: str, known: str, actor: User, now: datetime) -> Sheet:
    """Set why the student wants this conversation and what they already know. Raises ValidationError by field."""
    purpose = rules.checked_words(purpose, "purpose", rules.PURPOSE_MAX)
    sheet.known = rules.checked_words(known, "known", rules.KNOWN_MAX)
    sheet.save(update_fields=["known"])
    Conversation.objects.filter(pk=sheet.conversation_id).update(purpose=purpose)
    sheet.conversation.purpose = purpose
    record("change", sheet, actor=actor, now=now)
    return sheet


@transaction.atomic
def set_minutes(sheet: Sheet, *, minutes: int | None, actor: User, now: datetime) -> Sheet:
    """Set how long the talk may last; None for as long as such talks do. Raises ValidationError on `minutes`.

    The same again changes nothing, so that whoever sets a meeting may report its length each time.
    """
    if minutes is not None:
        rules.checked_minutes(minutes, rules.TALK_LIMITS)
    if Sheet.objects.filter(pk=sheet.pk).exclude(minutes=minutes).update(minutes=minutes):
        record("change", sheet, actor=actor, now=now)
    sheet.minutes = minutes
    return sheet
