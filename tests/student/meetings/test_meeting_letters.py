"""Each letter about a meeting, read as it goes out, in both languages."""

from dataclasses import replace
from datetime import datetime

import pytest
from syrupy.assertion import SnapshotAssertion

from curbside.foundation.mail.draft import Draft
from curbside.student.meetings.letters import Cause, News, for_host, for_student
from curbside.student.meetings.models import Meeting, MeetingState, PlaceKind, Side
from curbside.student.questions.models import Sheet

ID = "5f3d1c1e-6d1f-4a59-9d0c-1f6b2f9d8f01"
LINK = "https://curbside.example/r/meeting/token/"
LANGUAGES = ["en", "fr"]


@pytest.fixture
def fixed(meeting: Meeting, now: datetime) -> Meeting:
    """The meeting under an id that is the same in every run."""
    meeting.pk = meeting.id = ID
    meeting.uid = f"{ID}@curbside"
    return meeting


def readable(draft: Draft) -> str:
    head = f"To: {draft.to_address}\nFrom: {draft.from_name}\nReply to: {draft.reply_to}\nSubject: {draft.subject}\n"
    return f"{head}Language: {draft.language}\nMethod: {draft.calendar_method}\n\n{draft.text}\n"


def said_in(language: str, meeting: Meeting) -> Meeting:
    meeting.conversation.contact.language = language
    meeting.conversation.student.language = language
    return meeting


def caused(news: News, meeting: Meeting) -> Cause:
    if news == News.CANCELLATION:
        meeting.state = MeetingState.CANCELLED
        return Cause(link=LINK, by=Side.STUDENT, word="An exam was moved.\nI am sorry.")
    return Cause(link=LINK)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("news", News)
def test_to_the_other_person(
    news: News, language: str, fixed: Meeting, now: datetime, snapshot: SnapshotAssertion
) -> None:
    meeting = said_in(language, fixed)
    assert readable(for_host(news, meeting, caused(news, meeting), now=now)) == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("news", [news for news in News if news != News.ELSEWHERE])
def test_to_the_student(news: News, language: str, fixed: Meeting, now: datetime, snapshot: SnapshotAssertion) -> None:
    meeting = said_in(language, fixed)
    cause = replace(caused(news, meeting), link="")
    assert readable(for_student(news, meeting, cause, now=now)) == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("side", Side)
def test_called_off_by_the_other_person(
    side: Side, language: str, fixed: Meeting, now: datetime, snapshot: SnapshotAssertion
) -> None:
    meeting = said_in(language, fixed)
    meeting.state = MeetingState.CANCELLED
    write = for_host if side == Side.HOST else for_student
    cause = Cause(by=Side.HOST, word="I am on call that day.")
    assert readable(write(News.CANCELLATION, meeting, cause, now=now)) == snapshot


def test_the_calendar_part_of_the_other_person(fixed: Meeting, now: datetime, snapshot: SnapshotAssertion) -> None:
    draft = for_host(News.INVITATION, fixed, Cause(link=LINK), now=now)
    assert draft.calendar.replace("\r\n", "\n") == snapshot


def test_a_video_meeting_says_so(fixed: Meeting, now: datetime) -> None:
    fixed.place_kind, fixed.place = PlaceKind.VIDEO, ""
    assert "Where: By video\n" in for_host(News.INVITATION, fixed, Cause(link=LINK), now=now).text


def test_the_student_s_reminder_links_to_the_brief(fixed: Meeting, now: datetime) -> None:
    sheet = Sheet.objects.create(conversation=fixed.conversation, created_at=now)
    text = for_student(News.REMINDER, fixed, Cause(), now=now).text
    assert f"http://testserver/sheets/{sheet.pk}/brief/" in text
    assert f"http://testserver/meetings/{ID}/cancellation/" in text


@pytest.mark.parametrize("news", [News.REMINDER, News.CANCELLATION])
def test_what_the_student_calls_someone_stays_with_the_student(news: News, fixed: Meeting, now: datetime) -> None:
    """Letters that go without the student's eye on them, and every calendar part for the other person."""
    fixed.conversation.contact.name = "Grumpy Harjit"
    if news == News.CANCELLATION:
        fixed.state = MeetingState.CANCELLED
    draft = for_host(news, fixed, Cause(link=LINK, by=Side.HOST), now=now)
    assert "Grumpy" not in f"{draft.to_name}{draft.subject}{draft.text}{draft.calendar}"


def test_a_letter_is_in_the_other_person_s_language_or_else_the_student_s(fixed: Meeting, now: datetime) -> None:
    fixed.conversation.student.language = "fr"
    assert for_host(News.REMINDER, fixed, Cause(link=LINK), now=now).language == "fr"
    fixed.conversation.contact.language = "en"
    assert for_host(News.REMINDER, fixed, Cause(link=LINK), now=now).language == "en"


@pytest.mark.parametrize("side", Side)
def test_no_typed_text_starts_a_line_of_the_calendar(side: Side, fixed: Meeting, now: datetime) -> None:
    fixed.conversation.contact.name = fixed.place = "x\r\nATTENDEE:mailto:eve@evil.example"
    fixed.conversation.student.name = "y\nX-EVIL:1"
    write = for_host if side == Side.HOST else for_student
    lines = write(News.INVITATION, fixed, Cause(link=LINK), now=now).calendar.split("\r\n")
    assert not [line for line in lines if line.startswith(("ATTENDEE:", "X-EVIL"))]
    assert not any("\n" in line for line in lines)
