"""What a row of a file tells of somebody the student has already, beyond what is written down of them."""

from collections.abc import Collection
from datetime import date
from typing import Any, Final

from curbside.algorithms.folding import fold
from curbside.student.people.models import AddressKind, Contact
from curbside.student.people.rules import ADDRESSES_MAX

from .models import UploadRow

LINES: Final = ("organisation", "title")
_DIGITS_MIN: Final = 7
"""A number without its area code is taken for the same one with it; a shorter one is told apart."""


def brought(row: UploadRow, contact: Contact) -> dict[str, Any]:
    """By field, what the row has and the contact lacks, as JSON holds it. What is written down is never replaced."""
    there = list(contact.addresses.all())
    emails = [address.value for address in there if address.kind == AddressKind.EMAIL]
    phones = [address.value for address in there if address.kind == AddressKind.PHONE]
    return _beyond(contact, emails, phones, row)


def fill(first: UploadRow, row: UploadRow) -> bool:
    """Give a row what another row of the same file tells of the same person, and it does not; whether there was any."""
    brings = _beyond(first, first.emails, first.phones, row)
    first.emails = [*first.emails, *brings.get("emails", ())]
    first.phones = [*first.phones, *brings.get("phones", ())]
    for line, value in as_fields(brings).items():
        setattr(first, line, value)
    return bool(brings)


def _beyond(
    held: Contact | UploadRow, emails: Collection[str], phones: Collection[str], row: UploadRow
) -> dict[str, Any]:
    plain = {email.casefold() for email in emails}
    found: dict[str, Any] = {
        "emails": [email for email in row.emails if email.casefold() not in plain][: ADDRESSES_MAX - len(plain)],
        "phones": [phone for phone in row.phones if not has_phone(phones, phone)][: ADDRESSES_MAX - len(phones)],
        "how_known": "" if held.how_known else row.how_known,
        **_lines(held, row),
    }
    if held.known_since is None and row.known_since:
        found["known_since"] = row.known_since.isoformat()
    if held.birth_month is None and row.birth_month:
        found["birthday"] = [row.birth_month, row.birth_day]
    return {field: value for field, value in found.items() if value}


def as_fields(brings: dict[str, Any]) -> dict[str, Any]:
    """The fields of a contact that this fills, but for addresses."""
    fields: dict[str, Any] = {line: brings[line] for line in (*LINES, "how_known") if line in brings}
    if "known_since" in brings:
        fields["known_since"] = date.fromisoformat(brings["known_since"])
    if "birthday" in brings:
        fields["birth_month"], fields["birth_day"] = brings["birthday"]
    return fields


def _lines(held: Contact | UploadRow, row: UploadRow) -> dict[str, str]:
    """Of a title and its place both or none: the title one has at another place would be a false one here."""
    said = {line: (getattr(row, line), getattr(held, line)) for line in LINES}
    if any(new and old and fold(new) != fold(old) for new, old in said.values()):
        return {}
    return {line: new for line, (new, old) in said.items() if not old}


def has_phone(phones: Collection[str], phone: str) -> bool:
    """Whether this number is among those, however each is written."""
    number = _digits(phone)
    return any(number == other or _ends_alike(number, other) for other in map(_digits, phones))


def ending(phone: str) -> str:
    """How the number ends, as far as two that are the same number share it, however each is written."""
    return _digits(phone)[-_DIGITS_MIN:]


def _ends_alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _DIGITS_MIN and longer.endswith(shorter)


def _digits(phone: str) -> str:
    return "".join(sign for sign in phone if sign.isdigit())
