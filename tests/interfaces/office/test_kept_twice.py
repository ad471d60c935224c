"""What is written, taken off, written anew and put back: one row stands, and nothing that was written is lost."""

from datetime import date, datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.student.questions.actions.bank import load_shelf
from curbside.student.questions.actions.bank_keeping import put_note_back, retire, take_note_off, write_note
from curbside.student.questions.actions.offers import give_follow_up_again, offer_follow_up, take_back_follow_up
from curbside.student.questions.actions.shelf import ToolFields, add_tool, change_tool, put_tool_back, take_tool_off
from curbside.student.questions.models import BankNote, FollowUpOffer, Question, Tool

WORDS = {"text_en": "How?", "text_fr": "Comment?", "follow_up_en": "And?", "follow_up_fr": "Et?"}
TOOL = ToolFields(
    name="A network",
    kind="networks",
    address="https://residents.example/",
    what_for_en="Meeting residents.",
    what_for_fr="",
    cost="free",
    language="en",
    looked_on=date(2026, 11, 20),
)


@pytest.fixture
def question(db: None) -> Question:
    return Question.objects.create(code="path-01", position=0, theme="path", moment="open", minutes=4, **WORDS)


@pytest.fixture
def other(db: None) -> Centre:
    return Centre.objects.create(name="Elsewhere")


@pytest.fixture
def of_the_other(other: Centre) -> Question:
    """A question that another centre added."""
    return Question.objects.create(
        code="c-far", position=1, theme="path", moment="open", minutes=4, centre=other, **WORDS
    )


def test_a_note_written_anew_stands_once(question: Question, centre: Centre, josee: User, now: datetime) -> None:
    first = write_note(question, centre=centre, text="Ask it walking.", actor=josee, now=now)
    take_note_off(first, actor=josee, now=now)
    anew = write_note(question, centre=centre, text="Ask it walking.", actor=josee, now=now)
    put_note_back(first, actor=josee, now=now)
    assert write_note(question, centre=centre, text="Ask it walking.", actor=josee, now=now) == anew
    assert BankNote.objects.standing().count() == 1


def test_a_follow_up_given_anew_stands_once(question: Question, centre: Centre, maelle: User, now: datetime) -> None:
    def give() -> FollowUpOffer:
        return offer_follow_up(question, centre=centre, text="And then?", language="en", actor=maelle, now=now)

    first = give()
    take_back_follow_up(first, actor=maelle, now=now)
    anew = give()
    give_follow_up_again(first, actor=maelle, now=now)
    assert give() == anew == first
    assert FollowUpOffer.objects.open().count() == 1


def test_a_tool_added_anew_stands_while_the_first_is_put_back(centre: Centre, josee: User, now: datetime) -> None:
    first = add_tool(centre, TOOL, actor=josee, now=now)
    take_tool_off(first, centre, actor=josee, now=now)
    add_tool(centre, TOOL, actor=josee, now=now)
    put_tool_back(first, actor=josee, now=now)
    add_tool(centre, TOOL, actor=josee, now=now)
    assert Tool.objects.kept().count() == 2, "both were asked for; adding it a third time adds none"


def test_what_a_coordinator_wrote_over_a_shipped_entry_outlives_their_account(
    centre: Centre, josee: User, now: datetime
) -> None:
    load_shelf()
    shipped = Tool.objects.get(code="carms-r1")
    own = change_tool(shipped, centre, TOOL, actor=josee, now=now)
    Tool.objects.filter(pk=own.pk).update(looked_by=None)
    own.refresh_from_db()
    put_tool_back(own, actor=josee, now=now)
    assert Tool.objects.filter(pk=own.pk).exists(), "it was not off, so there is nothing to undo"
    take_tool_off(own, centre, actor=josee, now=now)
    put_tool_back(own, actor=josee, now=now)
    assert Tool.objects.kept().get(pk=own.pk).name == "A network"


def test_a_question_of_another_centre_is_not_kept_here_nor_told_here(
    of_the_other: Question, other: Centre, centre: Centre, josee: User, maelle: User, now: datetime
) -> None:
    for who, role in ((josee, Role.STUDENT), (maelle, Role.STUDENT)):
        Membership.objects.create(user=who, centre=other, role=role, since=now)
    with pytest.raises(PermissionDenied):
        write_note(of_the_other, centre=centre, text="Ask it walking.", actor=josee, now=now)
    with pytest.raises(PermissionDenied):
        retire(of_the_other, centre=centre, actor=josee, now=now)
    with pytest.raises(PermissionDenied):
        offer_follow_up(of_the_other, centre=centre, text="And then?", language="en", actor=maelle, now=now)
    given = offer_follow_up(of_the_other, centre=other, text="And then?", language="en", actor=maelle, now=now)
    assert given.centre == other


def test_a_day_that_has_not_come_is_no_day_of_looking(as_josee: Client, centre: Centre) -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)
    as_josee.post("/office/shelf/new/", {**TOOL, "centre": str(centre.pk), "looked_on": tomorrow.isoformat()})
    assert not Tool.objects.exists()


def test_an_entry_of_a_centre_stays_with_it(
    as_josee: Client, centre: Centre, other: Centre, josee: User, now: datetime
) -> None:
    Membership.objects.create(user=josee, centre=other, role=Role.COORDINATOR, since=now)
    tool = add_tool(centre, TOOL, actor=josee, now=now)
    page = as_josee.get(f"/office/shelf/{tool.pk}/edit/").content.decode()
    assert "Elsewhere" not in page


def test_only_what_one_may_keep_stands_on_the_shelf_one_keeps(
    as_josee: Client, other: Centre, josee: User, now: datetime
) -> None:
    Membership.objects.create(user=josee, centre=other, role=Role.STUDENT, since=now)
    Tool.objects.create(centre=other, **TOOL)
    assert "A network" in as_josee.get("/questions/shelf/").content.decode()
    assert "A network" not in as_josee.get("/office/shelf/").content.decode()
