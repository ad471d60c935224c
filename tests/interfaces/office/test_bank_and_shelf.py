"""Coordinators keep the bank and the shelf; students of the same centre, and nobody else, see what they did."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.student.questions.actions.bank import load_bank, load_shelf
from curbside.student.questions.actions.shelf import TOOLS_MAX
from curbside.student.questions.bank_keeping_queries import stale_for
from curbside.student.questions.models import BankNote, BankTally, FollowUpOffer, Question, Tool
from curbside.student.questions.models.bank import NOTES_MAX

pytestmark = pytest.mark.slow

TOOL = {
    "name": "A network of residents",
    "kind": "networks",
    "address": "https://residents.example/",
    "what_for_en": "Meeting residents of every field.",
    "cost": "free",
    "language": "en",
    "looked_on": "2026-11-20",
}


@pytest.fixture
def question(db: None, now: datetime) -> Question:
    load_bank(now=now)
    return Question.objects.get(code="path-01")


@pytest.fixture
def elsewhere(now: datetime) -> Client:
    """A student of another centre."""
    user = User.objects.create_user("ivo@y.example", name="Ivo")
    centre = Centre.objects.create(name="Elsewhere")
    Membership.objects.create(user=user, centre=centre, role=Role.STUDENT, since=now)
    browser = Client()
    browser.force_login(user)
    return browser


def page(browser: Client, path: str) -> str:
    return browser.get(path).content.decode()


def tool_form(centre: Centre, **changed: Any) -> dict[str, Any]:
    return {**TOOL, "centre": str(centre.pk), **changed}


def test_a_note_is_read_in_the_centre_alone_and_can_be_taken_off(
    as_josee: Client, as_maelle: Client, elsewhere: Client, question: Question, centre: Centre
) -> None:
    as_josee.post(f"/office/bank/{question.pk}/", {"text": "Ask it walking.", "centre": str(centre.pk)})
    note = BankNote.objects.get()
    assert "Ask it walking." in page(as_maelle, f"/questions/{question.pk}/")
    assert "Ask it walking." not in page(elsewhere, f"/questions/{question.pk}/")
    as_josee.post(f"/office/bank/notes/{note.pk}/removal/")
    assert "Ask it walking." not in page(as_maelle, f"/questions/{question.pk}/")
    as_josee.post(f"/office/bank/notes/{note.pk}/removal/", {"back": "1"})
    assert "Ask it walking." in page(as_maelle, f"/questions/{question.pk}/")


def test_notes_and_tools_have_a_most_which_is_said(
    as_josee: Client, question: Question, centre: Centre, josee: User, now: datetime
) -> None:
    rows = [BankNote(question=question, centre=centre, text=f"Note {n}", by=josee, at=now) for n in range(NOTES_MAX)]
    BankNote.objects.bulk_create(rows)
    answer = page_after(as_josee, f"/office/bank/{question.pk}/", {"text": "One more.", "centre": str(centre.pk)})
    assert "One more." in answer
    assert "Take one off first" in answer or "Retirez-en une" in answer
    assert BankNote.objects.count() == NOTES_MAX
    fields = {name: value for name, value in TOOL.items() if name != "name"}
    Tool.objects.bulk_create(Tool(centre=centre, name=f"Tool {n}", **fields) for n in range(TOOLS_MAX))
    answer = page_after(as_josee, "/office/shelf/new/", tool_form(centre))
    assert TOOL["name"] in answer
    assert Tool.objects.filter(centre=centre).count() == TOOLS_MAX


def page_after(browser: Client, path: str, data: dict[str, Any]) -> str:
    return browser.post(path, data).text


def test_a_retired_question_is_found_no_more_and_can_be_offered_again(
    as_josee: Client, as_maelle: Client, elsewhere: Client, question: Question, centre: Centre
) -> None:
    retirement = f"/office/bank/{question.pk}/{centre.pk}/retirement/"
    as_josee.post(retirement)
    assert f'id="{question.pk}"' not in page(as_maelle, "/questions/")
    assert f'id="{question.pk}"' in page(elsewhere, "/questions/")
    assert as_maelle.get(f"/questions/{question.pk}/").status_code == 200, "a sheet may still have it"
    as_josee.post(retirement, {"back": "1"})
    assert f'id="{question.pk}"' in page(as_maelle, "/questions/")


def test_an_offered_follow_up_carries_no_name_and_goes_when_it_is_taken_back(
    *, as_josee: Client, as_maelle: Client, as_tomas: Client, elsewhere: Client, question: Question, centre: Centre
) -> None:
    given = {"text": "And how did you sleep?", "language": "en", "centre": str(centre.pk)}
    as_maelle.post(f"/questions/{question.pk}/", given)
    offer = FollowUpOffer.objects.get()
    waiting = page(as_josee, "/office/bank/")
    assert "And how did you sleep?" in waiting
    assert "Maëlle" not in waiting
    assert "And how did you sleep?" not in page(as_tomas, f"/questions/{question.pk}/")
    as_josee.post(f"/office/bank/follow-ups/{offer.pk}/publication/")
    assert "And how did you sleep?" in page(as_tomas, f"/questions/{question.pk}/")
    assert "And how did you sleep?" not in page(elsewhere, f"/questions/{question.pk}/")
    as_maelle.post(f"/questions/follow-ups/{offer.pk}/removal/")
    assert "And how did you sleep?" not in page(as_tomas, f"/questions/{question.pk}/")
    assert "And how did you sleep?" not in page(as_josee, "/office/bank/")
    assert as_josee.post(f"/office/bank/follow-ups/{offer.pk}/publication/").status_code == 404


def test_a_question_that_got_nothing_much_is_suggested(
    as_josee: Client, question: Question, centre: Centre, now: datetime
) -> None:
    BankTally.objects.create(centre=centre, question=question, asked_by=12, mostly="little", counted_on=now.date())
    assert question.text_fr in page(as_josee, "/office/bank/")


def test_silence_is_told_only_after_a_year_and_twenty_counted_questions(
    question: Question, centre: Centre, josee: User, now: datetime
) -> None:
    later = centre.created_at + timedelta(days=400)
    tallied = Question.objects.exclude(pk=question.pk)[:19]
    BankTally.objects.bulk_create(
        BankTally(centre=centre, question=one, asked_by=7, counted_on=now.date()) for one in tallied
    )
    assert stale_for(josee, now=later) == []
    one = Question.objects.exclude(pk=question.pk)[19]
    BankTally.objects.create(centre=centre, question=one, asked_by=7, counted_on=now.date())
    assert question in [one.question for one in stale_for(josee, now=later)]
    assert stale_for(josee, now=centre.created_at + timedelta(days=300)) == []


def test_the_shelf_ships_with_entries_that_say_when_they_were_read(as_maelle: Client) -> None:
    assert load_shelf() == load_shelf() >= 6
    shelf = page(as_maelle, "/questions/shelf/")
    assert "Careers in Medicine" in shelf
    assert 'rel="noopener noreferrer"' in shelf
    assert all(tool.address.startswith("https://") for tool in Tool.objects.all())
    assert all(tool.what_for_en and tool.what_for_fr for tool in Tool.objects.all())


def test_a_tool_is_added_changed_and_taken_off_with_the_way_back(
    as_josee: Client, as_maelle: Client, elsewhere: Client, centre: Centre
) -> None:
    as_josee.post("/office/shelf/new/", tool_form(centre))
    tool = Tool.objects.get()
    assert "Looked at on 20 November 2026 by Josée Lamontagne." in page(as_maelle, "/questions/shelf/")
    assert tool.name not in page(elsewhere, "/questions/shelf/")
    as_josee.post(f"/office/shelf/{tool.pk}/edit/", tool_form(centre, name="Another name", looked_on="2024-01-01"))
    assert "More than a year ago" in page(as_maelle, "/questions/shelf/")
    as_josee.post(f"/office/shelf/{tool.pk}/removal/")
    assert "Another name" not in page(as_maelle, "/questions/shelf/")
    as_josee.post(f"/office/shelf/{tool.pk}/removal/", {"back": "1"})
    assert "Another name" in page(as_maelle, "/questions/shelf/")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "ftp://x.example/", "x"])
def test_only_pages_of_the_web_stand_on_the_shelf(address: str, as_josee: Client, centre: Centre) -> None:
    assert as_josee.post("/office/shelf/new/", tool_form(centre, address=address)).status_code == 200
    assert not Tool.objects.exists()


def test_a_shipped_entry_is_changed_and_hidden_for_one_centre(
    as_josee: Client, as_maelle: Client, elsewhere: Client, centre: Centre
) -> None:
    load_shelf()
    tool = Tool.objects.get(code="carms-r1")
    as_josee.post(f"/office/shelf/{tool.pk}/removal/")
    assert tool.name not in page(as_maelle, "/questions/shelf/")
    assert tool.name in page(elsewhere, "/questions/shelf/")
    off = Tool.objects.get(replaces="carms-r1")
    as_josee.post(f"/office/shelf/{off.pk}/removal/", {"back": "1"})
    assert tool.name in page(as_maelle, "/questions/shelf/")
    as_josee.post(f"/office/shelf/{tool.pk}/edit/", tool_form(centre, name="Our own words on the match"))
    shelf = page(as_maelle, "/questions/shelf/")
    assert ("Our own words on the match" in shelf, tool.name in shelf) == (True, False)
    load_shelf()
    assert "Our own words on the match" in page(as_maelle, "/questions/shelf/")


def test_nobody_keeps_the_shelf_of_another_centre(as_josee: Client, now: datetime) -> None:
    far = Centre.objects.create(name="Elsewhere")
    tool = Tool.objects.create(centre=far, **{**TOOL, "looked_on": date(2026, 11, 20)})
    assert as_josee.get(f"/office/shelf/{tool.pk}/edit/").status_code == 404
    assert as_josee.post(f"/office/shelf/{tool.pk}/removal/").status_code == 404
    as_josee.post("/office/shelf/new/", tool_form(far))
    assert Tool.objects.count() == 1
