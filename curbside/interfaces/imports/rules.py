"""Who of a file is already there, and how long an upload can be undone."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta
from typing import Final, Self
from uuid import UUID

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User
from curbside.student.people.models import Address, AddressKind, Contact, Merge

from .models import Outcome, Upload, UploadRow, UploadState, WaitingFile
from .reasons import TOLD_TWICE, TWICE

PREVIEWS_MAX: Final = 5
"""Uploads one student may leave unfinished; an older one gives way."""

PREVIEW_KEPT_FOR: Final = timedelta(days=1)
ROWS_KEPT_FOR: Final = timedelta(days=30)
"""How long the rows of a finished upload stay, and so how long it can be undone."""

LATE_AFTER: Final = timedelta(seconds=30)
"""An upload that still waits then is said to be late."""

_FULL_NAME_WORDS: Final = 2
_HOUSEHOLD_MAX: Final = 10
"""Names at one address that may be a household's; more are an office's, where only the same name is the same person."""

NAMESAKES_MAX: Final = 100
"""People of one name who are looked at one by one; of more, those at the same place go before those of no place."""

COLUMNS_CAN_CHANGE: Final = (UploadState.ASKING, UploadState.PREVIEWED, UploadState.REFUSED)
"""States in which the student may still say what the columns of a table hold."""


class Book:
    """The people a student has, as far as is needed to see that someone is already there."""

    def __init__(self) -> None:
        self._emails: defaultdict[str, defaultdict[str, set[UUID | None]]] = defaultdict(lambda: defaultdict(set))
        self._people: defaultdict[str, set[tuple[str, bool, UUID | None]]] = defaultdict(set)
        # By place or address, and folded name.
        self._called: defaultdict[tuple[str, str], set[UUID | None]] = defaultdict(set)
        # By folded name.
        self._without_address: defaultdict[str, set[UUID | None]] = defaultdict(set)

    @classmethod
    def of(cls, student: User, *, but_of: Upload | None = None) -> Self:
        """The people the student has now, with the names under which files brought them.

        `but_of` is an upload whose own people do not count.
        """
        book = cls()
        # Someone folded into another is there while the other is: the same file again changes nothing.
        kept = Contact.objects.visible_to(student).filter(removed_at=None)
        if but_of is not None:
            kept = kept.exclude(pk__in=but_of.rows.filter(contact__isnull=False).order_by().values("contact"))
        there = set(kept.kept().order_by().values_list("pk", flat=True))
        addresses = Address.objects.filter(contact__in=kept, kind=AddressKind.EMAIL)
        emails: defaultdict[object, list[str]] = defaultdict(list)
        for pk, value in addresses.order_by().values_list("contact_id", "value"):
            emails[pk].append(value)
        joined = kept.order_by().exclude(folded_into=None).values_list("pk", "folded_into")
        folded = {pk: into for pk, into in joined if into}
        for pk, name, organisation in kept.order_by().values_list("pk", "name", "organisation"):
            if (who := _final(pk, folded)) in there:
                book.add(name, organisation, emails[pk], who=who)
        brought = UploadRow.objects.visible_to(student).filter(outcome=Outcome.NEW, contact__in=kept).order_by()
        told = brought.values_list("contact", "name", "organisation", "emails", "reason")
        for pk, name, organisation, then, reason in told:
            if (who := _final(pk, folded)) in there:
                book.add(name, organisation, then, who=who)
                if TOLD_TWICE in reason.split():
                    # One of the lines may have held the name alone.
                    book.add_alone(name, who=who)
        # A contact has the id of its row. What an account that was brought says there may be anything.
        own = {str(pk): pk for pk in (*there, *folded)}
        twice = UploadRow.objects.visible_to(student).filter(reason=TWICE, given__has_key="with").order_by()
        for name, then, first in twice.values_list("name", "emails", "given__with"):
            if (found := own.get(str(first))) and (who := _final(found, folded)) in there:
                book.add_spelling(name, then, who=who)
        return book

    def add(self, name: str, organisation: str, emails: Iterable[str], *, who: UUID | None = None) -> None:
        """Remember one more person."""
        addresses = {email.casefold() for email in emails}
        called, place = fold(name), place_of(name, organisation)
        for address in addresses:
            self._emails[address][name].add(who)
        self._people[called].add((place, bool(addresses), who))
        for where in {*addresses, place} - {""}:
            self._called[where, called].add(who)
        if not addresses:
            self._without_address[called].add(who)
            if not place:
                self._called["", called].add(who)

    def add_alone(self, name: str, *, who: UUID | None) -> None:
        """Remember that somebody may also stand under the name alone."""
        self._people[fold(name)].add(("", False, who))
        self._without_address[fold(name)].add(who)

    def add_spelling(self, name: str, emails: Iterable[str], *, who: UUID | None) -> None:
        """Remember another spelling of somebody's name, at these addresses: later there may be too many to compare."""
        for email in emails:
            self._called[email.casefold(), fold(name)].add(who)

    def knows(self, name: str, organisation: str, emails: Iterable[str]) -> bool:
        """Whether they are there."""
        return bool(self.who(name, organisation, emails))

    def who(self, name: str, organisation: str, emails: Iterable[str]) -> AbstractSet[UUID | None]:
        """Who they are: the same address; or the same name, at the same place or with no address at all.

        Of one household that shares an address each is somebody else.
        """
        addresses = {email.casefold() for email in emails}
        by_address = {who for address in addresses for who in self._at(address, name)}
        if by_address:
            return by_address
        place, namesakes = place_of(name, organisation), self._people.get(fold(name), ())
        if len(namesakes) > NAMESAKES_MAX:
            return self._of_many(fold(name), place, has_address=bool(addresses))
        return {
            who
            for their_place, has_address, who in namesakes
            if (place and place == their_place) or not (addresses or has_address)
        }

    def _of_many(self, called: str, place: str, *, has_address: bool) -> AbstractSet[UUID | None]:
        """Who of very many namesakes it is, from sets that are there already: each line of a file asks."""
        nobody: frozenset[UUID | None] = frozenset()
        there = self._called.get((place, called), nobody) if place else nobody
        if there or has_address:
            return there
        return self._called.get(("", called), nobody) if place else self._without_address.get(called, nobody)

    def _at(self, address: str, name: str) -> set[UUID | None]:
        """Who of those at this address may be called so."""
        people: dict[str, set[UUID | None]] = self._emails.get(address, {})
        if len(people) > _HOUSEHOLD_MAX:
            return self._called.get((address, fold(name)), set())
        return {who for theirs, those in people.items() if not are_a_household(name, theirs) for who in those}


