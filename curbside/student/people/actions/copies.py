"""What joining copies from one of two to the other, taking it back, and filling the gap from who else is folded in."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as default
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from django.db import models

from ..models import Address, Contact, Merge, Tie

# What the one that stays takes over where it has nothing of its own.
_FILLED: Final = (
    "how_known",
    "organisation",
    "title",
    "specialty_id",
    "language",
    "ring_word",
    "known_from",
    "known_since",
    "last_spoke",
    "birth_month",
    "birth_day",
)
# One thing: both go, or neither.
_BIRTHDAY: Final = frozenset({"birth_month", "birth_day"})


@dataclass(frozen=True, slots=True)
class Gone:
    """What somebody no longer has: values by field, as JSON holds them; kinds and values of addresses; ties with whom.

    Addresses are told apart whatever their case.
    """

    fields: Mapping[str, Any] = default(default_factory=dict)
    addresses: frozenset[tuple[str, str]] = frozenset()
    ties: frozenset[UUID] = frozenset()


def copy_over(kept: Contact, folded: Contact, now: datetime) -> tuple[dict[str, list[Any]], list[tuple[str, str]]]:
    """Give `kept` what only `folded` has: what was there and is there now by field, and the addresses and ties made."""
    before = _fill(kept, folded, (*_FILLED, "about"))
    made = [*_copy_addresses(kept, folded, None), *_copy_ties(kept, folded, None, now)]
    return before, made


def take_back_all(merge: Merge, kept: Contact, *, now: datetime) -> None:
    """Take back what this merge, which no longer stands, copied to `kept`; what was written since stays.

    What another who is folded in has too is then copied from them. Called within a transaction.
    """
    gone = _take_back(merge, kept, dict.fromkeys(merge.before), None, None)
    close_gap(kept, gone, now=now)


def close_gap(contact: Contact, gone: Gone, *, now: datetime) -> None:
    """After somebody lost something: copy it from who is folded in and has it, and do alike for whom they are part of.

    Called within a transaction.
    """
    if not (gone.fields or gone.addresses or gone.ties):
        return
    contact = Contact.objects.get(pk=contact.pk)
    for merge in Merge.objects.standing().filter(kept=contact).select_related("folded").order_by("merged_at", "pk"):
        # Text that it gave before, and that is not there, was taken out by hand.
        given = {"about"} & merge.before.keys()
        merge.before |= _fill(contact, merge.folded, gone.fields.keys() - given)
        merge.made += _copy_addresses(contact, merge.folded, gone.addresses)
        merge.made += _copy_ties(contact, merge.folded, gone.ties, now)
        merge.save(update_fields=["before", "made"])
    outer = Merge.objects.standing().filter(folded=contact).select_related("kept").first()
    if outer is None:
        return
    still = {field for field, value in gone.fields.items() if _plain(getattr(contact, field)) == value}
    if not still >= _BIRTHDAY:
        still -= _BIRTHDAY
    fields = {field: value for field, value in gone.fields.items() if field not in still}
    addresses, ties = gone.addresses - _addresses_of(contact), gone.ties - _tied_with(contact)
    above = _take_back(outer, outer.kept, fields, addresses, ties)
    outer.save(update_fields=["before", "made"])
    close_gap(outer.kept, above, now=now)


def _take_back(
    merge: Merge,
    kept: Contact,
    fields: Mapping[str, Any],
    addresses: Collection[tuple[str, str]] | None,
    ties: Collection[UUID] | None,
) -> Gone:
    """Of these (None is all), take back what the merge copied to `kept`, and let the merge forget it."""
    emptied = _put_back(kept, {field: values for field, values in merge.before.items() if field in fields})
    merge.before = {field: values for field, values in merge.before.items() if field not in emptied}
    copies, made_ties = (_made(merge, label) for label in ("address", "tie"))
    lost = kept.addresses.filter(pk__in=copies)
    mine = [each for each in lost if addresses is None or _plainly(each) in addresses]
    Address.objects.filter(pk__in=[each.pk for each in mine]).delete()
    untied = {tie.pk: _third(tie, kept) for tie in _ties_of(kept).filter(pk__in=made_ties)}
    untied = {pk: third for pk, third in untied.items() if ties is None or third in ties}
    Tie.objects.filter(pk__in=untied).delete()
    forgotten = {str(pk) for pk in (*untied, *(each.pk for each in mine))}
    merge.made = [[label, pk] for label, pk in merge.made if pk not in forgotten]
    return Gone(emptied, frozenset(map(_plainly, mine)), frozenset(untied.values()))


def _made(merge: Merge, label: str) -> list[str]:
    return [pk for made, pk in merge.made if made == label]


def _fill(kept: Contact, folded: Contact, fields: Collection[str]) -> dict[str, list[Any]]:
    """Give `kept` of these fields what only `folded` has; by field, what was there and is there now."""
    changed: dict[str, list[Any]] = {}
    for field in _FILLED:
        mine, theirs = getattr(kept, field), getattr(folded, field)
        if field in fields and mine in (None, "") and theirs not in (None, ""):
            changed[field] = [_plain(mine), _plain(theirs)]
            setattr(kept, field, theirs)
    if "about" in fields and folded.about and folded.about not in kept.about:
        both = f"{kept.about}\n\n{folded.about}".strip()
        changed["about"] = [kept.about, both]
        kept.about = both
    if changed:
        kept.save(update_fields=[field.removesuffix("_id") for field in changed])
    return changed


def _put_back(kept: Contact, before: Mapping[str, Sequence[Any]]) -> dict[str, Any]:
    """Fields that are still as the merge made them become what they were; what the student wrote since stays.

    Returns what went, by field.
    """
    mine = {field: values for field, values in before.items() if field in {*_FILLED, "about"}}
    undone = {field: was for field, (was, became) in mine.items() if _plain(getattr(kept, field)) == became}
    if undone.keys() & _BIRTHDAY != _BIRTHDAY:
        undone = {field: was for field, was in undone.items() if field not in _BIRTHDAY}
    if undone:
        Contact.objects.filter(pk=kept.pk).update(**undone)
    return {field: mine[field][1] for field in undone}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _plainly(address: Address) -> tuple[str, str]:
    return address.kind, address.value.casefold()


def _addresses_of(contact: Contact) -> set[tuple[str, str]]:
    return {_plainly(address) for address in Address.objects.filter(contact=contact)}


def _copy_addresses(
    kept: Contact, folded: Contact, only: Collection[tuple[str, str]] | None
) -> Iterator[tuple[str, str]]:
    there = _addresses_of(kept)
    for position, address in enumerate(folded.addresses.all(), start=len(there)):
        plain = _plainly(address)
        if plain not in there and (only is None or plain in only):
            made = Address.objects.create(contact=kept, kind=address.kind, value=address.value, position=position)
            yield "address", str(made.pk)


def _ties_of(contact: Contact) -> models.QuerySet[Tie]:
    return Tie.objects.filter(models.Q(one=contact) | models.Q(other=contact))


def _third(tie: Tie, contact: Contact) -> UUID:
    return tie.other_id if tie.one_id == contact.pk else tie.one_id


def _tied_with(contact: Contact) -> set[UUID]:
    return {_third(tie, contact) for tie in _ties_of(contact)}


def _copy_ties(
    kept: Contact, folded: Contact, only: Collection[UUID] | None, now: datetime
) -> Iterator[tuple[str, str]]:
    for tie in _ties_of(folded):
        third = _third(tie, folded)
        if third == kept.pk or (only is not None and third not in only):
            continue
        one, other = sorted((kept.pk, third))
        made, new = Tie.objects.get_or_create(
            one_id=one,
            other_id=other,
            defaults={"student_id": kept.student_id, "source": tie.source, "noted_at": now},
        )
        if new:
            yield "tie", str(made.pk)
