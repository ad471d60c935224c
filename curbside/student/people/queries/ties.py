"""Whom one of the student's people knows, and whom else they might."""

from typing import Final

from django.db.models import Q

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User

from ..models import Contact, Tie
from .listing import found_by, words_of

TIES_MAX: Final = 200
CANDIDATES: Final = 20


def ties_of(contact: Contact) -> list[tuple[Tie, Contact]]:
    """Each tie with the one at its other end, by name; those who are no longer kept are left out. One query."""
    both = Tie.objects.filter(Q(one=contact) | Q(other=contact)).select_related("one", "other")
    ends = [(tie, tie.other if tie.one_id == contact.pk else tie.one) for tie in both[:TIES_MAX]]
    kept = [(tie, end) for tie, end in ends if end.removed_at is None and end.folded_into_id is None]
    return sorted(kept, key=lambda pair: (fold(pair[1].name), pair[1].pk))


def might_know(student: User, contact: Contact, search: str) -> list[Contact]:
    """The first twenty of the student's people whom a search finds and who are not tied to this one. Three queries."""
    words = words_of(search)
    if not words:
        return []
    pairs = Tie.objects.filter(Q(one=contact) | Q(other=contact)).values_list("one", "other")
    tied = {contact.pk, *(pk for pair in pairs for pk in pair)}
    rows = Contact.objects.visible_to(student).kept().order_by().values_list("name", "organisation", "pk")
    found = sorted((fold(name), pk) for name, place, pk in rows if found_by(words, fold(name), fold(place)))
    ids = [pk for _, pk in found if pk not in tied][:CANDIDATES]
    by_id = Contact.objects.in_bulk(ids)
    return [by_id[pk] for pk in ids]
