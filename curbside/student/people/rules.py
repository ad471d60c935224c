"""What a contact must be, and when two of them are the same person."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.kit.forms import LINE, TEXT, clean_line, clean_text

from .models import LEAP_YEAR, Contact, Ring, Touch, TouchKind

CONTACTS_MAX: Final = 30_000
"""Contacts one student may keep."""

ADDRESSES_MAX: Final = 100
"""E-mail addresses, and as many phone numbers, of one contact."""

PHONE_CHARACTERS_MAX: Final = 60
EMAIL_CHARACTERS_MAX: Final = 254
EARLIEST_YEAR: Final = 1900
MONTHS: Final = 12
NOTED_BY_HAND: Final = frozenset({TouchKind.LIGHT, TouchKind.TOLD})
"""Touches that the student notes in one tap; the others are reported by what brought them about."""

SAME_TAP: Final = timedelta(minutes=1)
TAKEN_BACK_WITHIN: Final = timedelta(hours=1)


def is_email(value: str) -> bool:
    """Whether a letter could be sent to it, as far as its shape tells."""
    try:
        validate_email(value)
    except ValidationError:
        return False
    return len(value) <= EMAIL_CHARACTERS_MAX


def is_phone(value: str) -> bool:
    """Whether there is a digit to dial; how a number is written is its owner's business."""
    return len(value) <= PHONE_CHARACTERS_MAX and any(sign.isdigit() for sign in value)


def checked_name(name: str) -> str:
    """The name as it is kept. Raises ValidationError when there is none or it is too long."""
    name = clean_line(name)
    if not name:
        raise ValidationError({"name": _("A name is needed; a first name will do.")})
    return _short(name, "name")


def checked_line(text: str, field: str) -> str:
    """One line as it is kept. Raises ValidationError when it is too long."""
    return _short(clean_line(text), field)


def checked_about(text: str) -> str:
    """The private note as it is kept. Raises ValidationError when it is too long."""
    text = clean_text(text)
    if len(text) > TEXT:
        raise ValidationError({"about": _("This is longer than we can keep. Nothing is lost: shorten it and go on.")})
    return text


def checked_emails(values: Iterable[str]) -> list[str]:
    """Each address once, whatever its case. Raises ValidationError naming the first that is none."""
    kept = _once(values)
    for value in kept:
        if not is_email(value):
            message = _("“%(value)s” does not look like an e-mail address.") % {"value": value[:80]}
            raise ValidationError({"emails": message})
    return _few(kept, "emails")


def checked_phones(values: Iterable[str]) -> list[str]:
    """Each number once. Raises ValidationError naming the first that is none."""
    kept = _once(values)
    for value in kept:
        if not is_phone(value):
            message = _("“%(value)s” does not look like a phone number.") % {"value": value[:80]}
            raise ValidationError({"phones": message})
    return _few(kept, "phones")


def checked_ring(ring: str) -> str:
    """A ring, or nothing for the one the rule finds. Raises ValidationError for anything else."""
    if ring and ring not in Ring.values:
        raise ValidationError({"ring_word": _("Choose one of these.")})
    return ring


def check_past(day: date | None, field: str, *, today: date) -> None:
    """Raise ValidationError for a day still to come, and for one that nobody living remembers."""
    if day and day > today:
        raise ValidationError({field: _("This day is still to come.")})
    if day and day.year < EARLIEST_YEAR:
        raise ValidationError({field: _("This is longer ago than anyone remembers. Look at the year.")})


def check_birthday(month: int | None, day: int | None) -> None:
    """Raise ValidationError unless there is a day and a month that has it, or neither."""
    if month is None and day is None:
        return
    if month is None or day is None:
        raise ValidationError({"birth_day": _("A birthday needs its day and its month.")})
    if not (1 <= month <= MONTHS and 1 <= day <= monthrange(LEAP_YEAR, month)[1]):
        raise ValidationError({"birth_day": _("That month does not have this day.")})


def check_can_be_taken_back(touch: Touch, *, now: datetime) -> None:
    """Raise ValidationError unless the student noted it by hand, and lately."""
    if touch.kind not in NOTED_BY_HAND or touch.at < now - TAKEN_BACK_WITHIN:
        raise ValidationError(_("This was some time ago, and stays. Nothing was changed."))


def room_left(student: User) -> int:
    """How many more contacts the student may keep."""
    return CONTACTS_MAX - Contact.objects.visible_to(student).kept().count()


def check_room(student: User) -> None:
    """Raise ValidationError when the student keeps as many contacts as one can."""
    if room_left(student) <= 0:
        raise ValidationError(_("You keep 30,000 people, as many as we can hold. Remove someone first."))


def _once(values: Iterable[str]) -> list[str]:
    kept: dict[str, str] = {}
    for value in map(clean_line, values):
        if value:
            kept.setdefault(value.casefold(), value)
    return list(kept.values())


def _few(values: list[str], field: str) -> list[str]:
    if len(values) > ADDRESSES_MAX:
        raise ValidationError({field: _("These are more than one person has.")})
    return values


def _short(text: str, field: str) -> str:
    if len(text) > LINE:
        raise ValidationError({field: _("This is longer than we can keep: 200 characters at most.")})
    return text
