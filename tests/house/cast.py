"""The cast before whom every route is tried: an owner with a row of everything, and everybody else."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.db import transaction
from django.test import Client

from curbside.community.introductions.models import Introduction, Step
from curbside.community.stories.models import PublicPage, Story
from curbside.foundation.accounts.models import Centre, Invitation, Membership, Role, User
from curbside.foundation.mail.actions import links
from curbside.foundation.mail.models import Link, Purpose
from curbside.student.meetings.models import CheckIn, Meeting, TrustedContact
from curbside.student.outreach.models import Approach
from curbside.student.questions.models import BankNote, Question, Tool
from tests.whole_student import Rows, whole_student

MARK: Final = "zqowner"
PEER_MARK: Final = "zqpeer"
PASSWORD: Final = "correct horse battery"
OWNER, PEER, COORDINATOR, ELSEWHERE, HOST, OPERATOR, ANONYMOUS = (
    "owner",
    "peer",
    "coordinator",
    "coordinator elsewhere",
    "host",
    "operator",
    "anonymous",
)
SIGNED_IN: Final = (OWNER, PEER, COORDINATOR, ELSEWHERE, HOST, OPERATOR)
ACTORS: Final = (ANONYMOUS, *SIGNED_IN)


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is there, what the owner has, and the links that went out."""

    users: dict[str, User]
    rows: Rows
    peer_rows: Rows
    links: dict[str, Link]
    now: datetime

    @property
    def owner(self) -> User:
        return self.users[OWNER]

    def browser(self, actor: str, **options: Any) -> Client:
        """A browser in which this actor is signed in, or nobody."""
        client = Client(**options)
        if actor != ANONYMOUS:
            client.force_login(self.users[actor])
        return client


def whole_cast(maelle: User, tomas: User, josee: User, centre: Centre, now: datetime) -> Cast:
    """Maëlle has a row of everything, Tomás too; the others could be curious."""
    far = Centre.objects.create(name="Career Centre, Another School")
    elsewhere = User.objects.create_user("odile@other.example", PASSWORD, name="Odile Far")
    Membership.objects.create(user=elsewhere, centre=far, role=Role.COORDINATOR, since=now)
    host = User.objects.create_user("hana@rideau.example", PASSWORD, name="Hana Host")
    Membership.objects.create(user=host, centre=centre, role=Role.HOST, since=now)
    operator = User.objects.create_superuser("ada@operator.example", PASSWORD, name="Ada Operator")
    people = (maelle, tomas, josee, elsewhere, host, operator)
    rows = whole_student(maelle, now, mark=MARK)
    peer_rows = whole_student(tomas, now, mark=PEER_MARK)
    rows |= {
        Centre: centre,
        PublicPage: PublicPage.objects.create(centre=centre, opened_at=now),
        Membership: maelle.memberships.get(),
        Invitation: Invitation.objects.create(
            centre=centre,
            email="new@rideau.example",
            role=Role.STUDENT,
            invited_by=josee,
            created_at=now,
            expires_at=now + timedelta(days=14),
        ),
    }
    looked = {"kind": "networks", "address": "https://tool.example/", "language": "en", "looked_on": now.date()}
    rows |= {
        BankNote: BankNote.objects.create(
            centre=centre, question=rows[Question], by=josee, at=now, text="Ask it early."
        ),
        Tool: Tool.objects.create(centre=centre, name="A network", what_for_en="Meeting people.", **looked),
    }
    return Cast(dict(zip(SIGNED_IN, people, strict=True)), rows, peer_rows, _links(rows, maelle, now), now)


def _links(rows: Rows, student: User, now: datetime) -> dict[str, Link]:
    subjects: dict[Purpose, Any] = {
        Purpose.ANSWER: rows[Approach],
        Purpose.MEETING: rows[Meeting],
        Purpose.AGREEMENT: rows[TrustedContact],
        Purpose.CHECK_IN: rows[CheckIn],
        Purpose.STOP: rows[Approach],
        Purpose.INVITATION: rows[Invitation],
        Purpose.PASS_ON: rows[Step],
        Purpose.STORY: rows[Story],
        Purpose.INTRODUCED: Step.objects.get(introduction=rows[Introduction], is_target=True),
    }
    assert set(subjects) == set(Purpose), "A new purpose of links needs its row here."
    ends = now + timedelta(days=30)
    return {
        str(purpose): links.issue(
            purpose, row, recipient="harjit@hospital.example", issued_for=student, now=now, expires_at=ends
        )
        for purpose, row in subjects.items()
    }


@contextmanager
def undone() -> Iterator[None]:
    """Whatever is written inside is not there afterwards."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
