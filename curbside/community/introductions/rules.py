"""When an introduction may go, and what somebody on its way may still do."""

import hashlib
from dataclasses import astuple, dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final
from uuid import UUID

from allauth.account.models import EmailAddress
from django.db import models
from django.db.models.functions import Lower

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.consent.models.opt_out import normalise
from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.mail.draft import Draft
from curbside.student.outreach.rules import address_is_verified
from curbside.student.people.models import Address, AddressKind, Contact, HowKnown, Tie

from .knowing import address_of, proven_in_book
from .models import (
    OPEN_FOR,
    Acquaintance,
    Introduction,
    IntroductionQuerySet,
    IntroductionState,
    Step,
    StepState,
)
from .ways import who_may_be_asked

WORDING: Final = "2026-11"
"""The consent text people agree to now; change it with the text, and ask again."""

UNDER_WAY_MAX: Final = 3
WITH_ONE_CONNECTOR_MAX: Final = 2
CONNECTOR_A_WEEK_MAX: Final = 3
"""Whoever asks: nobody is asked to pass on more than so many in a week."""

WEEK: Final = timedelta(days=7)
SAME_PERSON_AFTER: Final = timedelta(days=183)
STOP_OPEN: Final = timedelta(days=90)
"""How long the way to stop works. It must hold for 60 days at least."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A way by ids: (contact, user) of each person, the last is the target."""

    people: tuple[tuple[UUID | None, UUID | None], ...]
    centre_id: UUID | None


class Refusal(models.TextChoices):
    """Why an introduction does not go. The page says it in kind words."""

    EMPTY = "empty"
    GONE = "gone"
    NO_ADDRESS = "no_address"
    NOT_VERIFIED = "not_verified"
    OPTED_OUT = "opted_out"
    ENOUGH = "enough"
    SAME_PERSON = "same_person"
    SAME_CONNECTOR = "same_connector"
    ASKED_OFTEN = "asked_often"


