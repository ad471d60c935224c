"""Keeping warm: birthdays, who has not heard what came of it, and who near the student has been silent for long."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from django.db.models import Max, Q

from curbside.algorithms.ties.rings import Ring
from curbside.foundation.accounts.models import User

from ..models import Contact, Touch, TouchKind
from .near import Placed, placements

AHEAD: Final = timedelta(days=14)
CAME_OF_IT_AFTER: Final = timedelta(weeks=6)
SILENT_AFTER: Final = {Ring.INNER: timedelta(days=90), Ring.CLOSE: timedelta(days=180)}
GREETED_LATELY: Final = timedelta(days=3)
SHOWN: Final = 10
"""At most so many of a kind: a short list is done, a long one is put off."""


@dataclass(frozen=True, slots=True)
class Birthday:
    """Someone's next birthday."""

    contact: Contact
    on: date


@dataclass(frozen=True, slots=True)
class Since:
    """Someone, and the day since which nothing has reached them."""

    contact: Contact
    day: date


@dataclass(frozen=True, slots=True)
class Warm:
    """The three short lists, and how many more silent ones there are."""

    birthdays: list[Birthday]
    to_tell: list[Since]
    silent: list[Since]
    silent_more: int


def keep_warm(student: User, *, today: date) -> Warm:
    """What a kind word could be for in these days. The same number of queries, however many people there are."""
    silent = _silent(placements(student, today=today), today)
    thanked = _to_tell(student, today)
    shown = sorted(silent, key=lambda pair: (pair[0], pair[1]))[:SHOWN]
    by_id = Contact.objects.visible_to(student).in_bulk([pk for _, pk in [*shown, *thanked]])
    return Warm(
        birthdays(student, today=today),
        [Since(by_id[pk], day) for day, pk in thanked],
        [Since(by_id[pk], day) for day, pk in shown],
        len(silent) - len(shown),
    )


def birthdays(student: User, *, today: date) -> list[Birthday]:
    """Those of the next two weeks, the nearest first; who was greeted in these days is left out. One query."""
    months = {(today + timedelta(days=n)).month for n in (0, AHEAD.days)}
    greeted = Touch.objects.filter(kind=TouchKind.LIGHT, at__gte=_start(today - GREETED_LATELY)).values("contact")
    people = Contact.objects.visible_to(student).kept().filter(birth_month__in=months).exclude(pk__in=greeted)
    found = [Birthday(contact, next_birthday(contact.birth_month, contact.birth_day, today)) for contact in people]
    near = [birthday for birthday in found if birthday.on <= today + AHEAD]
    return sorted(near, key=lambda birthday: (birthday.on, birthday.contact.name))[:SHOWN]


def next_birthday(month: int | None, day: int | None, today: date) -> date:
    """The next day they celebrate, today included. The 29th of February falls on the 28th in a common year."""
    on = _in_year(month or 1, day or 1, today.year)
    return on if on >= today else _in_year(month or 1, day or 1, today.year + 1)


def _in_year(month: int, day: int, year: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        # A leap day in a common year; a day that no month has can stand only in rows brought from elsewhere.
        return date(year, month, monthrange(year, month)[1])


def _to_tell(student: User, today: date) -> list[tuple[date, UUID]]:
    """Met and thanked more than six weeks ago, and told nothing since; the longest first."""
    people = Touch.objects.visible_to(student).filter(contact__removed_at=None, contact__folded_into=None)
    rows = people.order_by().values("contact").annotate(met=_last(TouchKind.MET), thanked=_last(TouchKind.THANKED))
    rows = rows.annotate(told=_last(TouchKind.TOLD))
    due = rows.filter(met__isnull=False, thanked__lt=_start(today - CAME_OF_IT_AFTER))
    untold: Iterable[tuple[UUID, datetime, datetime | None]] = due.values_list("contact", "thanked", "told")
    return sorted((thanked.date(), pk) for pk, thanked, told in untold if told is None or told < thanked)[:SHOWN]


def _last(kind: TouchKind) -> Max:
    return Max("at", filter=Q(kind=kind))


def _silent(placed: dict[UUID, Placed], today: date) -> list[tuple[date, UUID]]:
    """Near to the student, and no word for long. Whose last word is not known is not called silent."""
    found = []
    for pk, one in placed.items():
        patience = SILENT_AFTER.get(one.ring)
        last = one.known.last_touch
        if patience and last and last < today - patience:
            found.append((last, pk))
    return found


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
