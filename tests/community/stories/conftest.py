"""Finished reflections of several students, each on somebody of their own, and stories that both said yes to."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from allauth.account.models import EmailAddress

from curbside.community.stories.actions.answers import answer, seen_by_host
from curbside.community.stories.actions.stories import Facts, note_story, offer_story, shown_digest
from curbside.community.stories.models import AskedBy, Planned, Story
from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.foundation.mail.models import Link, Purpose
from curbside.student.meetings.models import Meeting, MeetingState, PlaceKind
from curbside.student.people.models import Address, AddressKind, Contact, Conversation
from curbside.student.reflection.models import Reflection, TurningPoint, TurnKind

Reflect = Callable[..., Reflection]
Tell = Callable[..., Story]


@pytest.fixture
def reflect(now: datetime) -> Reflect:
    """A finished reflection of a student on a host, with turning points of these kinds."""

    def make(student: User, host: str, *kinds: str, email: str = "") -> Reflection:
        contact = Contact.objects.create(student=student, name=host, created_at=now)
        if email:
            Address.objects.create(contact=contact, kind=AddressKind.EMAIL, value=email)
        conversation = Conversation.objects.create(student=student, contact=contact, created_at=now)
        meeting = Meeting.objects.create(
            conversation=conversation,
            starts_at=now - timedelta(days=2),
            time_zone=student.time_zone,
            place_kind=PlaceKind.PHONE,
            state=MeetingState.HELD,
            created_at=now,
        )
        reflection = Reflection.objects.create(meeting=meeting, begun_at=now, finished_at=now)
        for place, kind in enumerate(kinds):
            TurningPoint.objects.create(reflection=reflection, kind=kind, what=f"{host} turned", position=place)
        return reflection

    return make


@pytest.fixture
def classmates(centre: Centre, now: datetime) -> list[User]:
    """Twenty students of the centre with proven addresses."""
    students = []
    for number in range(20):
        user = User.objects.create_user(f"student{number}@rideau.example", name=f"Student {number}")
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        Membership.objects.create(user=user, centre=centre, role=Role.STUDENT, since=now)
        students.append(user)
    return students


@pytest.fixture
def noted(maelle: User, centre: Centre, reflect: Reflect, now: datetime) -> Story:
    """Maëlle noted a path, and has not offered it."""
    EmailAddress.objects.create(user=maelle, email=maelle.email, verified=True, primary=True)
    reflection = reflect(maelle, "Dr. Osei", "chance", "person", email="Osei@hospital.example")
    facts = Facts(
        planned=Planned.NO,
        changes=2,
        turns=(TurnKind.CHANCE, TurnKind.PERSON),
        main=1,
        through="nurse",
        quote="I had a nice folder.",
    )
    return note_story(reflection, facts, centre=centre, actor=maelle, now=now)


@pytest.fixture
def offered(noted: Story, maelle: User, now: datetime) -> Story:
    """And then offered it."""
    return offer_story(noted, seen=shown_digest(noted), actor=maelle, now=now)


def link_of(story: Story) -> Link:
    return Link.objects.get(purpose=Purpose.STORY, subject_id=str(story.pk))


@pytest.fixture
def tell(reflect: Reflect, classmates: list[User], centre: Centre, now: datetime) -> Tell:
    """A story that both said yes to; its student the next of twenty, its host somebody new."""
    told: list[Story] = []

    def make(*turns: str, host: str = "", student: User | None = None, quote: str = "", **facts: object) -> Story:
        number = len(told)
        by = student or classmates[number % len(classmates)]
        EmailAddress.objects.get_or_create(user=by, email=by.email, verified=True)
        email = host or f"host{number}@hospital.example"
        reflection = reflect(by, f"Host {number}", *turns, email=email)
        said = Facts(turns=tuple(turns), quote=quote, **facts)  # type: ignore[arg-type] # whatever the test says
        story = note_story(reflection, said, centre=centre, actor=by, now=now)
        story = offer_story(story, seen=shown_digest(story), actor=by, now=now)
        if story.asked_by == AskedBy.LETTER:
            seen, at = seen_by_host(story), now + timedelta(minutes=number)
            story = answer(story, counted=True, quoted=bool(quote), seen=seen, link=link_of(story), now=at)
        told.append(story)
        return story

    return make
