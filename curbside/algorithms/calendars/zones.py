"""VTIMEZONE: what the clocks of a zone do around the events of a calendar.

Written here because the library states the onset of summer time in summer time; RFC 5545 (3.6.5) wants every
onset in the offset it replaces.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vUTCOffset

MARGIN = timedelta(days=366)
_LONGEST_STEP = timedelta(days=7)
_SHORTEST_STEP = timedelta(seconds=1)
_NONE = timedelta(0)


def describe_zone(name: str, moments: Iterable[datetime]) -> Timezone:
    """The zone's changes from a year before the first of `moments` (aware, at least one) to a year after the last."""
    zone, known = ZoneInfo(name), sorted(moments)
    first, last = known[0].astimezone(UTC) - MARGIN, known[-1].astimezone(UTC) + MARGIN
    first = first.replace(microsecond=0)
    described = Timezone()
    described.add("TZID", name)
    described.add_component(_observance(zone, first, before=_offset(zone, first)))
    for change in _changes(zone, first, last):
        described.add_component(_observance(zone, change, before=_offset(zone, change - _SHORTEST_STEP)))
    return described


def _observance(zone: ZoneInfo, onset: datetime, *, before: timedelta) -> TimezoneDaylight | TimezoneStandard:
    local = onset.astimezone(zone)
    observance = TimezoneDaylight() if local.dst() else TimezoneStandard()
    observance.add("DTSTART", (onset + before).replace(tzinfo=None))
    observance.add("TZOFFSETFROM", vUTCOffset(before))
    observance.add("TZOFFSETTO", vUTCOffset(_offset(zone, onset)))
    observance.add("TZNAME", local.tzname() or "")
    return observance


def _changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """Each first second of another offset, in UTC."""
    moment = first
    while moment < last:
        following = moment + _LONGEST_STEP
        if _offset(zone, moment) != _offset(zone, following):
            yield _first_after_change(zone, moment, following)
        moment = following


def _first_after_change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """Halve the stretch between the two until it is a second long."""
    while after - before > _SHORTEST_STEP:
        middle = before + timedelta(seconds=(after - before) // _SHORTEST_STEP // 2)
        if _offset(zone, middle) == _offset(zone, before):
            before = middle
        else:
            after = middle
    return after


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or _NONE
