"""Every entry once, in order, none lost."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from django.core.exceptions import ValidationError
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry as AuditEntry
from curbside.student.meetings.actions.notes import Outcome, Receipt, receive_notes
from curbside.student.meetings.models import Meeting, MeetingState, Note, NoteKind
from curbside.student.meetings.note_rules import BATCH_MAX, ENTRY_CHARACTERS_MAX, MEETING_MAX, Refusal
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.models import Conversation
from curbside.student.questions.models import Card
from tests.student.meetings.notes.cast import cards_of, entry, meeting_of

Send = Callable[..., list[Receipt]]


@pytest.fixture
def send(meeting: Meeting, maelle: User, now: datetime) -> Send:
    return lambda *entries: receive_notes(meeting, entries, actor=maelle, now=now)


def texts() -> list[str]:
    return list(Note.objects.order_by("written_at", "device", "number").values_list("text", flat=True))


def test_a_line_is_kept_under_the_id_made_in_the_browser(send: Send, cards: list[Card], now: datetime) -> None:
    line = entry(card=str(cards[1].pk))
    assert send(line) == [Receipt(Outcome.STORED, UUID(str(line["id"])))]
    note = Note.objects.get()
    assert (note.card, note.text, note.kind) == (cards[1], "the nurse who covered her call", NoteKind.LINE)
    assert note.written_at == datetime(2026, 11, 22, 15, 1, 0, 123000, tzinfo=UTC)
    assert note.received_at == now


def test_the_same_entry_twice_is_kept_once(send: Send) -> None:
    line = entry()
    send(line)
    assert [receipt.outcome for receipt in send(line, line)] == [Outcome.KNOWN, Outcome.KNOWN]
    assert Note.objects.count() == 1


def test_another_text_under_the_same_id_is_kept_too(send: Send) -> None:
    line = entry("first")
    send(line)
    [receipt] = send({**line, "text": "second"})
    assert receipt.outcome == Outcome.CONFLICT
    assert sorted(texts()) == ["first", "second"]
    assert receipt.kept_as is not None
    assert Note.objects.get(pk=receipt.kept_as).text == "second"


def test_another_text_in_the_same_place_of_the_log_is_kept_too(send: Send) -> None:
    send(entry("first"))
    [receipt] = send(entry("second"))
    assert receipt.outcome == Outcome.CONFLICT
    assert sorted(texts()) == ["first", "second"]


def test_a_conflict_sent_again_is_not_doubled(send: Send) -> None:
    send(entry("first"))
    second = entry("second")
    [first_answer], [later_answer] = send(second), send(second)
    assert first_answer == later_answer
    assert Note.objects.count() == 2


def test_an_id_taken_in_another_meeting_does_not_reach_it(
    send: Send, tomas: User, maelle: User, now: datetime, meeting: Meeting
) -> None:
    contact = add_contact(tomas, name="Wei Zhang", now=now)
    other = meeting_of(Conversation.objects.create(student=tomas, contact=contact, created_at=now), now)
    line = entry("Tomás wrote this")
    receive_notes(other, [line], actor=tomas, now=now)
    [receipt] = send({**line, "text": "Maëlle wrote this"})
    assert receipt.outcome == Outcome.CONFLICT
    assert Note.objects.get(meeting=other).text == "Tomás wrote this"
    assert Note.objects.get(meeting=meeting).text == "Maëlle wrote this"


def test_entries_come_out_in_the_order_they_were_written(send: Send) -> None:
    later, earlier = entry("b", number=2, written_at="2026-11-22T15:02:00Z"), entry("a", number=1)
    same_instant = entry("c", number=3, written_at="2026-11-22T15:02:00Z")
    send(same_instant, later, earlier)
    assert texts() == ["a", "b", "c"]


def test_a_card_of_another_sheet_is_left_out_and_the_note_kept(send: Send, tomas: User, now: datetime) -> None:
    contact = add_contact(tomas, name="Wei Zhang", now=now)
    [foreign, *_rest] = cards_of(Conversation.objects.create(student=tomas, contact=contact, created_at=now), now)
    line = entry(card=str(foreign.pk))
    assert [receipt.outcome for receipt in send(line) + send(line)] == [Outcome.STORED, Outcome.KNOWN]
    assert Note.objects.get().card is None


def test_a_mark_carries_no_text(send: Send, cards: list[Card]) -> None:
    send(entry("not kept", kind="asked", card=str(cards[0].pk)))
    assert Note.objects.get().text == ""


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (entry("x" * (ENTRY_CHARACTERS_MAX + 1)), Refusal.TOO_LONG),
        (entry(" \x00 \n"), Refusal.EMPTY),
        (entry(kind="shout"), Refusal.UNREADABLE),
        (entry(kind=["line"]), Refusal.UNREADABLE),
        (entry(id="7"), Refusal.UNREADABLE),
        (entry(id=None), Refusal.UNREADABLE),
        (entry(card={"a": 1}), Refusal.UNREADABLE),
        (entry(number=-1), Refusal.UNREADABLE),
        (entry(number=True), Refusal.UNREADABLE),
        (entry(number=2**31), Refusal.UNREADABLE),
        (entry(written_at="soon"), Refusal.UNREADABLE),
        ({**entry(), "text": ["a"]}, Refusal.UNREADABLE),
        ("a string", Refusal.UNREADABLE),
        (None, Refusal.UNREADABLE),
    ],
)
def test_an_unfit_entry_is_refused_alone(send: Send, bad: object, reason: Refusal) -> None:
    refused, kept = send(bad, entry("a good one"))
    assert (refused.outcome, refused.reason) == (Outcome.REFUSED, reason)
    assert kept.outcome == Outcome.STORED


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "\u05e9\u05dc\u05d5\u05dd", "👩🏾‍⚕️ said so", "half a pair \ud83d", "a\nb"]
)
def test_a_hostile_text_is_kept_as_text(send: Send, text: str) -> None:
    assert [receipt.outcome for receipt in send(entry(text))] == [Outcome.STORED]
    assert Note.objects.get().text.startswith(text[:5])


@pytest.mark.parametrize("clock", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "1970-01-01T00:00:00Z"])
def test_a_phone_with_a_wild_clock_loses_nothing(send: Send, clock: str) -> None:
    line = entry(written_at=clock)
    assert [receipt.outcome for receipt in send(line) + send(line)] == [Outcome.STORED, Outcome.KNOWN]


def test_more_than_a_batch_is_refused_whole(send: Send) -> None:
    with pytest.raises(ValidationError):
        send(*[entry(number=number) for number in range(BATCH_MAX + 1)])
    assert not Note.objects.exists()


@pytest.mark.slow
def test_a_full_meeting_refuses_what_is_new_and_knows_what_is_there(
    send: Send, meeting: Meeting, now: datetime
) -> None:
    known = entry("the first")
    send(known)
    rest = [
        Note(meeting=meeting, device=uuid4(), number=1, written_at=now, received_at=now, text="x")
        for _ in range(MEETING_MAX - 1)
    ]
    Note.objects.bulk_create(rest)
    assert send(known, entry("one more", number=2)) == [
        Receipt(Outcome.KNOWN, UUID(str(known["id"]))),
        Receipt(Outcome.REFUSED, reason=Refusal.FULL),
    ]


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.HELD, MeetingState.MISSED])
def test_a_line_that_comes_after_the_end_is_kept(send: Send, meeting: Meeting, state: MeetingState) -> None:
    Meeting.objects.update(state=state)
    assert [receipt.outcome for receipt in send(entry())] == [Outcome.STORED]


def test_a_batch_is_one_line_in_the_audit_and_says_no_word_of_it(send: Send, meeting: Meeting) -> None:
    line = entry("secret words")
    send(line, entry("more", number=2))
    send(line)
    audited = AuditEntry.objects.get(verb="write")
    assert audited.subject_id == str(meeting.pk)


@pytest.mark.parametrize("count", [1, 3])
def test_a_batch_takes_the_same_number_of_queries(
    send: Send, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    batch = [entry(number=number) for number in range(count)]
    with django_assert_num_queries(9):
        send(*batch)
