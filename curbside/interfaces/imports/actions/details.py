"""Giving one of the student's people what a file tells of them, and taking it back."""

from collections.abc import Collection
from datetime import date
from typing import Any, Final
from uuid import UUID

from curbside.student.people.actions.merges import take_back_copies
from curbside.student.people.models import Address, AddressKind, Contact

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


def take_back(keys: Collection[UUID]) -> None:
    """Take out what these rows gave; what the student wrote since stays. Called within a transaction."""
    rows = list(UploadRow.objects.filter(pk__in=keys, outcome=Outcome.DETAILS).select_related("looks_like"))
    for row in rows:
        addresses = Address.objects.filter(pk__in=row.given.get("addresses", ()))
        fields = row.given.get("fields", {})
        if row.looks_like:
            # Whoever was joined with another since gave them the same.
            values = list(addresses.values_list("kind", "value"))
            take_back_copies(row.looks_like, addresses=values, fields=fields)
        addresses.delete()
        for open_again in _TOGETHER:
            given = {field: fields[field] for field in open_again if field in fields}
            if given:
                Contact.objects.filter(pk=_whom(row), **given).update(**open_again)
        row.given = {}
    UploadRow.objects.bulk_update(rows, ["given"])


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
