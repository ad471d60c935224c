"""The pages of a meeting: nothing goes before it was seen, and nobody else sees any of it."""

import re
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter, LetterState
from curbside.student.meetings.models import Meeting, MeetingState
from curbside.student.outreach.models import Answer, AnswerKind, Approach, ApproachState, TimeOffer
from curbside.student.people.models import Conversation

pytestmark = pytest.mark.slow

POSTED = {
    "date": "2026-11-25",
    "time": "12:15",
    "minutes": "30",
    "place_kind": "public",
    "place": "The café in the main hall",
}


@pytest.fixture(autouse=True)
def clock(now: datetime) -> Any:
    with time_machine.travel(now, tick=False) as traveller:
        yield traveller


def new_url(conversation: Conversation) -> str:
    return reverse("meetings:meeting_new", args=[conversation.pk])


def url(name: str, meeting: Meeting) -> str:
    return reverse(f"meetings:{name}", args=[meeting.pk])


def seen_on(page: str) -> str:
    found = re.search(r'name="seen" value="(\w+)"', page)
    assert found
    return found[1]


def send(client: Client, path: str, posted: dict[str, str]) -> Any:
    """Look at the letter, then send it."""
    page = client.post(path, posted).content.decode()
    return client.post(path, {**posted, "seen": seen_on(page)})


def test_the_letter_is_shown_before_anything_is_set(as_maelle: Client, conversation: Conversation) -> None:
    page = as_maelle.post(new_url(conversation), POSTED).content.decode()
    assert "Nothing has been sent yet" in page
    assert "harjit@hospital.example" in page
    assert "The café in the main hall" in page
    assert not Meeting.objects.exists()


def test_what_was_seen_is_what_is_sent(as_maelle: Client, conversation: Conversation) -> None:
    answer = send(as_maelle, new_url(conversation), POSTED)
    meeting = Meeting.objects.get()
    assert answer.headers["Location"] == url("meeting", meeting)
    assert "The café in the main hall" in Letter.objects.get(to_address="harjit@hospital.example").text


def test_another_place_than_the_one_seen_is_shown_again(as_maelle: Client, conversation: Conversation) -> None:
    seen = seen_on(as_maelle.post(new_url(conversation), POSTED).content.decode())
    answer = as_maelle.post(new_url(conversation), {**POSTED, "place": "The library", "seen": seen})
    assert "Nothing has been sent yet" in answer.content.decode()
    assert not Meeting.objects.exists()


def test_changing_something_goes_back_to_the_form(as_maelle: Client, conversation: Conversation) -> None:
    page = as_maelle.post(new_url(conversation), {**POSTED, "change": "1"}).content.decode()
    assert 'value="2026-11-25"' in page
    assert "See what will be sent" in page


def test_without_an_address_it_is_set_at_once(as_maelle: Client, conversation: Conversation) -> None:
    conversation.contact.addresses.all().delete()
    assert as_maelle.post(new_url(conversation), POSTED).status_code == 302
    assert Meeting.objects.count() == 1


def test_a_home_is_refused_with_three_kinds_instead(as_maelle: Client, conversation: Conversation) -> None:
    posted = {**POSTED, "place": "Harjit’s home office, 14 rue Botteler"}
    page = as_maelle.post(new_url(conversation), posted).content.decode()
    assert "Not at a home, even a kind one" in page
    assert "<mark>home office</mark>" in page
    assert "Somewhere nearby" in page
    kinds = re.findall(r'name="place_kind" value="(\w+)"', page)
    assert kinds == ["public", "video", "phone"]
    assert re.search(r'value="public"[^>]* checked', page)


