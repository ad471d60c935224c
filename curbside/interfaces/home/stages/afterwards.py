"""After the meeting: what was heard, and thanks."""

from datetime import datetime

from django.utils.translation import gettext as _

from curbside.student.meetings.models import MeetingState

from ..arcs import Arc
from ..step import Step, Urgency


def reflect(arc: Arc, now: datetime) -> Step | None:
    """They met; what was heard is not kept yet."""
    meeting = arc.meeting
    if not meeting or meeting.state != MeetingState.HELD or (arc.afterwards and arc.afterwards.finished):
        return None
    return Step(
        Urgency.REFLECT,
        _("What did you hear from %(name)s?") % {"name": arc.name},
        _("Your hope beside what you heard. Five minutes, best on the same evening."),
        _("Go on writing") if arc.afterwards else _("Begin"),
        "reflection:reflection" if arc.afterwards else "reflection:reflection_new",
        arc.afterwards.id if arc.afterwards else meeting.id,
        since=meeting.ends_at,
        arc=arc.id,
        post=arc.afterwards is None,
    )


def thank(arc: Arc, now: datetime) -> Step | None:
    """What was heard is kept, or being kept; nobody was thanked."""
    if not arc.afterwards or arc.afterwards.thanked_at:
        return None
    return Step(
        Urgency.THANK,
        _("Thank %(name)s for one thing.") % {"name": arc.name},
        _("Quote what stayed with you. Thanks are more welcome than the people who write them expect."),
        _("Write the thank-you"),
        "reflection:thank_you",
        arc.afterwards.id,
        since=arc.meeting.ends_at if arc.meeting else None,
        arc=arc.id,
        why=(_("People who thank underestimate how welcome it is (Kumar and Epley, 2018)."),),
    )
