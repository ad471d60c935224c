"""Two rows that may be one person: finding them, and what the student says of them."""

from datetime import datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from ..models import AddressKind, Book, Contact, LikePair

if TYPE_CHECKING:
    # Loads arrays and string measures, which few pages need: imported where it is used.
    from curbside.algorithms.likeness import Likeness, Person

PAIRS_MAX: Final = 1_000
"""Pairs kept for one student to look at; the likeliest are."""


def look_through(book: Book, *, now: datetime) -> int:
    """Find who may be there twice, and keep it for the student to look at; the number of new pairs.

    What was decided stays decided, also when the two come to look alike again.
    """
    from curbside.algorithms.likeness import likely_pairs  # noqa: PLC0415 - see above

    found = {_key(pair): pair for pair in likely_pairs(people_of(book.student), limit=PAIRS_MAX)}
    with transaction.atomic():
        # Seen as of the change we read: a change since then is looked at next time.
        Book.objects.filter(pk=book.pk).update(looked_at=book.changed_at)
        there = {(pair.one_id, pair.other_id): pair for pair in LikePair.objects.visible_to(book.student)}
        gone = [pair.pk for key, pair in there.items() if key not in found and _is_over(pair, book)]
        LikePair.objects.filter(pk__in=gone).delete()
        new = [_pair(book.student, pair, now) for key, pair in found.items() if key not in there]
        LikePair.objects.bulk_create(new, batch_size=500)
    return len(new)


def _is_over(pair: LikePair, book: Book) -> bool:
    """Whether it was found before the change that is looked at. What the student asked about since stays open."""
    return pair.distinct_at is None and pair.found_at < book.changed_at


@transaction.atomic
def doubt(one: Contact, other: Contact, *, actor: User, now: datetime) -> LikePair:
    """The student thinks these two may be one: compare them, and ask."""
    from curbside.algorithms.likeness import compare  # noqa: PLC0415 - see above

    pair = _pair(actor, compare(person_of(one), person_of(other)), now)
    kept, _new = LikePair.objects.update_or_create(
        one=pair.one,
        other=pair.other,
        defaults={"student": actor, "score": pair.score, "fields": pair.fields, "found_at": now, "distinct_at": None},
    )
    return kept


@transaction.atomic
def say_distinct(pair: LikePair, *, actor: User, now: datetime) -> None:
    """These are two people; never suggest it again."""
    if LikePair.objects.filter(pk=pair.pk, distinct_at=None).update(distinct_at=now):
        record("distinct", pair, actor=actor, now=now)


@transaction.atomic
def ask_again(pair: LikePair, *, actor: User, now: datetime) -> None:
    """Take “two people” back."""
    if LikePair.objects.filter(pk=pair.pk, distinct_at__isnull=False).update(distinct_at=None):
        record("ask_again", pair, actor=actor, now=now)


def people_of(student: User) -> "list[Person]":
    """The student's people as they are compared."""
    rows = Contact.objects.visible_to(student).kept().prefetch_related("addresses").order_by("pk")
    return [person_of(contact) for contact in rows.iterator(chunk_size=2_000)]


def person_of(contact: Contact) -> "Person":
    """One contact as it is compared."""
    from curbside.algorithms.likeness import Person  # noqa: PLC0415 - see above

    addresses = list(contact.addresses.all())
    return Person(
        key=str(contact.pk),
        name=contact.name,
        emails=tuple(a.value for a in addresses if a.kind == AddressKind.EMAIL),
        phones=tuple(a.value for a in addresses if a.kind == AddressKind.PHONE),
        organisation=contact.organisation,
        title=contact.title,
    )


def _key(pair: "Likeness") -> tuple[UUID, UUID]:
    one, other = sorted((UUID(pair.one), UUID(pair.other)))
    return one, other


def _pair(student: User, found: "Likeness", now: datetime) -> LikePair:
    one, other = _key(found)
    fields = [[str(field), str(agreement), str(why)] for field, agreement, why in found.fields]
    return LikePair(student=student, one_id=one, other_id=other, score=found.score, fields=fields, found_at=now)
