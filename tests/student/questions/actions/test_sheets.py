"""Beginning a sheet, and what its brief says."""

from datetime import datetime

import pytest
from django.core.exceptions import ValidationError

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.actions.sheets import begin_sheet, change_brief
from curbside.student.questions.models import Sheet


def test_beginning_a_sheet_begins_the_conversation(harjit: Contact, maelle: User, now: datetime) -> None:
    sheet = begin_sheet(harjit, actor=maelle, now=now)

    assert sheet.conversation.contact == harjit
    assert sheet.conversation.student == maelle
    assert Entry.objects.filter(verb="begin", subject_id=str(sheet.pk)).exists()


def test_an_open_conversation_gets_the_sheet(conversation: Conversation, maelle: User, now: datetime) -> None:
    assert begin_sheet(conversation.contact, actor=maelle, now=now).conversation == conversation


def test_beginning_twice_gives_the_same_sheet(sheet: Sheet, maelle: User, now: datetime) -> None:
    assert begin_sheet(sheet.conversation.contact, actor=maelle, now=now) == sheet
    assert Entry.objects.filter(verb="begin", subject_id=str(sheet.pk)).count() == 1


def test_after_a_closed_conversation_a_new_sheet_begins(sheet: Sheet, maelle: User, now: datetime) -> None:
    Conversation.objects.update(closed_at=now)

    assert begin_sheet(sheet.conversation.contact, actor=maelle, now=now) != sheet


def test_the_brief_keeps_why_and_what_is_known(sheet: Sheet, maelle: User, now: datetime) -> None:
    change_brief(sheet, purpose="How nights are", known="Trained in Enugu.\nTeaches.", actor=maelle, now=now)

    sheet.refresh_from_db()
    assert sheet.known == "Trained in Enugu.\nTeaches."
    assert sheet.conversation.purpose == "How nights are"


def test_a_brief_too_long_for_a_page_changes_nothing(sheet: Sheet, maelle: User, now: datetime) -> None:
    with pytest.raises(ValidationError) as refusal:
        change_brief(sheet, purpose="", known="x" * 100_000, actor=maelle, now=now)

    sheet.refresh_from_db()
    assert list(refusal.value.message_dict) == ["known"]
    assert sheet.known == ""
