"""The conversation screen and its notes over plain HTTP."""

import json
import re
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.conf import settings as project_settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings

from curbside.foundation.accounts.models import User
from curbside.student.meetings.actions.notes import receive_notes
from curbside.student.meetings.models import Meeting, MeetingState, Note, NoteKind
from curbside.student.meetings.note_queries import asked_cards, notes_of, patient_words, talk_of
from curbside.student.meetings.note_rules import MEETING_MAX
from curbside.student.meetings.talk_page import bare_sheet
from curbside.student.meetings.vaults import identities
from curbside.student.people.models import Conversation
from curbside.student.questions.models import Card, Question, Theme
from tests.student.meetings.notes.cast import QUESTIONS, cards_of, entry


def plain(leaf: int = 1, **fields: object) -> dict[str, object]:
    return {"line_id": str(uuid4()), "mark_id": str(uuid4()), "card": "", "q": leaf, "text": "", **fields}


@pytest.mark.parametrize("name", ["talk", "notes"])
def test_anybody_else_finds_nothing(name: str, meeting: Meeting, as_tomas: Client) -> None:
    assert as_tomas.get(reverse(f"meetings:{name}", args=[meeting.pk])).status_code == 404


@pytest.mark.parametrize("name", ["note_new", "note_batch"])
def test_nobody_writes_in_anothers_meeting(name: str, meeting: Meeting, as_tomas: Client) -> None:
    address = reverse(f"meetings:{name}", args=[meeting.pk])
    answer = as_tomas.post(address, {"entries": [entry()]}, content_type="application/json")
    assert answer.status_code == 404
    assert not Note.objects.exists()


@pytest.mark.parametrize("name", ["talk", "notes", "note_new", "note_batch"])
def test_a_stranger_is_sent_to_sign_in(name: str, meeting: Meeting, client: Client) -> None:
    address = reverse(f"meetings:{name}", args=[meeting.pk])
    answer = client.get(address) if name in {"talk", "notes"} else client.post(address)
    assert answer.status_code == 302


@pytest.mark.parametrize(
    ("asked", "shown"), [("", 0), ("2", 1), ("99", 2), ("0", 0), ("-1", 0), ("x", 0), ("²", 0), ("9" * 5000, 0)]
)
def test_each_address_shows_one_question(
    asked: str, shown: int, meeting: Meeting, cards: list[Card], as_maelle: Client
) -> None:
    page = as_maelle.get(reverse("meetings:talk", args=[meeting.pk]), {"q": asked})
    assert page.context["leaf"].card == cards[shown]


def test_help_is_one_tap_away_during_the_talk(meeting: Meeting, as_maelle: Client) -> None:
    page = as_maelle.get(reverse("meetings:talk", args=[meeting.pk]))
    assert f'href="/meetings/{meeting.pk}/help/"' in page.text


def test_without_a_sheet_there_is_still_a_place_to_write(meeting: Meeting, as_maelle: Client) -> None:
    address = reverse("meetings:note_new", args=[meeting.pk])
    as_maelle.post(address, plain(text="a line"))
    page = as_maelle.get(reverse("meetings:talk", args=[meeting.pk]))
    assert "What do you want to remember?" in page.text
    assert "a line" in page.text


def test_the_plain_form_keeps_a_line_and_a_mark_and_goes_on(
    meeting: Meeting, cards: list[Card], as_maelle: Client
) -> None:
    address = reverse("meetings:note_new", args=[meeting.pk])
    answer = as_maelle.post(address, plain(card=str(cards[0].pk), text="a line", mark="asked", go="2"))
    assert answer.headers["Location"].endswith("/talk/?q=2")
    assert {(note.kind, note.text, note.card) for note in Note.objects.all()} == {
        ("line", "a line", cards[0]),
        ("asked", "", cards[0]),
    }


@pytest.mark.slow
def test_the_plain_form_says_so_when_no_more_can_be_kept(meeting: Meeting, as_maelle: Client, now: datetime) -> None:
    Note.objects.bulk_create(
        Note(meeting=meeting, text="x", device=uuid4(), number=0, written_at=now, received_at=now)
        for _ in range(MEETING_MAX)
    )
    page = as_maelle.post(reverse("meetings:note_new", args=[meeting.pk]), plain(text="one more line"))
    assert "as many lines as we can keep" in page.text
    assert "Not saved yet" in page.text
    assert "one more line</textarea>" in page.text


def test_the_plain_form_sent_twice_keeps_the_line_once(meeting: Meeting, as_maelle: Client) -> None:
    address, form = reverse("meetings:note_new", args=[meeting.pk]), plain(text="a line")
    as_maelle.post(address, form)
    as_maelle.post(address, form)
    assert Note.objects.count() == 1


