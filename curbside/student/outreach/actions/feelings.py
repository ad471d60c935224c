"""How asking felt: it moves the ladder, and nobody else sees it."""

from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from curbside.algorithms.ties.ladder import Candidate, Level, level_of
from curbside.algorithms.ties.rings import Ring
from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Contact, Touch, TouchKind

from ..book_queries import book_of
from ..ladder_queries import on_the_ladder
from ..models import Feeling, Felt

THE_SAME_ASK: Final = timedelta(days=30)
"""Within this time what is said of asking one person is about the ask that is noted; after it, of a new one."""


@transaction.atomic
def say_feeling(contact: Contact, felt: str, *, actor: User, now: datetime) -> Feeling:
    """Keep how asking this person felt; said again of the same ask, the later word stands.

    Where no ask is noted it was one face to face, and is noted. Raises ValueError for a word that is none.
    """
    said = Felt(felt)
    Contact.objects.select_for_update().get(pk=contact.pk)
    asked = Touch.objects.filter(contact=contact, kind=TouchKind.ASKED, at__gte=now - THE_SAME_ASK).first()
    if asked is None:
        asked = record_touch(contact, TouchKind.ASKED, now=now)
    there = Feeling.objects.filter(contact=contact, at__gte=asked.at).first()
    if there and there.felt == said:
        return there
    if there:
        Feeling.objects.filter(pk=there.pk).update(felt=said)
        there.refresh_from_db()
    feeling = there or Feeling.objects.create(contact=contact, felt=said, level=_level(contact, now), at=now)
    record("feel", feeling, actor=actor, now=now)
    return feeling


@transaction.atomic
def take_feeling_back(contact: Contact, *, actor: User, now: datetime) -> None:
    """Forget what was said last of asking this person; that they were asked stays noted."""
    last = Feeling.objects.visible_to(actor).filter(contact=contact).first()
    if last:
        record("take_back", last, actor=actor, now=now)
        last.delete()


def _level(contact: Contact, now: datetime) -> Level:
    if contact.how_known:  # then the ring plays no part, and the whole book need not be read
        return level_of(Candidate(key="", how_known=contact.how_known, ring=Ring.NEW))
    book = book_of(contact.student, now)
    there = book.people.get(contact.pk)
    return level_of(on_the_ladder(book, there)) if there else Level.NOT_YET_MET
