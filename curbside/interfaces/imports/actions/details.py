"""Giving one of the student's people what a file tells of them, and taking it back."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from django.db.models import Q

from curbside.student.people.actions.copies import Gone, close_gap
from curbside.student.people.models import Address, AddressKind, Contact, Merge

from ..details import as_fields, brought
from ..models import Outcome, UploadRow

_TOGETHER: Final[tuple[dict[str, Any], ...]] = (
    {"organisation": ""},
    {"title": ""},
    {"how_known": ""},
    {"known_since": None},
    {"birth_month": None, "birth_day": None},
)
"""Fields that are open again together, or not at all, and what open is."""


def give(keys: Collection[UUID]) -> None:
    """Add what these rows bring and what is still not there, and remember it. Called within a transaction.

    A row that turns out to bring nothing is one of somebody known.
    """
    rows = list(UploadRow.objects.filter(pk__in=keys, outcome=Outcome.DETAILS).order_by("line", "pk"))
    people = _held({_whom(row) for row in rows})
    for row in rows:
        if row.given:
            continue
        contact = people.get(_whom(row))
        brings = brought(row, contact) if contact else {}
        if contact and brings:
            row.given = _give(contact, brings)
            # What one row gave, the next may not give again.
            people |= _held({str(contact.pk)})
        else:
            row.outcome, row.brings, row.looks_like = Outcome.KNOWN, {}, None
    UploadRow.objects.bulk_update(rows, ["given", "outcome", "brings", "looks_like"])


def take_back(keys: Collection[UUID], *, now: datetime) -> None:
    """Take out what these rows gave; what the student wrote since stays. Called within a transaction.

    So it goes from whom they are part of by now; but what somebody who was joined to them has too stays.
    """
    rows = list(UploadRow.objects.filter(pk__in=keys, outcome=Outcome.DETAILS).select_related("looks_like"))
    people = [row.looks_like_id for row in rows]
    joins = Merge.objects.standing().filter(Q(kept__in=people) | Q(folded__in=people)).order_by()
    joined = {pk for pair in joins.values_list("kept", "folded") for pk in pair}
    for row in rows:
        gone = _take_back(row)
        if row.looks_like and row.looks_like_id in joined:
            close_gap(row.looks_like, gone, now=now)
        row.given = {}
    UploadRow.objects.bulk_update(rows, ["given"])


def _take_back(row: UploadRow) -> Gone:
    addresses = Address.objects.filter(contact=row.looks_like_id, pk__in=row.given.get("addresses", ()))
    values = frozenset((kind, value.casefold()) for kind, value in addresses.values_list("kind", "value"))
    addresses.delete()
    fields: dict[str, Any] = row.given.get("fields", {})
    emptied: dict[str, Any] = {}
    for open_again in _TOGETHER:
        given = {field: fields[field] for field in open_again if field in fields}
        if given and Contact.objects.filter(pk=_whom(row), **given).update(**open_again):
            emptied |= given
    return Gone(emptied, values)


def _whom(row: UploadRow) -> str:
    """The id of whom it tells; of somebody who is gone, of nobody's."""
    return str(row.looks_like_id or UUID(int=0))


def _held(ids: Collection[str]) -> dict[str, Contact]:
    people = Contact.objects.kept().filter(pk__in=ids).select_for_update().prefetch_related("addresses")
    return {str(contact.pk): contact for contact in people}


def _give(contact: Contact, brings: dict[str, Any]) -> dict[str, Any]:
    fields = as_fields(brings)
    if fields:
        Contact.objects.filter(pk=contact.pk).update(**fields)
    at = len(contact.addresses.all())
    made = [
        Address.objects.create(contact=contact, kind=kind, value=value, position=at + place)
        for kind in (AddressKind.EMAIL, AddressKind.PHONE)
        for place, value in enumerate(brings.get(f"{kind}s", ()))
    ]
    plain = {field: value.isoformat() if isinstance(value, date) else value for field, value in fields.items()}
    return {"addresses": [str(address.pk) for address in made], "fields": plain}
