"""Beginning and closing a conversation, and what is noted about a contact."""

from datetime import datetime, timedelta

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.conversations import begin_conversation, close_conversation
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Contact, Conversation, Touch, TouchKind


def test_there_is_one_open_conversation_with_a_contact(harjit: Contact, maelle: User, now: datetime) -> None:
    first = begin_conversation(harjit, actor=maelle, now=now)
    assert begin_conversation(harjit, actor=maelle, now=now + timedelta(days=1)) == first
    assert first.student == maelle


def test_a_closed_conversation_stays_and_another_may_begin(
    conversation: Conversation, maelle: User, now: datetime
) -> None:
    close_conversation(conversation, actor=maelle, now=now)
    assert not Conversation.objects.open().exists()
    assert begin_conversation(conversation.contact, actor=maelle, now=now) != conversation


def test_closing_twice_keeps_the_first_time(conversation: Conversation, maelle: User, now: datetime) -> None:
    close_conversation(conversation, actor=maelle, now=now)
    close_conversation(conversation, actor=maelle, now=now + timedelta(days=1))
    conversation.refresh_from_db()
    assert conversation.closed_at == now


def test_a_touch_reported_twice_is_one(harjit: Contact, now: datetime) -> None:
    record_touch(harjit, TouchKind.MET, now=now)
    record_touch(harjit, "met", now=now)
    assert Touch.objects.count() == 1
