"""What comparing two contacts takes, and what it gives."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Person:
    """One contact as written, in whichever book or file; `key` is the caller's own and is never compared.

    `region` is the two-letter country in which a phone number without a country code is read.
    """

    key: str
    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    organisation: str = ""
    title: str = ""
    region: str = "CA"
    nickname: str = ""


class Field(StrEnum):
    """What is compared, in the order in which it is shown."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    ORGANISATION = "organisation"
    TITLE = "title"


class Agreement(StrEnum):
    """How two values of one field stand to each other; UNKNOWN when one of them is missing."""

    __hash__ = str.__hash__  # an enumeration's own is written in Python

    SAME = "same"
    LIKE = "like"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


class Why(StrEnum):
    """Why a field agrees or not: a stable code, which the rooms put in words."""

    __hash__ = str.__hash__

    SAME_NAME = "same_name"
    NAMES_REORDERED = "names_reordered"
    ACCENTS = "accents"
    TRANSLITERATED = "transliterated"
    NICKNAME = "nickname"
    INITIAL = "initial"
    TYPING = "typing"
    PART_OF_NAME = "part_of_name"
    OTHER_MIDDLE = "other_middle"
    SURNAME_CHANGED = "surname_changed"
    SHARED_ADDRESS_OTHER_FIRST_NAME = "shared_address_other_first_name"
    OTHER_GENERATION = "other_generation"
    OTHER_NAME = "other_name"
    SAME_EMAIL = "same_email"
    SAME_MAILBOX_NAME = "same_mailbox_name"
    OTHER_EMAIL = "other_email"
    SAME_PHONE = "same_phone"
    OTHER_PHONE = "other_phone"
    SHARED_BY_MANY = "shared_by_many"
    SAME_ORGANISATION = "same_organisation"
    LIKE_ORGANISATION = "like_organisation"
    SAME_EMAIL_DOMAIN = "same_email_domain"
    OTHER_ORGANISATION = "other_organisation"
    SAME_TITLE = "same_title"
    LIKE_TITLE = "like_title"
    OTHER_TITLE = "other_title"
    MISSING = "missing"


class FieldLikeness(NamedTuple):
    """How one field of two contacts compares, and why."""

    field: Field
    agreement: Agreement
    why: Why


class Likeness(NamedTuple):
    """How alike two contacts are; `one` and `other` are their keys.

    `score` lies between 0 and 1 and orders suggestions; it is a weight of evidence, not a measured
    probability, and is not for showing. `fields` has each Field once, in the order of Field.
    """

    one: str
    other: str
    score: float
    fields: tuple[FieldLikeness, ...]

    def of(self, field: Field) -> FieldLikeness:
        """Return how one field compares."""
        return next(likeness for likeness in self.fields if likeness.field is field)
