from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.foundation.mail.models import Letter, Link
from curbside.student.outreach.actions.approaches import send_approach
from curbside.student.outreach.models import Answer, Approach, ApproachState, FollowUp
from curbside.student.people.models import Address, Contact, Conversation, Touch

pytestmark = pytest.mark.slow

PAGES = ["approach", "approach_edit", "sending", "answer", "follow_up", "approach_closing"]


def at(name: str, approach: Approach) -> str:
    return reverse(f"outreach:{name}", args=[approach.pk])


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("method", ["get", "post"])
def test_what_is_maelles_is_not_there_for_tomas(as_tomas: Client, sent: Approach, name: str, method: str) -> None:
    assert getattr(as_tomas, method)(at(name, sent)).status_code in {404, 405}


def test_tomas_cannot_begin_an_ask_for_her(as_tomas: Client, conversation: Conversation) -> None:
    assert as_tomas.post(reverse("outreach:approach_new", args=[conversation.pk])).status_code == 404


@pytest.mark.parametrize("name", PAGES)
def test_a_visitor_is_sent_to_sign_in(client: Client, sent: Approach, name: str) -> None:
    assert client.get(at(name, sent)).headers["Location"].startswith("/sign-in/")


def rows() -> list[object]:
    models = [Approach, Answer, FollowUp, Letter, Link, Touch, Entry]
    return [list(model._default_manager.order_by("pk").values()) for model in models]


@pytest.mark.parametrize("method", ["get", "head"])
@pytest.mark.parametrize("made", ["draft", "sent"])
def test_looking_changes_nothing(request: pytest.FixtureRequest, as_maelle: Client, method: str, made: str) -> None:
    approach = request.getfixturevalue(made)
    before = rows()
    getattr(as_maelle, method)(reverse("outreach:approach_new", args=[approach.conversation_id]))
    for page in PAGES:
        assert getattr(as_maelle, method)(at(page, approach)).status_code in {200, 302}
    assert rows() == before


def test_beginning_leads_to_a_draft(as_maelle: Client, conversation: Conversation) -> None:
    url = reverse("outreach:approach_new", args=[conversation.pk])
    assert as_maelle.post(url).headers["Location"] == at("approach_edit", Approach.objects.get())


def test_the_text_is_there_before_anything_is_kept_and_is_kept_as_it_was_typed(
    as_maelle: Client, conversation: Conversation
) -> None:
    url = reverse("outreach:approach_new", args=[conversation.pk])
    assert "Harjit Singh Dhaliwal," in as_maelle.get(url).text
    assert not Approach.objects.exists()
    answer = as_maelle.post(url, {"subject": "S", "body": "Mine", "then": "see"})
    approach = Approach.objects.get()
    assert (answer.headers["Location"], approach.body) == (at("sending", approach), "Mine")


@pytest.mark.parametrize("page", ["approach_new", "approach_edit"])
def test_a_text_left_open_in_another_tab_is_not_written_over_unasked(
    as_maelle: Client, conversation: Conversation, page: str
) -> None:
    new = reverse("outreach:approach_new", args=[conversation.pk])
    shown = Approach(subject="S", body=as_maelle.get(new).context["form"]["body"].value())
    as_maelle.post(new, {"subject": "S", "body": "Newer", "then": "keep"})
    draft = Approach.objects.get()
    url = new if page == "approach_new" else at(page, draft)
    sent = {"subject": "S", "body": "Older", "initial-subject": "S", "initial-body": shown.body, "then": "see"}

    asked = as_maelle.post(url, sent).text
    assert ("changed elsewhere" in asked, "Older" in asked, "Newer" in asked) == (True, True, True)
    draft.refresh_from_db()
    assert draft.body == "Newer"

    as_maelle.post(url, sent | {"initial-body": "Newer"})
    draft.refresh_from_db()
    assert draft.body == "Older"


def test_another_text_to_start_from_asks_nothing(as_maelle: Client, conversation: Conversation) -> None:
    new = reverse("outreach:approach_new", args=[conversation.pk])
    as_maelle.post(new, {"subject": "S", "body": "Mine", "initial-subject": "S", "initial-body": "As it began then"})
    assert [(draft.subject, draft.body) for draft in Approach.objects.all()] == [("S", "Mine")]


def test_a_text_sent_after_the_sign_in_has_ended_is_given_back(as_maelle: Client, draft: Approach) -> None:
    assert 'name="give_back"' in as_maelle.get(at("approach_edit", draft)).text


def test_going_to_add_an_address_keeps_what_was_typed(as_maelle: Client, draft: Approach) -> None:
    Address.objects.all().delete()
    assert 'name="then" value="address"' in as_maelle.get(at("approach_edit", draft)).text
    answer = as_maelle.post(at("approach_edit", draft), {"subject": "S", "body": "Mine", "then": "address"})
    draft.refresh_from_db()
    there = reverse("people:contact_edit", args=[draft.conversation.contact_id])
    assert (answer.headers["Location"], draft.body) == (f"{there}#id_emails", "Mine")
    assert 'id="id_emails"' in as_maelle.get(there).text


def test_a_missing_address_is_said_at_once_beside_the_brackets_and_each_source_once(
    as_maelle: Client, draft: Approach
) -> None:
    Address.objects.all().delete()
    Approach.objects.update(body="Hi [name], could I ask you two questions?")
    writing, sending = (as_maelle.get(at(page, draft)).text for page in ("approach_edit", "sending"))
    for page in (writing, sending):
        assert "There is no e-mail address for them" in page
        assert "face to face" in page
        assert page.count("<li>[name]</li>") == 1
    assert writing.count("Roghanizad") == 1
    assert "Roghanizad" not in sending
    assert "from Curbside" not in sending


