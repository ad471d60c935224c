"""What a next step is."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from uuid import UUID


class Urgency(IntEnum):
    """What comes before what, whoever it is with."""

    SAFETY = 0
    TODAY = 1
    OUTCOME = 2
    ANSWER = 3
    REFLECT = 4
    THANK = 5
    PLAN = 6
    DRAFT = 7
    FOLLOW_UP = 8
    SHEET = 9
    ASK = 10
    LET_GO = 11
    BEGIN = 12
    WAIT = 99


@dataclass(frozen=True, slots=True)
class Step:
    """What to do, in words, and where. `route` is a URL name, `key` its argument; `post`: the button posts.

    `fragment`: the place on that page; `other`: a second way on, offered beside the first.
    """

    urgency: Urgency
    title: str
    text: str
    label: str
    route: str
    key: UUID | None = None
    since: datetime | None = None
    arc: UUID | None = None
    why: tuple[str, ...] = ()
    voice: str = ""
    post: bool = False
    fragment: str = ""
    other: "Step | None" = None
