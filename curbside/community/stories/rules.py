"""What stands in the way of offering a path, or of asking its host."""

import hashlib
import json
from dataclasses import astuple
from datetime import timedelta
from typing import Final

from django.db import models

from curbside.foundation.consent.models.opt_out import normalise
from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.mail.draft import Draft
from curbside.student.outreach.rules import address_is_verified
from curbside.student.people.models import Contact

from .models import AskedBy, Story

TIMES_ASKED_MAX: Final = 3
"""Letters about one story: the facts may be corrected twice."""

LINK_LASTS: Final = timedelta(days=3_650)
"""As long as a story may be counted, its host can take it back by the same link."""

STOP_OPEN: Final = timedelta(days=90)


class Refusal(models.TextChoices):
    """Why a story is not offered. The page says it in kind words."""

    REMOVED = "removed"
    NO_CENTRE = "no_centre"
    NO_ADDRESS = "no_address"
    NOT_VERIFIED = "not_verified"
    OPTED_OUT = "opted_out"
    DECLINED = "declined"
    ENOUGH = "enough"


class Refused(Exception):
    """Carries the Refusal."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


class Changed(Exception):
    """It is no longer what was shown."""


def contact_of(story: Story) -> Contact:
    """The host, as the student has them."""
    return story.reflection.meeting.conversation.contact


def why_not_offered(story: Story) -> Refusal | None:
    """The first thing in the way, or None."""
    contact = contact_of(story)
    if contact.removed_at:
        return Refusal.REMOVED
    if story.centre_id is None:
        return Refusal.NO_CENTRE
    if story.host_no_at:
        return Refusal.DECLINED
    return None if story.asked_by == AskedBy.IN_PERSON else _why_no_letter(story, contact)


def _why_no_letter(story: Story, contact: Contact) -> Refusal | None:
    if not contact.email:
        return Refusal.NO_ADDRESS
    if has_opted_out(contact.email):
        return Refusal.OPTED_OUT
    if not address_is_verified(story.student):
        return Refusal.NOT_VERIFIED
    return Refusal.ENOUGH if story.times_asked >= TIMES_ASKED_MAX else None


def may_be_in_person(contact: Contact) -> bool:
    """Only where there is no address to write to: a yes of their own is worth more than one reported."""
    return not contact.email


def host_of(story: Story) -> str:
    """What tells this host from others."""
    contact = contact_of(story)
    return normalise(contact.email) if story.asked_by == AskedBy.LETTER else f"contact:{contact.pk}"


def digest(story: Story) -> str:
    """Names exactly what would be counted and quoted, so that a yes is a yes to what was seen."""
    facts = (story.planned, story.changes, story.turns, story.main, story.through, story.quote, str(story.centre_id))
    return _name_of(facts)


def letter_digest(draft: Draft) -> str:
    """Names exactly this letter."""
    return _name_of(astuple(draft))


def _name_of(parts: tuple[object, ...]) -> str:
    """The same for the same words, whether they were just set or come from the database."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
