"""One conversation as the rules of the next step see it: facts only, no rows."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from curbside.student.meetings.models import CheckInState, MeetingState
from curbside.student.outreach.models import AnswerKind, ApproachState
from curbside.student.questions.rules import TALK_MINUTES


@dataclass(frozen=True, slots=True)
class Ask:
    """The latest approach. `follow_up_from`: the first day on which the one follow-up is fine."""

    id: UUID
    state: ApproachState
    sent_at: datetime | None = None
    answer: AnswerKind | None = None
    later_on: date | None = None
    followed_up: bool = False
    follow_up_from: date | None = None
    silent_days: int = 0


@dataclass(frozen=True, slots=True)
class Appointment:
    """The latest meeting that was not called off, in the student's own time zone."""

    id: UUID
    state: MeetingState
    starts_at: datetime
    ends_at: datetime
    place: str = ""
    has_plan: bool = False
    check_in: CheckInState | None = None
    asks_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Afterwards:
    """The reflection on the latest meeting."""

    id: UUID
    finished: bool = False
    thanked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Arc:
    """From first idea to thank-you, as far as it has come. `introduced_at`: they said yes to an introduction.

    `waiting`: questions for want of a hope, and the first of them; `minutes`: how long the talk is asked to last.
    """

    id: UUID
    contact_id: UUID
    name: str
    begun_at: datetime
    sheet_id: UUID | None = None
    on_sheet: int = 0
    minutes: int = TALK_MINUTES
    waiting: int = 0
    waiting_id: UUID | None = None
    waiting_text: str = ""
    ask: Ask | None = None
    meeting: Appointment | None = None
    afterwards: Afterwards | None = None
    closed: bool = False
    introduced_at: datetime | None = None

    @property
    def done(self) -> bool:
        """What was heard is kept and the other person was thanked."""
        return self.afterwards is not None and self.afterwards.finished and self.afterwards.thanked_at is not None


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """Reads "If ..., then I will ..." that is neither done nor let go."""

    id: UUID
    when: str
    then: str
    name: str
    begun_at: datetime


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All of one student that the rules of the next step look at.

    `next_contact`: the easiest person with whom no conversation was ever begun.
    `ever_began`: a conversation of theirs was begun, also when it is done, closed or taken out since.
    """

    arcs: tuple[Arc, ...] = ()
    promises: tuple[OpenPromise, ...] = field(default=())
    next_contact: tuple[UUID, str] | None = None
    has_contacts: bool = False
    has_technique: bool = False
    ever_began: bool = False
    held: int = 0
    asks_without_yes: int = 0
    first_held: datetime | None = None

    @property
    def new_here(self) -> bool:
        """They never began a conversation."""
        return not self.ever_began

    @property
    def offers_questions(self) -> bool:
        """Whether the three questions are worth offering: they are open still, and nobody is named yet."""
        return not (self.has_technique or self.has_contacts or self.ever_began)
