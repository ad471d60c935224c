"""Beginning and closing a conversation."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from ..models import Contact, Conversation


@transaction.atomic
def begin_conversation(contact: Contact, *, actor: User, now: datetime) -> Conversation:
    """The open conversation with this contact, or a new one where there is none."""
    # The contact's row is the lock: two requests at once must not begin two.
    Contact.objects.select_for_update().get(pk=contact.pk)
    conversation = Conversation.objects.filter(contact=contact, closed_at=None).first()
    if conversation is None:
        conversation = Conversation.objects.create(student=contact.student, contact=contact, created_at=now)
        record("begin", conversation, actor=actor, now=now)
    return conversation


@transaction.atomic
def close_conversation(conversation: Conversation, *, actor: User, now: datetime) -> Conversation:
    """Close it: nothing more is suggested about it. What was written stays."""
    if Conversation.objects.filter(pk=conversation.pk, closed_at=None).update(closed_at=now):
        conversation.closed_at = now
        record("close", conversation, actor=actor, now=now)
    return conversation


@transaction.atomic
def reopen_conversation(conversation: Conversation, *, actor: User, now: datetime) -> Conversation:
    """Take a closing back, unless another conversation with the contact has been begun since."""
    others = Conversation.objects.filter(contact=conversation.contact, closed_at=None)
    if conversation.closed_at and not others.exists():
        conversation.closed_at = None
        conversation.save(update_fields=["closed_at"])
        record("reopen", conversation, actor=actor, now=now)
    return conversation
