"""Writing the network of the demo, by the same actions people use."""

from datetime import datetime, timedelta

from curbside.community.introductions.actions.introductions import (
    change_introduction,
    draft_introduction,
    send_introduction,
)
from curbside.community.introductions.rules import Chosen
from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.specialties.models import Specialty
from curbside.student.outreach.actions.feelings import say_feeling
from curbside.student.outreach.actions.revival import mark_open_fields
from curbside.student.outreach.actions.warm_ups import begin_warm_up
from curbside.student.people.actions.contacts import add_contact, change_contact
from curbside.student.people.actions.ties import note_tie
from curbside.student.people.models import Contact, TieSource

from .books import network
from .shapes import DEMO_DOMAIN

Members = dict[str, User]


def write_network(members: Members, now: datetime) -> None:
    """Maëlle’s older ties, and the introduction she asked for."""
    maelle = members[f"maelle@{DEMO_DOMAIN}"]
    _write_people(maelle, now)
    _write_ties(maelle, now)
    _write_introduction(members, maelle, now)


def _write_people(maelle: User, now: datetime) -> None:
    for old in network.NETWORK:
        contact = add_contact(
            maelle,
            name=old.name,
            how_known=old.how,
            title=old.title,
            organisation=old.organisation,
            known_from=old.known_from,
            ring_word=old.ring,
            specialty=Specialty.objects.filter(pk=old.specialty).first() if old.specialty else None,
            emails=[old.email] if old.email else [],
            now=now - timedelta(days=old.since_days),
        )
        if old.spoke_days_ago is not None:
            spoke = (now - timedelta(days=old.spoke_days_ago)).date()
            change_contact(contact, actor=maelle, now=now, last_spoke=spoke)
    for name, days in network.BIRTHDAYS:
        day = (now + timedelta(days=days)).date()
        change_contact(_one(maelle, name), actor=maelle, now=now, birth_month=day.month, birth_day=day.day)


def _write_ties(maelle: User, now: datetime) -> None:
    for one, other in network.TIES:
        pair = (_one(maelle, one), _one(maelle, other))
        note_tie(*pair, source=TieSource.HAND, actor=maelle, now=now - timedelta(days=12))
    shown = Specialty.objects.filter(pk__in=network.OPEN_FIELDS)
    mark_open_fields(maelle, marked=shown, shown=shown, now=now - timedelta(days=30))
    for name in network.FELT_FINE:
        say_feeling(_one(maelle, name), "fine", actor=maelle, now=now - timedelta(days=25))
    begin_warm_up(_one(maelle, network.WARMING_UP), actor=maelle, now=now - timedelta(days=1))


def _write_introduction(members: Members, maelle: User, now: datetime) -> None:
    centre = Centre.objects.get(memberships__user=maelle)
    harjit, rosalie = members[f"harjit@{DEMO_DOMAIN}"], members[f"rosalie@{DEMO_DOMAIN}"]
    way = Chosen(((_one(maelle, "Harjit Singh Dhaliwal").pk, harjit.pk), (None, rosalie.pk)), centre.pk)
    introduction = draft_introduction(maelle, way, actor=maelle, now=now - timedelta(minutes=30))
    change_introduction(introduction, why=network.WHY, question=network.QUESTION, actor=maelle, now=now)
    send_introduction(introduction, actor=maelle, now=now - timedelta(minutes=20))


def _one(student: User, name: str) -> Contact:
    return Contact.objects.kept().get(student=student, name=name)
