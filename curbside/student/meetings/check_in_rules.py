"""When a check-in may be set, and who would be told. A refusal is a sentence for the student."""

from datetime import datetime, timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from curbside.foundation.jobs.queries import worker_is_alive

from .models import CheckIn, Meeting, MeetingPlan, MeetingState, Side, TrustedContact, TrustState
from .rules import fine_counts_from

LONGEST_SILENCE = timedelta(hours=3)
SHORTEST_SILENCE = timedelta(minutes=5)
ON_THE_WAY = timedelta(hours=3)
LATEST_AFTER_END = timedelta(hours=12)

WORKER_IS_SILENT = _(
    "We cannot set a check-in right now: the part of Curbside that sends letters on time is not running. "
    "Tell someone yourself where you will be, and agree on a time to call."
)

NOT_AGREED = _("Your trusted contact has not said yes yet. We write only to someone who agreed.")

CALLED_OFF = _("This meeting was called off. There is nothing to check in from.")


class NotSet(Exception):
    """A check-in was refused, for `reason`."""

    def __init__(self, reason: str | Promise) -> None:
        super().__init__(str(reason))
        self.reason = reason


class TooLate(Exception):
    """The trusted contact has already been told."""


class NobodyToTell(Exception):
    """No trusted contact has agreed."""


def why_it_cannot_be_set(meeting: Meeting, trusted_contact: TrustedContact, *, now: datetime) -> str | Promise | None:
    """The reason why no check-in can be set for this meeting with this trusted contact, or None."""
    if meeting.state == MeetingState.CANCELLED:
        return CALLED_OFF
    if meeting.state != MeetingState.CONFIRMED or meeting.ends_at <= now:
        return _("This meeting is over. A check-in can be set before a meeting or while it lasts.")
    if trusted_contact.student_id != meeting.conversation.student_id:
        return _("This is not one of your trusted contacts.")
    if trusted_contact.state != TrustState.AGREED:
        return NOT_AGREED
    if not worker_is_alive(now):
        return WORKER_IS_SILENT
    return None


def why_not_at_these_times(meeting: Meeting, ask_at: datetime, alert_at: datetime, *, now: datetime) -> Promise | None:
    """The reason why these times cannot hold, or None."""
    if ask_at <= now or ask_at <= meeting.starts_at:
        return _("Choose a time to be asked that is still to come, and after you meet.")
    if alert_at - ask_at < SHORTEST_SILENCE:
        return _("Leave yourself at least five minutes to answer before we write to anyone.")
    if alert_at - ask_at > LONGEST_SILENCE:
        return _("That is a long silence. Choose a time at most three hours after we ask you.")
    if alert_at > meeting.ends_at + LATEST_AFTER_END:
        return _("Choose a time at most twelve hours after the talk ends.")
    return None


def why_not_shared(meeting: Meeting, *, now: datetime) -> Promise | None:
    """The reason why the plan is sent to nobody any more, or None."""
    if meeting.state == MeetingState.CANCELLED:
        return _("This meeting was called off. There is no plan to share.")
    if meeting.state != MeetingState.CONFIRMED or meeting.ends_at <= now:
        return _("This meeting is over. There is no plan to share.")
    return None


def why_fine_does_not_count(meeting: Meeting, *, now: datetime) -> str | None:
    """The reason why "I am fine" says nothing yet, or None."""
    begins = fine_counts_from(meeting, now=now)
    return str(_("The meeting has not begun. This counts from %(time)s.")) % {"time": begins} if begins else None


def student_called_off(meeting: Meeting) -> bool:
    """Whether the meeting is off by the student's own word."""
    off = getattr(meeting, "cancellation", None)
    return off is not None and off.by == Side.STUDENT


def why_not_taken_back(check_in: CheckIn, *, now: datetime) -> str | Promise | None:
    """The reason why "I am fine" stands, or None. A student who called the meeting off is not on the way to it."""
    if student_called_off(check_in.meeting):
        return CALLED_OFF
    if check_in.trusted_contact.state != TrustState.AGREED:
        return NOT_AGREED
    return None if worker_is_alive(now) else WORKER_IS_SILENT


def outlives(meeting: Meeting, *, by: str, now: datetime) -> bool:
    """Whether a check-in stays set though its meeting is called off.

    It does when the other person calls off as the student may already be with them: they must not be able to
    silence it. The student can.
    """
    return by == Side.HOST and now > meeting.starts_at - ON_THE_WAY


def who_would_be_told(meeting: Meeting) -> TrustedContact | None:
    """Whom "I need help now" reaches: of the check-in, else of the plan, else the first who agreed; or nobody."""
    agreed = TrustedContact.objects.filter(student_id=meeting.conversation.student_id, state=TrustState.AGREED)
    check_in = CheckIn.objects.filter(meeting=meeting, trusted_contact__in=agreed).first()
    if check_in:
        return check_in.trusted_contact
    plan = MeetingPlan.objects.filter(meeting=meeting, shared_with__in=agreed).first()
    return plan.shared_with if plan else agreed.first()