def test_one_of_the_kinds_instead_is_one_more_press(as_maelle: Client, conversation: Conversation) -> None:
    posted = {**POSTED, "place_kind": "video", "place": ""}
    assert "By video" in as_maelle.post(new_url(conversation), posted).content.decode()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"date": "2026-11-20"}, "This time has passed"),
        ({"date": "2028-01-10"}, "more than a year away"),
        ({"date": "2027-03-14", "time": "02:30"}, "skipped"),
        ({"date": "2027-11-07", "time": "01:30"}, "comes twice"),
        ({"date": ""}, "Choose a day and a time"),
        ({"time": ""}, "Choose a day and a time"),
        ({"minutes": "9"}, "Plan for 10 to 120 minutes."),
        ({"minutes": "121"}, "Plan for 10 to 120 minutes."),
        ({"place": ""}, "Say which place"),
        ({"place_kind": "sofa"}, "not one of the choices here"),
    ],
)
def test_what_cannot_be_is_explained(
    change: dict[str, str], said: str, as_maelle: Client, conversation: Conversation
) -> None:
    assert said in as_maelle.post(new_url(conversation), {**POSTED, **change}).content.decode()
    assert not Meeting.objects.exists()


def test_a_refused_page_begins_at_what_is_wrong_and_leads_there(as_maelle: Client, conversation: Conversation) -> None:
    page = as_maelle.post(new_url(conversation), {**POSTED, "place": ""}).text
    summary = page[page.index('id="wrong"') : page.index('id="id_date"')]
    for needed in ("autofocus", 'href="#id_place"', "Say which place"):
        assert needed in summary


@pytest.fixture
def offer(conversation: Conversation, now: datetime) -> TimeOffer:
    approach = Approach.objects.create(
        conversation=conversation, state=ApproachState.REPLIED, created_at=now, sent_at=now
    )
    answer = Answer.objects.create(
        approach=approach, kind=AnswerKind.YES, where="Cardiology clinic", place_kind="workplace", at=now
    )
    return TimeOffer.objects.create(answer=answer, starts_at=now + timedelta(days=2))


def test_offered_times_and_place_come_first(as_maelle: Client, conversation: Conversation, offer: TimeOffer) -> None:
    page = as_maelle.get(new_url(conversation)).content.decode()
    assert "Tuesday 24 November 2026, 10:00" in page
    assert 'value="Cardiology clinic"' in page
    assert re.search(r'value="workplace"[^>]* checked', page)


def test_an_offered_time_is_taken_as_it_is(as_maelle: Client, conversation: Conversation, offer: TimeOffer) -> None:
    posted = {"offer": str(offer.pk), "minutes": "20", "place_kind": "workplace", "place": "Cardiology clinic"}
    send(as_maelle, new_url(conversation), posted)
    assert Meeting.objects.get().starts_at == offer.starts_at


def test_a_conversation_with_a_meeting_leads_to_it(as_maelle: Client, meeting: Meeting) -> None:
    answer = as_maelle.get(new_url(meeting.conversation))
    assert answer.headers["Location"] == url("meeting", meeting)


def test_the_page_shows_when_where_and_who_was_told(as_maelle: Client, meeting: Meeting) -> None:
    page = as_maelle.get(url("meeting", meeting)).content.decode()
    for words in ("Wednesday 25 November 2026", "12:15 to 12:45, Toronto time", meeting.place, "have the invitation"):
        assert words in page
    for name in ("plan", "talk", "meeting_edit", "cancellation"):
        assert url(name, meeting) in page


def test_a_letter_that_failed_is_shown_with_its_problem(as_maelle: Client, meeting: Meeting) -> None:
    Letter.objects.filter(to_address="harjit@hospital.example").update(
        state=LetterState.FAILED, problem="There is no such mailbox."
    )
    page = as_maelle.get(url("meeting", meeting)).content.decode()
    assert "could not be delivered" in page
    assert "There is no such mailbox." in page


def test_after_the_start_it_asks_how_it_went(as_maelle: Client, meeting: Meeting, clock: Any) -> None:
    clock.move_to(meeting.starts_at)
    assert "How did it go?" in as_maelle.get(url("meeting", meeting)).content.decode()


def test_held_leads_to_the_reflection(as_maelle: Client, meeting: Meeting, clock: Any) -> None:
    clock.move_to(meeting.ends_at)
    answer = as_maelle.post(url("outcome", meeting), {"outcome": "held"})
    assert answer.headers["Location"] == reverse("reflection:reflection_new", args=[meeting.pk])