class Refused(Exception):
    """Carries the Refusal."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


class Ended(Exception):
    """It is over, whatever the reason: nothing more is asked of anybody on the way."""


def why_not_sent(introduction: Introduction, now: datetime) -> Refusal | None:
    """The first thing in the way of sending it, or None."""
    steps = list(introduction.steps.select_related("contact").prefetch_related("contact__addresses"))
    if not introduction.why.strip() or not introduction.question.strip():
        return Refusal.EMPTY
    if not stands(introduction.student, chosen_of(introduction, steps)):
        return Refusal.GONE
    address = address_of(steps[0])
    if not address:
        return Refusal.NO_ADDRESS
    if has_opted_out(address):
        return Refusal.OPTED_OUT
    if not address_is_verified(introduction.student):
        return Refusal.NOT_VERIFIED
    return _why_not_now(introduction, steps, now)


def _why_not_now(introduction: Introduction, steps: list[Step], now: datetime) -> Refusal | None:
    others = Introduction.objects.visible_to(introduction.student).exclude(pk=introduction.pk)
    open_ones = others.under_way(now)
    if open_ones.count() >= UNDER_WAY_MAX:
        return Refusal.ENOUGH
    if asked_lately(others, now).filter(_goes_to(steps[-1])).exists():
        return Refusal.SAME_PERSON
    # One taken back counts too: its letter may have reached them.
    asked = others.filter(sent_at__gt=now - OPEN_FOR).exclude(state=IntroductionState.AGREED)
    with_them = Step.objects.filter(introduction__in=asked, position=1, contact=steps[0].contact)
    if with_them.count() >= WITH_ONE_CONNECTOR_MAX:
        return Refusal.SAME_CONNECTOR
    return Refusal.ASKED_OFTEN if any(asked_often(step, now) for step in steps[:-1]) else None


def asked_often(connector: Step, now: datetime) -> bool:
    """Whether students, this one or others, asked this connector as often in a week as anybody is to be asked.

    Members are asked as such or, by those who do not know it, at an address they proved; somebody who is no member at
    their address, in whichever book it stands.
    """
    # One taken back counts too: its letter may have reached them.
    asked = Step.objects.filter(is_target=False, introduction__sent_at__gt=now - WEEK)
    proven = EmailAddress.objects.filter(verified=True)
    if connector.user_id:
        users = {connector.user_id}
        emails = {normalise(email) for email in proven.filter(user__in=users).values_list("email", flat=True)}
    else:
        emails = {normalise(address_of(connector))} - {""}
        users = set(proven.filter(email__in=emails).values_list("user", flat=True))
    # From the few steps of a week to their addresses, not from all addresses there are.
    here = Address.objects.filter(contact=models.OuterRef("contact"), kind=AddressKind.EMAIL)
    at_theirs = models.Exists(here.annotate(plain=Lower("value")).filter(plain__in=emails))
    them = models.Q(user__in=users) | models.Q(at_theirs, user=None)
    return asked.filter(them).exclude(pk=connector.pk).count() >= CONNECTOR_A_WEEK_MAX


def asked_lately(introductions: IntroductionQuerySet, now: datetime) -> IntroductionQuerySet:
    """Those sent, whatever became of them, that leave their targets in peace for now."""
    return introductions.filter(sent_at__gt=now - SAME_PERSON_AFTER).exclude(state=IntroductionState.DRAFTED)


def _goes_to(target: Step) -> models.Q:
    who = {"user": target.user_id} if target.user_id else {"contact": target.contact_id}
    return models.Q(steps__in=Step.objects.filter(is_target=True, **who))


def chosen_of(introduction: Introduction, steps: list[Step]) -> Chosen:
    """The way of an introduction, as ids."""
    return Chosen(tuple((step.contact_id, step.user_id) for step in steps), introduction.centre_id)


def stands(student: User, way: Chosen) -> bool:
    """Whether the way is there at this moment: each tie, and the word of everybody on it."""
    contacts = [contact for contact, _ in way.people]
    users = [user for _, user in way.people]
    met = Contact.objects.visible_to(student).kept().exclude(how_known=HowKnown.NOT_YET)
    if not users[1:] or not met.filter(pk__in=filter(None, contacts[:1])).exists():
        return False
    if way.centre_id is None:
        return _noted(student, contacts)
    if not Centre.objects.visible_to(student).filter(pk=way.centre_id).exists():
        return False
    members = [user for user in users if user]
    if len(members) < len(users) or len(who_may_be_asked(members, way.centre_id)) < len(members):
        return False
    if not proven_in_book(contacts[0], members[0]):
        return False
    ties = models.Q(pk=None)
    for source, target in pairwise(members):
        ties |= models.Q(source=source, target=target)
    return Acquaintance.objects.filter(ties).count() == len(members) - 1


def _noted(student: User, contacts: list[UUID | None]) -> bool:
    via, to = contacts[0], contacts[-1]
    ties = Tie.objects.visible_to(student).filter(one__in=[via, to], other__in=[via, to])
    return ties.exists() and Contact.objects.visible_to(student).kept().filter(pk__in=[to]).exists()


def may_answer(step: Step, now: datetime) -> bool:
    """Whether this person's word still counts: the packet reached them, and the time is not over.

    Somebody outside gets it by the connector's own mail: if they hold their link, it reached them, whether or not the
    connector has said so here.
    """
    reached = {StepState.ASKED, StepState.PASSED_ON, StepState.DECLINED}
    if step.is_target and step.is_outside:
        reached.add(StepState.WAITING)
    return (
        step.introduction.shown_state(now) == IntroductionState.UNDER_WAY
        and step.state in reached
        and next_may_be_asked(step)
    )


def next_may_be_asked(step: Step) -> bool:
    """Whether whoever comes after this person still lets themselves be asked. Never says why not."""
    following = step.introduction.steps.filter(position=step.position + 1).first()
    if following is None or step.state == StepState.PASSED_ON:
        return True
    if following.state == StepState.LEFT:
        return False
    if following.user_id is None:
        return following.contact is None or not has_opted_out(following.contact.email)
    # Without the centre nobody's word stands any more.
    if step.introduction.centre_id is None:
        return False
    return bool(who_may_be_asked([following.user_id], step.introduction.centre_id))


def digest(draft: Draft) -> str:
    """Names exactly this letter, so that only what was shown can be sent."""
    return hashlib.sha256(repr(astuple(draft)).encode()).hexdigest()
