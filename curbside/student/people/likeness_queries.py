"""What the page of likely doubles shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from curbside.foundation.accounts.models import User

from .models import AddressKind, Book, Contact, Conversation, LikePair, Merge

PER_PAGE: Final = 10
LATELY: Final = 10


@dataclass(frozen=True, slots=True)
class Compared:
    """One field of the two side by side; `agreement` and `why` are the codes of the comparison."""

    field: str
    kept: tuple[str, ...]
    folded: tuple[str, ...]
    agreement: str
    why: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two who may be one: who would stay, who would be folded in, and how they compare."""

    pair: LikePair
    kept: Contact
    folded: Contact
    fields: tuple[Compared, ...]


def undecided(student: User) -> QuerySet[LikePair]:
    """The pairs the student still has to look at, likeliest first."""
    return LikePair.objects.visible_to(student).undecided().order_by("-score", "pk")


def doubts(ids: Sequence[UUID]) -> list[Doubt]:
    """These pairs in this order, ready to be shown."""
    open_ones = Prefetch("conversations", Conversation.objects.order_by())
    people = Contact.objects.prefetch_related("addresses", open_ones)
    pairs = LikePair.objects.filter(pk__in=ids).prefetch_related(Prefetch("one", people), Prefetch("other", people))
    by_id = {pair.pk: pair for pair in pairs}
    return [_doubt(by_id[pk]) for pk in ids if pk in by_id]


def in_order(one: Contact, other: Contact) -> tuple[Contact, Contact]:
    """The one to keep, and the one to fold into it: who has more history, is better known, came first."""
    kept, folded = sorted((one, other), key=_weight)
    return kept, folded


def merged_lately(student: User) -> QuerySet[Merge]:
    """The last merges that can be taken apart."""
    standing = Merge.objects.visible_to(student).standing().filter(kept__removed_at=None, kept__folded_into=None)
    return standing.select_related("kept", "folded").order_by("-merged_at", "pk")[:LATELY]


def taken_apart(student: User, asked: str) -> Merge | None:
    """The merge that was just taken apart, if that is so."""
    try:
        pk = UUID(asked)
    except ValueError:
        return None
    undone = Merge.objects.visible_to(student).filter(pk=pk, undone_at__isnull=False)
    return undone.filter(folded__folded_into=None).select_related("kept", "folded").first()


def said_distinct_lately(student: User) -> QuerySet[LikePair]:
    """The last pairs that were said to be two people."""
    said = LikePair.objects.visible_to(student).filter(distinct_at__isnull=False)
    return said.select_related("one", "other").order_by("-distinct_at", "pk")[:LATELY]


def is_being_looked_through(student: User) -> bool:
    """Whether the student's people changed since we looked."""
    book = Book.objects.visible_to(student).first()
    return book is not None and (book.looked_at is None or book.looked_at < book.changed_at)


def _weight(contact: Contact) -> tuple[int, bool, object, UUID]:
    return (-len(contact.conversations.all()), not contact.how_known, contact.created_at, contact.pk)


def _doubt(pair: LikePair) -> Doubt:
    kept, folded = in_order(pair.one, pair.other)
    fields = (
        Compared(field, _values(kept, field), _values(folded, field), agreement, why)
        for field, agreement, why in pair.fields
    )
    return Doubt(pair, kept, folded, tuple(shown for shown in fields if shown.kept or shown.folded))


def _values(contact: Contact, field: str) -> tuple[str, ...]:
    if field in (AddressKind.EMAIL, AddressKind.PHONE):
        return tuple(address.value for address in contact.addresses.all() if address.kind == field)
    value = {"name": contact.name, "organisation": contact.organisation, "title": contact.title}.get(field, "")
    return (value,) if value else ()
