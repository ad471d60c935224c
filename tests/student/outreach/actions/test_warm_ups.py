import re
from datetime import datetime, timedelta

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter
from curbside.student.outreach.actions import warm_ups
from curbside.student.outreach.models import Approach, WarmUp, WarmUpMessage
from curbside.student.outreach.warm_up_page import Now, page_of
from curbside.student.people.models import Contact, Conversation, HowKnown, Touch
from curbside.student.questions.models import Sheet


@pytest.fixture
def warm_up(harjit: Contact, maelle: User, now: datetime) -> WarmUp:
    return warm_ups.begin_warm_up(harjit, actor=maelle, now=now)


def message(warm_up: WarmUp, position: int) -> WarmUpMessage:
    return warm_up.messages.get(position=position)


def send(warm_up: WarmUp, position: int, now: datetime) -> WarmUpMessage:
    row = message(warm_up, position)
    return warm_ups.note_sent(row, text=row.text, actor=warm_up.contact.student, now=now)


def touches() -> list[str]:
    return list(Touch.objects.order_by("at").values_list("kind", flat=True))


def test_one_is_open_at_a_time(warm_up: WarmUp, harjit: Contact, maelle: User, now: datetime) -> None:
    assert warm_ups.begin_warm_up(harjit, actor=maelle, now=now) == warm_up
    assert WarmUpMessage.objects.count() == 3


def test_the_first_names_where_they_know_each_other_from_and_asks_nothing(
    harjit: Contact, maelle: User, now: datetime
) -> None:
    harjit.known_from = "the anatomy review"
    harjit.save()
    text = message(warm_ups.begin_warm_up(harjit, actor=maelle, now=now), 1).text
    assert ("The anatomy review" in text, "?" in text) == (True, False)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("how", [HowKnown.FRIEND, HowKnown.PRECEPTOR])
@pytest.mark.parametrize("written", ["The choir", "the choir.", ""])
def test_what_was_written_down_begins_its_sentence(
    harjit: Contact, maelle: User, now: datetime, written: str, how: str, language: str
) -> None:
    harjit.known_from, harjit.how_known, harjit.language = written, how, language
    text = message(warm_ups.begin_warm_up(harjit, actor=maelle, now=now), 1).text
    assert re.search(r"\. (The choir|\[[A-Z][^]]+\])\xa0?: ", text), text


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("how", ["", *HowKnown.values])
def test_three_texts_for_everyone(maelle: User, now: datetime, how: str, language: str) -> None:
    contact = Contact.objects.create(
        student=maelle, name="{student} {where}", how_known=how, language=language, created_at=now
    )
    texts = [row.text for row in warm_ups.begin_warm_up(contact, actor=maelle, now=now).messages.all()]
    assert all("{student} {where}" in text for text in texts)
    assert ["20 minutes" in text for text in texts] == [False, False, True]


def test_nothing_is_sent_by_curbside(warm_up: WarmUp, now: datetime) -> None:
    for position in (1, 2, 3):
        send(warm_up, position, now + timedelta(days=position))
    assert not Letter.objects.exists()


def test_a_hello_is_a_light_touch_and_the_third_an_ask(warm_up: WarmUp, now: datetime) -> None:
    for position in (1, 2, 3):
        send(warm_up, position, now + timedelta(days=position))
    assert touches() == ["light", "light", "asked"]


def test_the_third_sent_is_an_ask_like_any_other(warm_up: WarmUp, maelle: User, now: datetime) -> None:
    warm_ups.note_sent(message(warm_up, 3), text="Could I ask you two questions?", actor=maelle, now=now)
    ask = Approach.objects.get()
    assert (ask.state, ask.route, ask.body) == ("sent", "own_mail", "Could I ask you two questions?")
    assert (touches(), WarmUp.objects.open().exists()) == (["asked"], False)


def test_saying_twice_that_it_went_notes_it_once(warm_up: WarmUp, now: datetime) -> None:
    for hours in range(2):
        send(warm_up, 1, now + timedelta(hours=hours))
    assert (touches(), message(warm_up, 1).sent_at) == (["light"], now)


def test_that_it_went_can_be_taken_back_with_its_touch(warm_up: WarmUp, maelle: User, now: datetime) -> None:
    sent = send(warm_up, 1, now)
    assert warm_ups.note_not_sent(sent, actor=maelle, now=now + timedelta(minutes=1)).sent_at is None
    assert touches() == []


@pytest.mark.parametrize("since", ["an answer", "the next", "two days"])
def test_it_is_not_taken_back_once_something_followed(warm_up: WarmUp, maelle: User, now: datetime, since: str) -> None:
    sent, later = send(warm_up, 1, now), now
    if since == "an answer":
        warm_ups.note_answered(sent, actor=maelle, now=now)
    elif since == "the next":
        send(warm_up, 2, now)
    else:
        later = now + timedelta(days=2)
    assert warm_ups.note_not_sent(sent, actor=maelle, now=later).sent_at


