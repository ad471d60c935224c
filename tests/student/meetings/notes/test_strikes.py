"""A line of the notes struck out, and brought back."""

from datetime import datetime
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.student.meetings.actions.notes import Outcome, receive_notes
from curbside.student.meetings.actions.strikes import bring_back, strike
from curbside.student.meetings.models import Meeting, Note, NoteKind
from curbside.student.meetings.note_queries import talk_of
from curbside.student.reflection.queries import noted_in
from tests.student.meetings.notes.cast import entry


@pytest.fixture
def line(meeting: Meeting, maelle: User, now: datetime) -> Note:
    said = entry("a line to regret")
    receive_notes(meeting, [said], actor=maelle, now=now)
    return Note.objects.get(pk=UUID(str(said["id"])))


def test_a_struck_line_is_on_no_page_but_among_the_struck(line: Note, maelle: User, now: datetime) -> None:
    strike(line, actor=maelle, now=now)
    talk = talk_of(line.meeting)
    assert (talk.has_lines, [one.pk for one in talk.struck]) == (False, [line.pk])
    assert noted_in(line.meeting).lines == {}


def test_the_log_only_grows(line: Note, maelle: User, now: datetime) -> None:
    for _ in range(2):
        strike(line, actor=maelle, now=now)
    for _ in range(2):
        bring_back(line, actor=maelle, now=now)
    assert Note.objects.count() == 3
    assert noted_in(line.meeting).lines == {None: ["a line to regret"]}
    strike(line, actor=maelle, now=now)
    assert not talk_of(line.meeting).has_lines


def test_a_struck_line_sent_again_from_the_phone_stays_struck(line: Note, maelle: User, now: datetime) -> None:
    strike(line, actor=maelle, now=now)
    again = entry("a line to regret", id=str(line.pk))
    assert [receipt.outcome for receipt in receive_notes(line.meeting, [again], actor=maelle, now=now)] == [
        Outcome.KNOWN
    ]
    assert not talk_of(line.meeting).has_lines


def test_a_browser_cannot_write_a_strike_itself(line: Note, maelle: User, now: datetime) -> None:
    forged = entry(str(line.pk), kind="struck")
    (receipt,) = receive_notes(line.meeting, [forged], actor=maelle, now=now)
    assert receipt.outcome == Outcome.REFUSED


def test_the_buttons_strike_and_bring_back(line: Note, as_maelle: Client) -> None:
    address, notes = (reverse(f"meetings:{name}", args=[line.meeting_id]) for name in ("note_strikes", "notes"))
    as_maelle.post(address, {"line": str(line.pk)})
    assert "<del>a line to regret</del>" in as_maelle.get(notes).text
    as_maelle.post(address, {"line": str(line.pk), "back": "1"})
    assert "<del>" not in as_maelle.get(notes).text
    assert list(Note.objects.order_by("number").values_list("kind", flat=True)) == [
        NoteKind.LINE,
        NoteKind.STRUCK,
        NoteKind.UNSTRUCK,
    ]


def test_a_classmate_strikes_nothing(line: Note, as_tomas: Client) -> None:
    address = reverse("meetings:note_strikes", args=[line.meeting_id])
    assert as_tomas.post(address, {"line": str(line.pk)}).status_code == 404
    assert Note.objects.count() == 1
