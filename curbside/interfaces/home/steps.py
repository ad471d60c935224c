"""The one next step: a pure rule from what stands to what comes next. Nothing is late; things wait."""

from collections.abc import Callable
from datetime import datetime
from typing import Final
from uuid import UUID

from django.utils.translation import gettext as _

from .arcs import Arc, Snapshot
from .stages import afterwards, asking, meeting
from .step import Step, Urgency

# The first rule that has something to say of a conversation says it.
RULES: Final[tuple[Callable[[Arc, datetime], Step | None], ...]] = (
    meeting.meeting_now,
    meeting.meeting_today,
    meeting.outcome,
    afterwards.reflect,
    afterwards.thank,
    meeting.plan,
    asking.answer,
    asking.draft,
    asking.silence,
    asking.introduced,
    asking.sheet,
    asking.hope,
    asking.first_ask,
    asking.after_no,
)


def next_of(arc: Arc, now: datetime) -> Step | None:
    """The one next step of this conversation; None when all is done or it was closed.

    Closing takes nothing from a check-in that runs: it still asks.
    """
    if arc.closed:
        return meeting.meeting_now(arc, now)
    for rule in RULES:
        step = rule(arc, now)
        if step is not None:
            return step
    return None


def sorted_out(snapshot: Snapshot, now: datetime) -> tuple[list[Step], list[Step]]:
    """What can be taken now, the first one first, never empty; and what rests with someone else: good to know."""
    steps = [step for arc in snapshot.arcs if (step := next_of(arc, now))]
    return _in_order(snapshot, steps), [step for step in steps if step.urgency == Urgency.WAIT]


def _in_order(snapshot: Snapshot, steps: list[Step]) -> list[Step]:
    taken = [step for step in steps if step.urgency != Urgency.WAIT]
    ordered = sorted(taken, key=lambda step: (step.urgency, step.since is None, step.since and step.since.timestamp()))
    return ordered or [_beginning(snapshot)]


def _beginning(snapshot: Snapshot) -> Step:
    if snapshot.next_contact:
        key, name = snapshot.next_contact
        return Step(
            Urgency.BEGIN,
            _("Begin with %(name)s.") % {"name": name},
            _("Pick two questions for a talk of twenty minutes; we go step by step from there."),
            _("Prepare a conversation"),
            "questions:sheet_new",
            key,
            post=True,
        )
    if snapshot.has_contacts:
        return Step(
            Urgency.BEGIN,
            _("Who could be next?"),
            _("Everything here is done, or waits for someone else. The ladder shows whom it is easiest to ask."),
            _("Open the ladder"),
            "outreach:ladder",
        )
    return Step(
        Urgency.BEGIN,
        _("Name three people to start with."),
        _("They need not be doctors. Someone who knows a doctor is a fine start."),
        _("Name three people"),
        "people:first_names",
    )


def next_meeting(snapshot: Snapshot, now: datetime, *, besides: UUID | None) -> Arc | None:
    """The conversation whose meeting comes first, unless the next step already speaks of it."""
    ahead = [
        (arc.meeting.starts_at, arc)
        for arc in snapshot.arcs
        if arc.id != besides and arc.meeting and meeting.ahead(arc) and arc.meeting.ends_at > now
    ]
    return min(ahead, key=lambda pair: pair[0])[1] if ahead else None


def help_for(snapshot: Snapshot, now: datetime) -> UUID | None:
    """The meeting whose page for help should be one tap away: one under way, or whose check-in is not answered yet."""
    near = [arc.meeting for arc in snapshot.arcs if arc.meeting and meeting.needs_help_near(arc.meeting, now)]
    return min(near, key=lambda one: one.starts_at).id if near else None