def test_not_held_leads_back(as_maelle: Client, meeting: Meeting, clock: Any) -> None:
    clock.move_to(meeting.ends_at)
    answer = as_maelle.post(url("outcome", meeting), {"outcome": "missed"})
    assert answer.headers["Location"] == url("meeting", meeting)
    meeting.refresh_from_db()
    assert meeting.state == MeetingState.MISSED


def test_before_the_start_the_outcome_waits(as_maelle: Client, meeting: Meeting) -> None:
    page = as_maelle.post(url("outcome", meeting), {"outcome": "held"}).content.decode()
    assert "has not begun" in page
    meeting.refresh_from_db()
    assert meeting.state == MeetingState.CONFIRMED


def test_a_change_is_shown_before_it_goes(as_maelle: Client, meeting: Meeting) -> None:
    Letter.objects.update(state=LetterState.SENT)
    path = url("meeting_edit", meeting)
    assert 'value="12:15"' in as_maelle.get(path).content.decode()
    page = as_maelle.post(path, {**POSTED, "time": "14:00"}).content.decode()
    assert "has changed" in page
    meeting.refresh_from_db()
    assert meeting.sequence == 0
    as_maelle.post(path, {**POSTED, "time": "14:00", "seen": seen_on(page)})
    meeting.refresh_from_db()
    assert meeting.sequence == 1


def test_calling_off_shows_the_letter_with_the_word_first(as_maelle: Client, meeting: Meeting) -> None:
    Letter.objects.update(state=LetterState.SENT)
    path = url("cancellation", meeting)
    assert "No reason needed" in as_maelle.get(path).content.decode()
    page = as_maelle.post(path, {"word": "An exam\r\nwas moved."}).content.decode()
    assert "the meeting still stands" in page
    as_maelle.post(path, {"word": "An exam\r\nwas moved.", "seen": seen_on(page)})
    meeting.refresh_from_db()
    assert (meeting.state, meeting.cancellation.word) == (MeetingState.CANCELLED, "An exam\nwas moved.")


def test_a_cancelled_meeting_says_who_and_offers_another(as_maelle: Client, meeting: Meeting, now: datetime) -> None:
    as_maelle.post(url("cancellation", meeting), {"word": ""})
    page = as_maelle.get(url("meeting", meeting)).content.decode()
    assert "You called it off" in page
    assert new_url(meeting.conversation) in page


@pytest.mark.parametrize("name", ["meeting", "meeting_edit", "cancellation", "outcome"])
def test_nobody_else_s_meeting_is_there(as_tomas: Client, meeting: Meeting, name: str) -> None:
    assert as_tomas.get(url(name, meeting)).status_code == 404


@pytest.mark.parametrize("name", ["meeting_edit", "cancellation", "outcome"])
def test_nobody_else_s_meeting_can_be_changed(as_tomas: Client, meeting: Meeting, name: str) -> None:
    assert as_tomas.post(url(name, meeting), {**POSTED, "outcome": "held"}).status_code == 404


@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_sets_a_meeting_in_another_s_conversation(
    as_tomas: Client, conversation: Conversation, method: str
) -> None:
    assert getattr(as_tomas, method)(new_url(conversation), POSTED).status_code == 404


@pytest.mark.parametrize("name", ["meeting", "meeting_edit", "cancellation", "outcome"])
def test_a_look_changes_nothing(as_maelle: Client, meeting: Meeting, name: str) -> None:
    before = (Letter.objects.count(), Meeting.objects.values().get())
    as_maelle.get(url(name, meeting))
    as_maelle.head(url(name, meeting))
    assert (Letter.objects.count(), Meeting.objects.values().get()) == before


@pytest.mark.parametrize("name", ["meeting", "meeting_edit", "cancellation", "outcome"])
def test_one_signs_in_first(client: Client, meeting: Meeting, name: str) -> None:
    assert client.get(url(name, meeting)).headers["Location"].startswith(reverse("account_login"))


def test_the_page_of_a_meeting_takes_few_queries(
    as_maelle: Client, meeting: Meeting, maelle: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(6):
        as_maelle.get(url("meeting", meeting))