def test_a_plain_line_that_is_too_long_comes_back_whole(meeting: Meeting, as_maelle: Client) -> None:
    page = as_maelle.post(reverse("meetings:note_new", args=[meeting.pk]), plain(text="é" * 5_003))
    assert "This is 3 characters longer than we can keep." in page.text
    assert "é" * 5_003 in page.text
    assert not Note.objects.exists()


def test_a_batch_is_answered_entry_by_entry(meeting: Meeting, as_maelle: Client) -> None:
    good, bad = entry(), entry("")
    answer = as_maelle.post(
        reverse("meetings:note_batch", args=[meeting.pk]), {"entries": [good, bad]}, content_type="application/json"
    ).json()
    assert answer == {
        "open": True,
        "answers": [
            {"outcome": "stored", "kept_as": good["id"], "reason": None},
            {"outcome": "refused", "kept_as": None, "reason": "empty"},
        ],
    }


def test_a_batch_after_the_meeting_says_that_it_is_over(meeting: Meeting, as_maelle: Client) -> None:
    Meeting.objects.update(state=MeetingState.HELD)
    address = reverse("meetings:note_batch", args=[meeting.pk])
    assert as_maelle.post(address, {"entries": []}, content_type="application/json").json()["open"] is False


@pytest.mark.parametrize(
    "body", ["", "{", "[]", "7", "null", '{"entries": 7}', '{"entries": null}', "[" * 100_000, "\xff"]
)
def test_a_broken_batch_is_refused(body: str, meeting: Meeting, as_maelle: Client) -> None:
    answer = as_maelle.generic(
        "POST", reverse("meetings:note_batch", args=[meeting.pk]), body.encode("latin1"), "application/json"
    )
    assert answer.status_code == 400


@pytest.mark.parametrize("body", [{"entries": [{}] * 501}, {"entries": ["x" * 2_600_000]}])
def test_too_large_a_batch_is_refused_with_413(body: object, meeting: Meeting, as_maelle: Client) -> None:
    answer = as_maelle.post(
        reverse("meetings:note_batch", args=[meeting.pk]), json.dumps(body), content_type="application/json"
    )
    assert answer.status_code == 413


def test_a_batch_needs_the_token(meeting: Meeting, maelle: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(maelle)
    address = reverse("meetings:note_batch", args=[meeting.pk])
    assert client.post(address, {"entries": []}, content_type="application/json").status_code == 403
    token = client.get(reverse("meetings:handshake")).json()["token"]
    answer = client.post(address, {"entries": []}, content_type="application/json", headers={"X-CSRFToken": token})
    assert answer.status_code == 200


def test_the_handshake_names_nobody(as_maelle: Client, maelle: User, client: Client) -> None:
    answer = as_maelle.get(reverse("meetings:handshake"))
    assert str(maelle.pk) not in answer.text
    assert answer.headers["Cache-Control"] == "no-store, private"
    assert Client().get(reverse("meetings:handshake")).json() == {"identities": [], "token": ""}


def test_a_drawer_still_opens_after_the_sites_key_was_changed(maelle: User, tomas: User, settings: Settings) -> None:
    before = identities(maelle)[0]
    settings.SECRET_KEY_FALLBACKS = [project_settings.SECRET_KEY]
    settings.SECRET_KEY = "another-key-" + "y" * 40
    assert identities(maelle)[1] == before
    assert not {who["secret"] for who in identities(maelle)} & {who["secret"] for who in identities(tomas)}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_empty_screen_is_the_same_for_everybody(language: str, as_maelle: Client) -> None:
    address = f"{reverse('meetings:talk_shell')}?lang={language}"
    hers, nobodys = as_maelle.get(address), Client().get(address)
    assert hers.content == nobodys.content
    assert f'<html lang="{language}">' in hers.text
    assert not hers.cookies
    assert "Maëlle" not in hers.text


def test_the_worker_may_answer_for_meetings_and_keeps_public_files_only(client: Client) -> None:
    answer = client.get("/talk-worker.js?lang=fr")
    kept = json.loads(answer.text.split("\n")[0].removeprefix("self.KEPT = ").removesuffix(";"))
    assert answer.headers["Content-Type"] == "text/javascript"
    assert kept["shell"] == "/meetings/talk-shell/?lang=fr"
    assert all(address.startswith("/static/") for address in kept["files"])


def test_the_scripts_never_set_markup() -> None:
    folder = Path(project_settings.ROOT) / "curbside/student/meetings/static/meetings"
    scripts = "".join(path.read_text() for path in folder.glob("*.js"))
    assert not [word for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "localStorage") if word in scripts]


