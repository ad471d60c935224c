"""What every page about one check-in shows: its state, its drawing, the words that would go out."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone

from curbside.foundation.jobs.queries import worker_is_alive
from curbside.foundation.kit.clock import clock_words
from curbside.foundation.mail.models import Letter, LetterState

from . import check_in_letters
from .actions.check_in_post import alert_letters, told_at
from .check_in_rules import student_called_off, who_would_be_told, why_not_shared
from .models import CheckIn, CheckInState, Meeting, MeetingState, TrustedContact, TrustState
from .rules import fine_counts_from, told_if_set_again


@dataclass(frozen=True)
class CheckInPage:
    """One meeting's check-in at one moment."""

    meeting: Meeting
    check_in: CheckIn | None
    now: datetime

    @property
    def is_armed(self) -> bool:
        return self.check_in is not None and self.check_in.state == CheckInState.ARMED

    @property
    def is_alerted(self) -> bool:
        return self.check_in is not None and self.check_in.state == CheckInState.ALERTED

    @property
    def is_safe(self) -> bool:
        return self.check_in is not None and self.check_in.state == CheckInState.SAFE

    @property
    def fine_counts_from(self) -> str:
        """When "I am fine" begins to count, in words; "" once it does: then it is the one thing to do."""
        return fine_counts_from(self.meeting, now=self.now)

    @property
    def is_off(self) -> bool:
        return self.meeting.state == MeetingState.CANCELLED

    @property
    def can_be_set(self) -> bool:
        """Whether setting one makes sense; the reasons against it come when it is tried."""
        is_set = self.meeting.state == MeetingState.CONFIRMED
        return is_set and self.now < self.meeting.ends_at and not self.is_alerted

    @property
    def can_be_shared(self) -> bool:
        """Whether a plan still tells anybody where the student will be."""
        return why_not_shared(self.meeting, now=self.now) is None

    @property
    def can_be_taken_back(self) -> bool:
        """Whether "I am fine" may have been a mistake: not where the student called the meeting off."""
        return not student_called_off(self.meeting)

    @property
    def told_if_set_again(self) -> datetime | None:
        """When a silence would be told then."""
        return told_if_set_again(self.check_in, now=self.now) if self.check_in else None

    @property
    def worker_is_silent(self) -> bool:
        return not worker_is_alive(self.now)

    @property
    def clock(self) -> dict[str, str]:
        """The four times of the drawing, on the reader's clock."""
        if self.check_in is None:
            return {}
        moments = {
            "start": self.meeting.starts_at,
            "end": self.meeting.ends_at,
            "ask": self.check_in.ask_at,
            "alert": self.check_in.alert_at,
        }
        return {name: clock_words(timezone.localtime(moment)) for name, moment in moments.items()}

    @property
    def alert_text(self) -> str:
        """Word for word what the trusted contact would get."""
        return check_in_letters.alert(self.check_in).text if self.check_in else ""

    @property
    def told_at(self) -> datetime | None:
        """When the newest alert left; None while none has."""
        return told_at(self.check_in) if self.check_in else None

    @property
    def undelivered(self) -> list[Letter]:
        """Alerts that have not got through."""
        return [
            x for x in self._alerts if x.state == LetterState.FAILED or (x.state == LetterState.WAITING and x.problem)
        ]

    @property
    def _alerts(self) -> list[Letter]:
        return alert_letters(self.check_in) if self.check_in and self.check_in.alerts else []

    @property
    def agreed(self) -> QuerySet[TrustedContact]:
        return TrustedContact.objects.filter(student_id=self.meeting.conversation.student_id, state=TrustState.AGREED)

    @property
    def told_on_help(self) -> TrustedContact | None:
        """Whom "I need help now" reaches."""
        return who_would_be_told(self.meeting)


def page_of(meeting: Meeting, *, now: datetime) -> CheckInPage:
    """The page's facts, from the database as it is now."""
    rows = CheckIn.objects.select_related(
        "trusted_contact__student", "meeting__conversation__contact", "meeting__conversation__student"
    )
    return CheckInPage(meeting=meeting, check_in=rows.filter(meeting=meeting).first(), now=now)
