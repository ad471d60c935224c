"""The arc of one conversation as a line of milestones, each with where it leads."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from curbside.student.meetings.models import CheckInState, MeetingState
from curbside.student.outreach.models import ApproachState

from .arcs import Arc


@dataclass(frozen=True, slots=True)
class Milestone:
    """One thing that is done or still open. `route` and `key`: where to see it."""

    title: str
    text: str
    done: bool
    route: str = ""
    key: UUID | None = None
    at: datetime | None = None


def milestones(arc: Arc) -> list[Milestone]:
    """In the order of a conversation."""
    return [_sheet(arc), _ask(arc), _meeting(arc), _plan(arc), _notes(arc), _reflection(arc), _thanks(arc)]


def _sheet(arc: Arc) -> Milestone:
    count = ngettext("%(count)d question on the sheet", "%(count)d questions on the sheet", arc.on_sheet)
    text = count % {"count": arc.on_sheet} if arc.on_sheet else _("None on the sheet yet")
    if arc.waiting:
        more = ngettext("%(count)d waits for what you hope", "%(count)d wait for what you hope", arc.waiting)
        text += "; " + more % {"count": arc.waiting}
    return Milestone(
        _("Questions"),
        text,
        bool(arc.on_sheet),
        "questions:sheet" if arc.sheet_id else "",
        arc.sheet_id,
    )


def _ask(arc: Arc) -> Milestone:
    if arc.ask is None:
        return Milestone(_("The ask"), _("Not written yet"), done=False)
    state = ApproachState(arc.ask.state)
    done = state != ApproachState.DRAFTED
    return Milestone(_("The ask"), str(state.label), done, "outreach:approach", arc.ask.id, arc.ask.sent_at)


def _meeting(arc: Arc) -> Milestone:
    if arc.meeting is None:
        return Milestone(_("Time and place"), _("Not set yet"), done=False)
    held = arc.meeting.state == MeetingState.HELD
    text = _("You met") if held else _("Set; both of you have an invitation")
    return Milestone(_("Time and place"), text, True, "meetings:meeting", arc.meeting.id, arc.meeting.starts_at)


def _plan(arc: Arc) -> Milestone:
    meeting = arc.meeting
    if meeting is None or not meeting.has_plan:
        return Milestone(
            _("Plan"), _("Not made yet"), False, "meetings:plan" if meeting else "", meeting.id if meeting else None
        )
    text = str(CheckInState(meeting.check_in).label) if meeting.check_in else _("No check-in set")
    return Milestone(_("Plan"), text, True, "meetings:plan", meeting.id)


def _notes(arc: Arc) -> Milestone:
    meeting = arc.meeting
    if meeting is None:
        return Milestone(_("The conversation"), _("A quiet screen for your phone, also without network"), done=False)
    held = meeting.state == MeetingState.HELD
    route = "meetings:notes" if held else "meetings:talk"
    text = _("Your notes") if held else _("The screen for your phone is ready")
    return Milestone(_("The conversation"), text, held, route, meeting.id)


def _reflection(arc: Arc) -> Milestone:
    after = arc.afterwards
    if after is None:
        return Milestone(_("What you heard"), _("After you have met"), done=False)
    text = _("Kept") if after.finished else _("Begun")
    return Milestone(_("What you heard"), text, after.finished, "reflection:reflection", after.id)


def _thanks(arc: Arc) -> Milestone:
    after = arc.afterwards
    if after is None or after.thanked_at is None:
        route, key = ("reflection:thank_you", after.id) if after else ("", None)
        return Milestone(_("Thanks"), _("One line that quotes one thing"), False, route, key)
    return Milestone(_("Thanks"), pgettext("thanks", "Sent"), True, "reflection:thank_you", after.id, after.thanked_at)
