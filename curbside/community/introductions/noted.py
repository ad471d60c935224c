"""Ways through ties the student noted by hand: "Amira knows Dr. Bélanger"."""

from collections.abc import Iterator
from datetime import date
from typing import Final
from uuid import UUID

from django.db.models import Q

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User
from curbside.foundation.consent.models import OptOut
from curbside.foundation.consent.models.opt_out import normalise
from curbside.student.people.models import AddressKind, Contact, HowKnown, Tie, TieSource
from curbside.student.people.queries import strengths

from .searching import names_of, wanted
from .ways import Person, Way

NOTED_TIE: Final = 0.5
"""What a tie between two others counts as: nobody said how strong it is."""

_NOT_REALLY: Final = ("", HowKnown.NOT_YET, HowKnown.MET_ONCE)


def noted_ways(student: User, text: str, *, today: date) -> list[Way]:
    """Two ties each: to someone the student has met, and on to someone they hardly know who fits the words."""
    words = wanted(text)
    pairs = list(_fitting(student, words)) if words else []
    pairs = _without_opted_out(pairs)
    near = strengths(student, today=today, only={via.pk for via, _, _ in pairs})
    return [
        Way((_person(via),), _person(to), near[via.pk] * NOTED_TIE, heard=heard)
        for via, to, heard in pairs
        if via.pk in near
    ]


def _person(contact: Contact) -> Person:
    said = ", ".join(part for part in (contact.title, contact.organisation) if part)
    return Person(contact.name, contact.pk, how_known=contact.how_known, said=said)


def ties_of(student: User) -> Iterator[tuple[Contact, Contact, bool]]:
    """Each noted tie among kept people, both ways round where the nearer was met and the farther hardly."""
    rows = Tie.objects.visible_to(student).filter(_kept("one"), _kept("other"))
    rows = rows.select_related("one__specialty", "other__specialty").prefetch_related(
        "one__addresses", "other__addresses", "one__specialty__aliases", "other__specialty__aliases"
    )
    for tie in rows:
        for via, to in ((tie.one, tie.other), (tie.other, tie.one)):
            if via.how_known != HowKnown.NOT_YET and to.how_known in _NOT_REALLY:
                yield via, to, tie.source == TieSource.DEBRIEF


def _kept(end: str) -> Q:
    return Q(**{f"{end}__removed_at": None, f"{end}__folded_into": None})


def _fitting(student: User, words: list[str]) -> Iterator[tuple[Contact, Contact, bool]]:
    read: dict[UUID, str] = {}
    for via, to, heard in ties_of(student):
        if to.pk not in read:
            read[to.pk] = fold(" ".join([to.name, to.title, to.organisation, *names_of(to.specialty)]))
        if all(word in read[to.pk] for word in words):
            yield via, to, heard


def _without_opted_out(pairs: list[tuple[Contact, Contact, bool]]) -> list[tuple[Contact, Contact, bool]]:
    emails = {person.pk: _emails(person) for via, to, _ in pairs for person in (via, to)}
    every = {email for found in emails.values() for email in found}
    stopped = set(OptOut.objects.filter(email__in=every).values_list("email", flat=True))
    return [pair for pair in pairs if not stopped & (emails[pair[0].pk] | emails[pair[1].pk])]


def _emails(person: Contact) -> set[str]:
    return {normalise(one.value) for one in person.addresses.all() if one.kind == AddressKind.EMAIL}