def test_keeping_leads_on_to_what_will_go_out(as_maelle: Client, draft: Approach) -> None:
    answer = as_maelle.post(at("approach_edit", draft), {"subject": "S", "body": "B", "then": "see"})
    draft.refresh_from_db()
    assert (answer.headers["Location"], draft.subject, draft.body) == (at("sending", draft), "S", "B")


def test_the_words_are_counted_beside_the_soft_band(as_maelle: Client, draft: Approach) -> None:
    page = as_maelle.get(at("approach_edit", draft)).text
    assert "37 words" in page
    assert "weak" in page


def test_a_text_for_a_job_gets_a_plain_note_and_is_not_blocked(
    as_maelle: Client, draft: Approach, proven: object
) -> None:
    Approach.objects.update(body="Could you give me a summer job?")
    assert "another kind of ask" in as_maelle.get(at("approach_edit", draft)).text
    page = as_maelle.get(at("sending", draft))
    assert "another kind of ask" in page.text
    assert page.context["refusal"] is None


def test_no_subject_can_break_a_line(as_maelle: Client, draft: Approach) -> None:
    as_maelle.post(at("approach_edit", draft), {"subject": "Hi\r\nBcc: all@x.example", "body": "B"})
    draft.refresh_from_db()
    assert draft.subject == "Hi Bcc: all@x.example"


def test_a_hundred_thousand_characters_are_refused_kindly_and_kept_on_the_page(
    as_maelle: Client, draft: Approach
) -> None:
    page = as_maelle.post(at("approach_edit", draft), {"subject": "S", "body": "x " * 50_000})
    assert (page.status_code, "longer than we can keep" in page.text) == (200, True)
    assert "x " * 40_000 in page.text


def test_html_and_right_to_left_marks_stay_words(as_maelle: Client, draft: Approach) -> None:
    as_maelle.post(at("approach_edit", draft), {"subject": "S", "body": "<b>bold</b> \u202egnp.exe\x00 שלום"})
    draft.refresh_from_db()
    assert draft.body == "<b>bold</b> gnp.exe שלום"
    for page in ("approach_edit", "sending"):
        assert "<b>bold</b>" not in as_maelle.get(at(page, draft)).text


def test_after_it_is_sent_there_is_no_draft_to_edit(as_maelle: Client, sent: Approach) -> None:
    for page in ("approach_edit", "sending"):
        assert as_maelle.get(at(page, sent)).headers["Location"] == at("approach", sent)


@pytest.mark.parametrize("state", ApproachState.values)
def test_every_state_has_its_page(as_maelle: Client, sent: Approach, state: str, now: datetime) -> None:
    Answer.objects.create(approach=sent, kind="yes", at=now)
    Approach.objects.update(state=state)
    page = as_maelle.get(at("approach", sent)).text
    assert (page.count("<h1"), page.count("btn main")) == (1, 1)


def test_under_three_asks_nothing_is_drawn(as_maelle: Client, sent: Approach) -> None:
    page = as_maelle.get(at("approach", sent)).text
    assert "nothing is drawn" in page
    assert "draw chart" not in page


def test_from_three_asks_the_doubt_is_drawn(
    as_maelle: Client, sent: Approach, maelle: User, harjit: Contact, now: datetime
) -> None:
    for odds in (50, 60, 70):
        other = Conversation.objects.create(student=maelle, contact=harjit, created_at=now)
        Approach.objects.create(conversation=other, state="expired", odds=odds, created_at=now, sent_at=now)
    page = as_maelle.get(at("approach", sent)).text
    assert "When you said 50 to 70, 0 of 3 people said yes." in page
    assert "from 0 to 54" in page


def test_a_letter_that_failed_says_so(as_maelle: Client, sent: Approach) -> None:
    Letter.objects.update(state="failed", problem="The address does not exist.")
    assert "Could not be delivered. The address does not exist." in as_maelle.get(at("approach", sent)).text


@pytest.mark.parametrize("kind", ["yes", "in_writing", "tell_me_more", "later", "colleague", "no"])
def test_what_came_back_is_noted(as_maelle: Client, sent: Approach, kind: str) -> None:
    as_maelle.post(at("answer", sent), {"kind": kind, "word": "By phone", "later_on": "2027-01-04"})
    answer = Answer.objects.get()
    assert (answer.kind, answer.word, answer.by_link, bool(answer.later_on)) == (
        kind,
        "By phone",
        False,
        kind == "later",
    )


def test_silence_is_an_answer_too(as_maelle: Client, sent: Approach) -> None:
    as_maelle.post(at("answer", sent), {"kind": "silence"})
    sent.refresh_from_db()
    assert (sent.state, Answer.objects.count()) == (ApproachState.EXPIRED, 0)


def test_letting_go_takes_a_button(as_maelle: Client, sent: Approach) -> None:
    as_maelle.post(at("approach_closing", sent))
    sent.refresh_from_db()
    assert sent.state == ApproachState.EXPIRED


def test_a_draft_is_thrown_away_by_a_button(as_maelle: Client, draft: Approach) -> None:
    as_maelle.post(at("approach_closing", draft))
    assert not Approach.objects.exists()


def test_odds_from_a_face_to_face_ask_are_kept_too(maelle: User, draft: Approach, now: datetime) -> None:
    gone = send_approach(draft, odds=95, route="in_person", actor=maelle, now=now + timedelta(days=1))
    assert gone.odds == 95