def place_of(name: str, organisation: str) -> str:
    """Where somebody is, folded; nothing for whom we call by it, as we call everybody there without a name."""
    place = fold(organisation)
    return "" if place == fold(name) else place


def are_a_household(one: str, other: str) -> bool:
    """Whether two full names at one address have first names that nobody has both of: Ann Roy and Bob Roy."""
    if fold(one) == fold(other) or min(_words(one), _words(other)) < _FULL_NAME_WORDS:
        return False
    # Loads arrays and string measures, which few pages need.
    from curbside.algorithms.likeness import Field, Person, Why, compare  # noqa: PLC0415 - see above

    first, second = (Person(key, name, ("one@household.example",)) for key, name in (("1", one), ("2", other)))
    return compare(first, second).of(Field.NAME).why is Why.SHARED_ADDRESS_OTHER_FIRST_NAME


def _words(name: str) -> int:
    return sum(any(sign.isalpha() for sign in word) for word in name.split())


def _final(pk: UUID, folded: dict[UUID, UUID]) -> UUID:
    """Who stands for this contact now: whom they were folded into, however often."""
    while pk in folded:
        pk = folded[pk]
    return pk


def can_say_columns(upload: Upload) -> bool:
    """Whether it is a table whose file is still there to be read another way."""
    has_file = WaitingFile.objects.filter(upload=upload).exists()
    return has_file and upload.columns is not None and upload.state in COLUMNS_CAN_CHANGE


def is_late(upload: Upload, now: datetime) -> bool:
    """Whether the worker should long have begun with it."""
    return upload.state == UploadState.WAITING and upload.leased_until is None and now - upload.created_at > LATE_AFTER


def can_be_undone(upload: Upload, now: datetime) -> bool:
    """Whether what the upload added is still known row by row. What was begun in time is ended, however late."""
    if upload.state == UploadState.UNDOING:
        return True
    committed = upload.committed_at if upload.state == UploadState.COMMITTED else None
    return committed is not None and now - committed < ROWS_KEPT_FOR


def used_of(contacts: Collection[UUID]) -> set[UUID]:
    """Those of these contacts on which something hangs beside their addresses, whichever room it belongs to.

    What was joined and taken apart again is no use.
    """
    used: set[UUID] = set()
    for relation in Contact._meta.related_objects:
        model, field = relation.related_model, relation.field.name
        if model is not Address and not isinstance(model, str):
            rows = model._default_manager.filter(**{f"{field}__in": contacts}).order_by()
            rows = rows.filter(undone_at=None) if model is Merge else rows
            used.update(rows.values_list(field, flat=True))
    return used


def is_as_added(row: UploadRow, contact: Contact) -> bool:
    """Whether the contact is still just what the row made of it: not changed by hand. Whether used, `used_of` says."""
    addresses = list(contact.addresses.all())
    emails = [a.value for a in addresses if a.kind == AddressKind.EMAIL]
    phones = [a.value for a in addresses if a.kind == AddressKind.PHONE]
    same = all(getattr(contact, line) == getattr(row, line) for line in ("name", "organisation", "title", "how_known"))
    same_addresses = sorted(emails) == sorted(row.emails) and sorted(phones) == sorted(row.phones)
    same_days = (contact.known_since, contact.birth_month, contact.birth_day) == (
        row.known_since,
        row.birth_month,
        row.birth_day,
    )
    by_hand = contact.about or contact.language or contact.specialty_id or contact.known_from
    placed = contact.ring_word or contact.last_spoke or contact.folded_into_id
    return same and same_addresses and same_days and not (by_hand or placed)
