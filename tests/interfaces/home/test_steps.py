"""The one next step, stage by stage."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from curbside.interfaces.home.arcs import Afterwards, Appointment, Arc, Ask, Snapshot
from curbside.interfaces.home.milestones import milestones
from curbside.interfaces.home.step import Step, Urgency
from curbside.interfaces.home.steps import help_for, next_meeting, next_of, sorted_out
from curbside.student.meetings.models import CheckInState, MeetingState
from curbside.student.outreach.models import AnswerKind, ApproachState

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
SHEET, ASK, MEETING, REFLECTION, CARD = (UUID(int=number) for number in range(1, 6))

IDEA = Arc(id=uuid4(), contact_id=uuid4(), name="Amira Haddad", begun_at=NOW - timedelta(days=9))
PREPARED = replace(IDEA, sheet_id=SHEET, on_sheet=3)
WANTING = replace(PREPARED, waiting=1, waiting_id=CARD, waiting_text="Why here?")
DRAFTED = replace(PREPARED, ask=Ask(ASK, ApproachState.DRAFTED))
SENT = replace(
    PREPARED,
    ask=Ask(ASK, ApproachState.SENT, sent_at=NOW - timedelta(days=2), follow_up_from=date(2026, 11, 29), silent_days=2),
)
UNANSWERED = Ask(
    ASK, ApproachState.SENT, sent_at=NOW - timedelta(days=8), follow_up_from=date(2026, 11, 23), silent_days=6
)
SILENT = replace(PREPARED, ask=UNANSWERED)


def answered(kind: AnswerKind | None, **fields: Any) -> Arc:
    return replace(PREPARED, ask=Ask(ASK, ApproachState.REPLIED, sent_at=NOW, answer=kind, **fields))


def meeting(start: datetime, state: MeetingState = MeetingState.CONFIRMED, **fields: Any) -> Arc:
    appointment = Appointment(MEETING, state, start, start + timedelta(minutes=30), "Café Cérise", **fields)
    return replace(PREPARED, ask=Ask(ASK, ApproachState.SCHEDULED), meeting=appointment)


IN_TWO_DAYS = NOW + timedelta(days=2)
AN_HOUR_AGO = NOW - timedelta(hours=1)
HELD = meeting(AN_HOUR_AGO, MeetingState.HELD)


def step_of(arc: Arc) -> Step:
    step = next_of(arc, NOW)
    assert step
    return step


@pytest.mark.parametrize(
    ("arc", "route", "key"),
    [
        (IDEA, "questions:sheet_new", IDEA.contact_id),
        (replace(IDEA, sheet_id=SHEET, waiting=2), "questions:sheet", SHEET),
        (PREPARED, "outreach:approach_new", IDEA.id),
        (WANTING, "questions:sheet", SHEET),
        (DRAFTED, "outreach:approach_edit", ASK),
        (replace(DRAFTED, on_sheet=0), "questions:sheet", SHEET),
        (SENT, "outreach:approach", ASK),
        (SILENT, "outreach:follow_up", ASK),
        (replace(SILENT, ask=replace(UNANSWERED, followed_up=True)), "outreach:approach", ASK),
        (answered(AnswerKind.YES), "meetings:meeting_new", IDEA.id),
        (answered(None), "meetings:meeting_new", IDEA.id),
        (answered(AnswerKind.IN_WRITING), "outreach:approach", ASK),
        (answered(AnswerKind.TELL_ME_MORE), "outreach:approach", ASK),
        (answered(AnswerKind.LATER, later_on=date(2026, 12, 24)), "outreach:approach", ASK),
        (answered(AnswerKind.LATER, later_on=date(2026, 11, 24)), "meetings:meeting_new", IDEA.id),
        (replace(PREPARED, ask=Ask(ASK, ApproachState.DECLINED)), "conversation", IDEA.id),
        (replace(PREPARED, ask=Ask(ASK, ApproachState.EXPIRED)), "conversation", IDEA.id),
        (replace(PREPARED, ask=Ask(ASK, ApproachState.SCHEDULED)), "meetings:meeting_new", IDEA.id),
        (meeting(IN_TWO_DAYS), "meetings:plan", MEETING),
        (replace(meeting(IN_TWO_DAYS), on_sheet=0), "questions:sheet", SHEET),
        (meeting(IN_TWO_DAYS, has_plan=True), "meetings:meeting", MEETING),
        (meeting(NOW + timedelta(hours=2)), "questions:brief", SHEET),
        (meeting(NOW - timedelta(minutes=5)), "meetings:talk", MEETING),
        (meeting(NOW - timedelta(minutes=5), check_in=CheckInState.ARMED), "meetings:talk", MEETING),
        (meeting(AN_HOUR_AGO, MeetingState.HELD, check_in=CheckInState.ARMED), "meetings:safety", MEETING),
        (meeting(AN_HOUR_AGO, check_in=CheckInState.ALERTED), "meetings:safety", MEETING),
        (meeting(AN_HOUR_AGO, check_in=CheckInState.SAFE), "meetings:outcome", MEETING),
        (meeting(AN_HOUR_AGO), "meetings:outcome", MEETING),
        (HELD, "reflection:reflection_new", MEETING),
        (replace(HELD, afterwards=Afterwards(REFLECTION)), "reflection:reflection", REFLECTION),
        (replace(HELD, afterwards=Afterwards(REFLECTION, finished=True)), "reflection:thank_you", REFLECTION),
    ],
)
def test_each_stage_has_its_next_step(arc: Arc, route: str, key: UUID) -> None:
    step = step_of(arc)
    assert (step.route, step.key) == (route, key)


def test_after_the_thank_you_nothing_is_left() -> None:
    assert next_of(replace(HELD, afterwards=Afterwards(REFLECTION, True, NOW)), NOW) is None


def test_a_closed_conversation_asks_for_nothing() -> None:
    assert next_of(replace(SILENT, closed=True), NOW) is None


def test_a_question_without_a_hope_is_named_and_asking_without_it_stays_one_press_away() -> None:
    step = step_of(WANTING)
    assert "Why here?" in step.text
    assert "ready" not in step.text
    assert step.fragment == f"card-{CARD}"
    assert step.other
    assert (step.other.route, step.other.post) == ("outreach:approach_new", True)


@pytest.mark.parametrize(
    "arc",
    [
        replace(WANTING, introduced_at=NOW),
        replace(meeting(IN_TWO_DAYS, has_plan=True), waiting=1, waiting_id=CARD, waiting_text="Why here?"),
    ],
)
def test_nothing_is_called_ready_while_a_question_waits(arc: Arc) -> None:
    step = step_of(arc)
    assert "Why here?" in step.text
    assert step.other
    assert step.other.fragment == f"card-{CARD}"
    assert "ready" not in milestones(arc)[0].text
    assert "1 waits" in milestones(arc)[0].text


def test_waiting_is_said_in_working_days_and_without_blame() -> None:
    assert step_of(SILENT).text.startswith("6 working days without an answer. One short follow-up is fine.")


def test_the_steps_that_make_something_are_posted() -> None:
    assert step_of(IDEA).post
    assert step_of(PREPARED).post
    assert not step_of(DRAFTED).post


def test_safety_comes_before_everything() -> None:
    in_danger = meeting(AN_HOUR_AGO, check_in=CheckInState.ARMED)
    snapshot = Snapshot(arcs=(answered(AnswerKind.YES), HELD, in_danger, SILENT, meeting(NOW + timedelta(hours=1))))
    urgencies = [step.urgency for step in sorted_out(snapshot, NOW)[0]]
    assert urgencies == [Urgency.SAFETY, Urgency.TODAY, Urgency.ANSWER, Urgency.REFLECT, Urgency.FOLLOW_UP]


def test_of_two_alike_the_one_that_waits_longer_comes_first() -> None:
    older = replace(IDEA, id=uuid4(), begun_at=NOW - timedelta(days=30))
    (first, second), _waiting = sorted_out(Snapshot(arcs=(IDEA, older)), NOW)
    assert (first.arc, second.arc) == (older.id, IDEA.id)


def test_what_rests_with_others_is_no_step_but_is_shown() -> None:
    snapshot = Snapshot(arcs=(SENT,), has_contacts=True)
    assert [step.arc for step in sorted_out(snapshot, NOW)[1]] == [SENT.id]
    assert all(step.urgency != Urgency.WAIT for step in sorted_out(snapshot, NOW)[0])


def test_there_is_always_a_first_step() -> None:
    assert sorted_out(Snapshot(), NOW)[0][0].route == "people:first_names"
    begin = sorted_out(Snapshot(has_contacts=True, next_contact=(uuid4(), "Rose")), NOW)[0][0]
    assert (begin.route, begin.post) == ("questions:sheet_new", True)  # no second page with the same button
    assert sorted_out(Snapshot(arcs=(SENT,), has_contacts=True), NOW)[0][0].route == "outreach:ladder"


def test_on_the_day_itself_name_and_day_are_said_once() -> None:
    step = sorted_out(Snapshot(arcs=(meeting(NOW + timedelta(hours=1)),)), NOW)[0][0]
    assert (step.urgency, step.title.count(IDEA.name), IDEA.name in step.text) == (Urgency.TODAY, 1, False)


def test_the_next_meeting_is_the_soonest_that_the_step_does_not_speak_of() -> None:
    later, sooner = meeting(IN_TWO_DAYS + timedelta(days=1)), replace(meeting(IN_TWO_DAYS), id=uuid4())
    snapshot = Snapshot(arcs=(later, sooner))
    assert next_meeting(snapshot, NOW, besides=None) == sooner
    assert next_meeting(snapshot, NOW, besides=sooner.id) == later
    assert next_meeting(Snapshot(arcs=(HELD,)), NOW, besides=None) is None


@pytest.mark.parametrize(
    ("arc", "near"),
    [
        (meeting(NOW + timedelta(minutes=5), check_in=CheckInState.ARMED), False),
        (meeting(NOW - timedelta(minutes=5)), True),
        (meeting(AN_HOUR_AGO), False),
        (meeting(AN_HOUR_AGO, check_in=CheckInState.ARMED), True),
        (meeting(AN_HOUR_AGO, MeetingState.HELD, check_in=CheckInState.ARMED), True),
        (meeting(AN_HOUR_AGO, check_in=CheckInState.SAFE), False),
        (meeting(IN_TWO_DAYS, check_in=CheckInState.ALERTED), True),
    ],
)
def test_help_is_one_tap_away_while_they_meet_and_until_the_check_in_is_answered(arc: Arc, near: bool) -> None:
    assert help_for(Snapshot(arcs=(IDEA, arc)), NOW) == (MEETING if near else None)


@pytest.mark.parametrize("arc", [IDEA, DRAFTED, SILENT, meeting(IN_TWO_DAYS), HELD])
def test_the_arc_has_the_same_seven_milestones_at_every_stage(arc: Arc) -> None:
    assert [milestone.title for milestone in milestones(arc)] == [
        "Questions",
        "The ask",
        "Time and place",
        "Plan",
        "The conversation",
        "What you heard",
        "Thanks",
    ]


def test_a_milestone_is_done_when_it_is_done() -> None:
    assert [milestone.done for milestone in milestones(IDEA)] == [False] * 7
    thanked = replace(HELD, afterwards=Afterwards(REFLECTION, True, NOW))
    assert [m.done for m in milestones(thanked)] == [True, True, True, False, True, True, True]


@pytest.mark.parametrize(("arc", "route"), [(IDEA, "questions:sheet_new"), (PREPARED, "outreach:approach_new")])
def test_a_yes_to_an_introduction_comes_before_other_asks(arc: Arc, route: str) -> None:
    said_yes = replace(arc, id=uuid4(), introduced_at=NOW)
    steps, _waiting = sorted_out(Snapshot(arcs=(arc, DRAFTED, said_yes)), NOW)
    assert (steps[0].arc, steps[0].route) == (said_yes.id, route)
    assert "said yes" in steps[0].title


def test_once_they_are_written_to_the_yes_is_no_news() -> None:
    assert "said yes" not in step_of(replace(SILENT, introduced_at=NOW)).title