def test_the_latest_mark_counts(meeting: Meeting, cards: list[Card], maelle: User, now: datetime) -> None:
    marks = [
        entry(kind=kind, card=str(card.pk), number=number, written_at=f"2026-11-22T15:0{number}:00Z")
        for number, (card, kind) in enumerate([(cards[0], "asked"), (cards[1], "asked"), (cards[0], "not_asked")])
    ]
    receive_notes(meeting, marks, actor=maelle, now=now)
    assert asked_cards(notes_of(meeting)) == {cards[1].pk}


def test_lines_of_a_question_taken_off_the_sheet_are_still_shown(
    meeting: Meeting, cards: list[Card], maelle: User, now: datetime, as_maelle: Client
) -> None:
    receive_notes(meeting, [entry("still here", card=str(cards[0].pk))], actor=maelle, now=now)
    Card.objects.filter(pk=cards[0].pk).update(is_on_sheet=False)
    assert [note.text for note in talk_of(meeting).loose] == ["still here"]
    assert "still here" in as_maelle.get(reverse("meetings:notes", args=[meeting.pk])).text


def test_the_notes_page_warns_of_a_patients_details(
    meeting: Meeting, maelle: User, now: datetime, as_maelle: Client
) -> None:
    receive_notes(meeting, [entry("bed 4: Pruneau")], actor=maelle, now=now)
    assert patient_words("bed 4: Pruneau") == ["bed 4: Pruneau"]
    assert (
        "This may point to a patient: bed 4: Pruneau."
        in as_maelle.get(reverse("meetings:notes", args=[meeting.pk])).text
    )


def test_markup_in_a_line_is_shown_as_typed(meeting: Meeting, maelle: User, now: datetime, as_maelle: Client) -> None:
    receive_notes(meeting, [entry("</script><script>alert(1)</script>")], actor=maelle, now=now)
    for name in ("talk", "notes"):
        assert "<script>alert" not in as_maelle.get(reverse(f"meetings:{name}", args=[meeting.pk])).text


def test_what_is_for_when_there_is_time_and_what_comes_last_says_so_with_and_without_network(
    meeting: Meeting, conversation: Conversation, cards: list[Card], now: datetime, as_maelle: Client
) -> None:
    last = Question.objects.create(
        code="who-x",
        theme=Theme.WHO_NEXT,
        moment="end",
        minutes=2,
        position=1,
        text_en="Who else?",
        text_fr="Qui d’autre?",
    )
    Card.objects.filter(pk=cards[0].pk).update(question=last)
    Card.objects.filter(pk=cards[2].pk).update(own_minutes=30)
    shown = [as_maelle.get(reverse("meetings:talk", args=[meeting.pk]), {"q": number}) for number in (1, 2, 3)]
    assert [page.context["leaf"].card for page in shown] == [cards[1], cards[2], cards[0]]
    places = [re.findall(r'data-part="place"( hidden)?>([^<]+)<', page.text)[0] for page in shown]
    assert places == [(" hidden", "If there is time"), ("", "If there is time"), ("", "Last, in any case")]
    on_the_phone = json.loads(json.dumps(bare_sheet(meeting)))
    assert [one["place"] for one in on_the_phone["questions"]] == ["", "if_time", "last"]


@pytest.mark.parametrize(("name", "queries"), [("talk", 6), ("notes", 6)])
@pytest.mark.parametrize("count", [1, 3])
def test_as_many_queries_for_three_questions_as_for_one(
    name: str,
    queries: int,
    count: int,
    meeting: Meeting,
    conversation: Conversation,
    maelle: User,
    now: datetime,
    as_maelle: Client,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    cards = cards_of(conversation, now, QUESTIONS[:count])
    lines = [entry(number=at, card=str(card.pk)) for at, card in enumerate(cards)]
    receive_notes(meeting, lines, actor=maelle, now=now + timedelta(seconds=1))
    assert Note.objects.filter(kind=NoteKind.LINE).count() == count
    with django_assert_num_queries(queries):
        as_maelle.get(reverse(f"meetings:{name}", args=[meeting.pk]))


@pytest.mark.parametrize(("days", "kept"), [(0.5, True), (5, False)])
def test_the_sheet_lies_on_the_phone_from_the_day_before(
    days: float, kept: bool, meeting: Meeting, cards: list[Card], as_maelle: Client
) -> None:
    Meeting.objects.update(starts_at=timezone.now() + timedelta(days=days))
    for page in (f"/meetings/{meeting.pk}/", f"/conversations/{meeting.conversation_id}/"):
        text = as_maelle.get(page).text
        assert "meetings/ahead" in text
        assert (f'"text": "{QUESTIONS[0]}"' in text) is kept
