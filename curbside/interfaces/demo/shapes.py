"""How the cast is written down: days count from the day the demo is made, so that it is always of today."""

from dataclasses import dataclass, field

from curbside.foundation.accounts.models import Role
from curbside.student.meetings.models import PlaceKind
from curbside.student.outreach.models import AnswerKind, Company, Ease, Route, Start
from curbside.student.people.models import HowKnown
from curbside.student.reflection.models import Held, TurnKind

DEMO_DOMAIN = "demo.example"


@dataclass(frozen=True, slots=True)
class Member:
    """Someone who can sign in."""

    email: str
    name: str
    role: Role
    about: str = ""
    language: str = "en"
    technique: tuple[Ease, Company, Start] | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One question of a sheet: a bank code or the student's own words, the hope, and later what was heard.

    `speaks_to`: the value, skill or interest the hope is linked to, as `value:control`.
    """

    question: str
    hope: str
    why: str = ""
    heard: str = ""
    held: Held | None = None
    noted: str = ""
    speaks_to: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """The ask, `days_ago`. `answer` came back a day later, unless there was none."""

    days_ago: int
    body: str
    route: Route = Route.CURBSIDE
    subject: str = ""
    odds: int | None = None
    answer: AnswerKind | None = None
    word: str = ""
    let_go: bool = False
    sent: bool = True


@dataclass(frozen=True, slots=True)
class Met:
    """The meeting, in `in_days` (negative: held)."""

    in_days: int
    time: str
    place_kind: PlaceKind
    place: str = ""
    minutes: int = 20
    getting_there: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept afterwards. `thanked`: days after the meeting, None while it waits."""

    stayed: str
    turns: tuple[tuple[TurnKind, int, str, str], ...]
    when: str = ""
    then: str = ""
    done: bool = False
    insight: str = ""
    thanks: str = ""
    thanked: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in a student's book, with the one conversation they may have had."""

    name: str
    how: HowKnown
    title: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    specialty: str = ""
    about: str = ""
    language: str = ""
    purpose: str = ""
    known: str = ""
    asked: tuple[Asked, ...] = field(default=())
    request: Request | None = None
    met: Met | None = None
    kept: Kept | None = None
    since_days: int = 80