@pytest.mark.parametrize("text", ["Could I ask you two questions?", "[Two times that suit you]?"])
def test_the_ask_can_be_taken_back_and_is_a_draft_again(
    warm_up: WarmUp, maelle: User, now: datetime, text: str
) -> None:
    sent = warm_ups.note_sent(message(warm_up, 3), text=text, actor=maelle, now=now)
    warm_up.refresh_from_db()
    shown = page_of(warm_up, now)
    assert (shown.has_asked, shown.can_say_not_sent) == (True, True)
    assert warm_ups.note_not_sent(sent, actor=maelle, now=now + timedelta(hours=1)).sent_at is None
    assert (touches(), Approach.objects.get().state) == ([], "drafted")
    assert WarmUp.objects.open().get() == warm_up


def test_an_ask_that_was_answered_stays(warm_up: WarmUp, maelle: User, now: datetime) -> None:
    sent = warm_ups.note_sent(message(warm_up, 3), text="Could I ask?", actor=maelle, now=now)
    Approach.objects.update(state="replied")
    assert warm_ups.note_not_sent(sent, actor=maelle, now=now + timedelta(hours=1)).sent_at == now
    assert touches() == ["asked"]


def test_an_answer_is_noted_once_and_only_to_what_went(warm_up: WarmUp, maelle: User, now: datetime) -> None:
    warm_ups.note_answered(message(warm_up, 1), actor=maelle, now=now)
    assert touches() == []
    send(warm_up, 1, now)
    for hours in (1, 2):
        warm_ups.note_answered(message(warm_up, 1), actor=maelle, now=now + timedelta(hours=hours))
    assert touches() == ["light", "answered"]


def test_what_went_cannot_be_rewritten(warm_up: WarmUp, maelle: User, now: datetime) -> None:
    sent = send(warm_up, 1, now)
    warm_ups.change_message(sent, text="something else", actor=maelle, now=now)
    assert message(warm_up, 1).text == sent.text


def test_it_speaks_of_the_next_message_after_a_few_days(warm_up: WarmUp, now: datetime) -> None:
    assert page_of(warm_up, now).now == Now.SEND
    send(warm_up, 1, now)
    assert page_of(warm_up, now + timedelta(days=1)).now == Now.WAIT
    assert page_of(warm_up, now + timedelta(days=4)).now == Now.SEND


def test_it_rests_and_goes_on(warm_up: WarmUp, maelle: User, now: datetime) -> None:
    warm_ups.pause_warm_up(warm_up, actor=maelle, now=now)
    warm_up.refresh_from_db()
    assert page_of(warm_up, now).now == Now.GO_ON
    warm_ups.go_on_with_warm_up(warm_up, actor=maelle, now=now)
    warm_up.refresh_from_db()
    assert page_of(warm_up, now).now == Now.SEND


def test_it_stops_and_can_be_taken_up_again(warm_up: WarmUp, maelle: User, now: datetime) -> None:
    warm_ups.stop_warm_up(warm_up, actor=maelle, now=now)
    assert not WarmUp.objects.open().exists()
    warm_ups.go_on_with_warm_up(warm_up, actor=maelle, now=now)
    assert WarmUp.objects.open().get() == warm_up


def test_an_ended_one_stays_ended_beside_a_new_one(
    warm_up: WarmUp, harjit: Contact, maelle: User, now: datetime
) -> None:
    warm_ups.stop_warm_up(warm_up, actor=maelle, now=now)
    new = warm_ups.begin_warm_up(harjit, actor=maelle, now=now)
    warm_ups.go_on_with_warm_up(warm_up, actor=maelle, now=now)
    assert WarmUp.objects.open().get() == new


def test_the_third_leads_into_the_ask_with_its_words(warm_up: WarmUp, maelle: User, now: datetime) -> None:
    warm_ups.change_message(message(warm_up, 3), text="Could I ask you two questions?", actor=maelle, now=now)
    sheets = {warm_ups.lead_into_ask(warm_up, actor=maelle, now=now).pk for _ in range(2)}
    assert sheets == {Sheet.objects.get().pk}
    assert Approach.objects.get().body == "Could I ask you two questions?"
    assert not WarmUp.objects.open().exists()


def test_a_draft_that_is_there_keeps_its_words(
    draft: Approach, conversation: Conversation, harjit: Contact, maelle: User, now: datetime
) -> None:
    warm_up = warm_ups.begin_warm_up(harjit, actor=maelle, now=now)
    warm_ups.lead_into_ask(warm_up, actor=maelle, now=now)
    assert Approach.objects.get().body == draft.body
