"""Before a time is set: the sheet, the ask, the wait, the answer."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from curbside.foundation.kit.clock import day_words
from curbside.student.meetings.models import MeetingState
from curbside.student.outreach.models import AnswerKind, ApproachState

from ..arcs import Arc, Ask
from ..step import Step, Urgency

LET_GO_AFTER_FOLLOW_UP: Final = 5
"""Working days after the follow-up when letting go is offered. A convention, no finding."""


def introduced(arc: Arc, now: datetime) -> Step | None:
    """They said yes to an introduction, and nothing is asked yet: whoever said yes should not be kept waiting."""
    if not arc.introduced_at or arc.ask or arc.meeting:
        return None
    ready = sheet(arc, now) is None
    prepare = first_ask(arc, now) if ready else sheet(arc, now)
    if prepare is None:
        return None
    title = _("%(name)s said yes to talking with you.") % {"name": arc.name}
    said = replace(prepare, urgency=Urgency.ANSWER, title=title, since=arc.introduced_at)
    if not ready:
        return said
    if arc.waiting:
        return replace(said, text=_("Offer two or three times.") + " " + still_waiting(arc), other=say_hope(arc))
    return replace(said, text=_("Your questions are ready: offer two or three times."))


def sheet(arc: Arc, now: datetime) -> Step | None:
    """No question is on the sheet yet."""
    if arc.on_sheet or (arc.meeting and arc.meeting.state == MeetingState.HELD):
        return None
    text = ngettext(
        "%(count)d question waits for what you hope to hear.",
        "%(count)d questions wait for what you hope to hear.",
        arc.waiting,
    ) % {"count": arc.waiting}
    return Step(
        Urgency.SHEET,
        _("Prepare what to ask %(name)s.") % {"name": arc.name},
        text if arc.waiting else _("Pick two or three questions, and say what you hope the answer will be."),
        _("Open the sheet"),
        "questions:sheet" if arc.sheet_id else "questions:sheet_new",
        arc.sheet_id or arc.contact_id,
        since=arc.begun_at,
        arc=arc.id,
        post=arc.sheet_id is None,
    )


def hope(arc: Arc, now: datetime) -> Step | None:
    """Some questions are ready, and another still waits for its hope; asking without it is one press away."""
    ask = first_ask(arc, now)
    return replace(say_hope(arc), other=ask) if ask and arc.waiting else None


def say_hope(arc: Arc) -> Step:
    """The way to the first question that waits for a hope."""
    return Step(
        Urgency.SHEET,
        _("Say what you hope to hear from %(name)s.") % {"name": arc.name},
        still_waiting(arc),
        _("Say what you hope for"),
        "questions:sheet",
        arc.sheet_id,
        since=arc.begun_at,
        arc=arc.id,
        fragment=f"card-{arc.waiting_id}",
    )


def still_waiting(arc: Arc) -> str:
    """Which question waits for its hope, in its own words, and how many do."""
    words = ngettext(
        "One question still waits for what you hope to hear: “%(question)s”",
        "%(count)d questions still wait for what you hope to hear, the first is “%(question)s”",
        arc.waiting,
    )
    return words % {"count": arc.waiting, "question": arc.waiting_text}


def first_ask(arc: Arc, now: datetime) -> Step | None:
    """The questions are ready; nobody was asked."""
    if arc.ask or arc.meeting:
        return None
    return Step(
        Urgency.ASK,
        _("Ask %(name)s for %(minutes)s minutes.") % {"name": arc.name, "minutes": arc.minutes},
        _("Your questions are ready. Face to face is easiest to say yes to; a short note works too."),
        _("Write the ask"),
        "outreach:approach_new",
        arc.id,
        since=arc.begun_at,
        arc=arc.id,
        post=True,
    )


def draft(arc: Arc, now: datetime) -> Step | None:
    """An ask is begun."""
    if not arc.ask or arc.ask.state != ApproachState.DRAFTED:
        return None
    if not arc.on_sheet:
        return None
    return Step(
        Urgency.DRAFT,
        _("Finish the ask to %(name)s.") % {"name": arc.name},
        _("A draft is there. Nothing has been sent."),
        _("Open the draft"),
        "outreach:approach_edit",
        arc.ask.id,
        since=arc.begun_at,
        arc=arc.id,
    )


def silence(arc: Arc, now: datetime) -> Step | None:
    """The ask is out; nothing came back yet."""
    ask = arc.ask
    if not ask or ask.state != ApproachState.SENT or arc.meeting:
        return None
    days = ngettext(
        "%(days)d working day without an answer.", "%(days)d working days without an answer.", ask.silent_days
    )
    days = days % {"days": ask.silent_days}
    if not ask.followed_up and ask.follow_up_from and localdate(now) >= ask.follow_up_from:
        return Step(
            Urgency.FOLLOW_UP,
            _("Ask %(name)s once more, or let go.") % {"name": arc.name},
            days + " " + _("One short follow-up is fine. Most silence is a full inbox."),
            _("Choose"),
            "outreach:follow_up",
            ask.id,
            since=ask.sent_at,
            arc=arc.id,
        )
    if ask.followed_up and ask.silent_days >= LET_GO_AFTER_FOLLOW_UP:
        return Step(
            Urgency.LET_GO,
            _("Let this ask to %(name)s go.") % {"name": arc.name},
            _("You asked, twice and kindly. That was practice, and it is done. Someone else will have time."),
            _("Let it go"),
            "outreach:approach",
            ask.id,
            since=ask.sent_at,
            arc=arc.id,
        )
    return _waiting(arc, ask, _("You asked %(name)s. There is nothing to do but wait.") % {"name": arc.name})


def answer(arc: Arc, now: datetime) -> Step | None:
    """Something came back and no time is set."""
    # Scheduled without a meeting: it was called off, or did not happen.
    if arc.meeting or not arc.ask or arc.ask.state not in {ApproachState.REPLIED, ApproachState.SCHEDULED}:
        return None
    return _said(arc, arc.ask, now)


def _said(arc: Arc, ask: Ask, now: datetime) -> Step:
    name = {"name": arc.name}
    if ask.answer == AnswerKind.LATER and ask.later_on and ask.later_on > localdate(now):
        day = day_words(ask.later_on, "j F")
        return _waiting(
            arc, ask, _("%(name)s asked you to come back on %(day)s. Until then, let it rest.") % {**name, "day": day}
        )
    if ask.answer in {AnswerKind.YES, AnswerKind.LATER, None} or ask.state == ApproachState.SCHEDULED:
        return Step(
            Urgency.ANSWER,
            _("%(name)s said yes. Set a time.") % name
            if ask.answer == AnswerKind.YES and ask.state == ApproachState.REPLIED
            else _("Set a time with %(name)s.") % name,
            _("Pick a time and a place. Both of you get an invitation."),
            _("Set the time and place"),
            "meetings:meeting_new",
            arc.id,
            since=ask.sent_at,
            arc=arc.id,
        )
    return Step(
        Urgency.ANSWER,
        _("%(name)s answered you.") % name,
        _("Read what came back, and choose what comes next."),
        _("Read the answer"),
        "outreach:approach",
        ask.id,
        since=ask.sent_at,
        arc=arc.id,
    )


def after_no(arc: Arc, now: datetime) -> Step | None:
    """A no, or silence let go."""
    if not arc.ask or arc.meeting or arc.ask.state not in {ApproachState.DECLINED, ApproachState.EXPIRED}:
        return None
    return Step(
        Urgency.LET_GO,
        _("Not this time with %(name)s.") % {"name": arc.name},
        _("You asked, and that counts. Close this one, or leave it for another season."),
        _("See where it stands"),
        "conversation",
        arc.id,
        since=arc.ask.sent_at,
        arc=arc.id,
    )


def _waiting(arc: Arc, ask: Ask, text: str) -> Step:
    return Step(Urgency.WAIT, text, "", _("See the ask"), "outreach:approach", ask.id, since=ask.sent_at, arc=arc.id)
