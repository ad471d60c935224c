"""The tables of Google Contacts: with the headings of before 2024, and with those since.

Google repeats a group of columns for each further address ("E-mail 2 - Value") and puts several values of one kind
into one cell, between " ::: ".
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from .fields import Columns, Field

SEPARATOR: Final = ":::"

_OLD: Final = {
    "name": Field.NAME,
    "givenname": Field.FIRST_NAME,
    "additionalname": Field.MIDDLE_NAME,
    "familyname": Field.LAST_NAME,
    "groupmembership": Field.GROUPS,
}
_NEW: Final = {
    "firstname": Field.FIRST_NAME,
    "middlename": Field.MIDDLE_NAME,
    "lastname": Field.LAST_NAME,
    "organizationname": Field.ORGANISATION,
    "organizationtitle": Field.TITLE,
    "labels": Field.GROUPS,
}
_BOTH: Final = {
    "nameprefix": Field.PREFIX,
    "namesuffix": Field.SUFFIX,
    "nickname": Field.NICKNAME,
    "birthday": Field.BIRTHDAY,
    "notes": Field.NOTE,
}
_NUMBERED: Final = (
    (re.compile(r"email\d+value"), Field.EMAIL),
    (re.compile(r"phone\d+value"), Field.PHONE),
    (re.compile(r"organization\d+name"), Field.ORGANISATION),
    (re.compile(r"organization\d+title"), Field.TITLE),
    (re.compile(r"address\d+city"), Field.CITY),
    (re.compile(r"website\d+value"), Field.URL),
)
_OURS: Final = "* my"
"""What Google calls the group that everybody is in: "* myContacts", or "* My Contacts" before."""


def columns_of(headings: Sequence[str], known: Columns) -> Columns | None:
    """Give the columns by their headings, written as `fields.plain` does, if the table is Google's."""
    is_old = "givenname" in headings and ("groupmembership" in headings or _numbered(headings))
    is_new = "firstname" in headings and ("organizationname" in headings or "labels" in headings)
    if not is_old and not (is_new or _numbered(headings)):
        return None
    names = {**_BOTH, **(_OLD if is_old else _NEW)}
    columns: defaultdict[Field, list[int]] = defaultdict(list)
    for place, heading in enumerate(headings):
        field = names.get(heading) or next((field for shape, field in _NUMBERED if shape.fullmatch(heading)), None)
        if field:
            columns[field].append(place)
    return {field: tuple(places) for field, places in columns.items()}


def groups_of(cell: str) -> list[str]:
    """Give the groups a person was put in; those Google made itself lose their star, "myContacts" goes."""
    groups = (group.strip() for group in cell.split(SEPARATOR))
    kept = (group for group in groups if not group.lower().startswith(_OURS) and group.lower() != "* starred")
    return [group.removeprefix("* ") for group in kept]


def _numbered(headings: Sequence[str]) -> bool:
    return any(shape.fullmatch(heading) for heading in headings for shape, _ in _NUMBERED[:2])
