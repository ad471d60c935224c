"""Filters for times on pages: see `kit.clock`."""

from datetime import datetime

from django import template

from .. import clock

register = template.Library()


@register.filter(name="clock", expects_localtime=True)
def clock_filter(moment: datetime | None) -> str:
    """The time of day on the reader's clock; nothing for no time."""
    return clock.clock_words(moment) if moment else ""


@register.filter(name="moment", expects_localtime=True)
def moment_filter(moment: datetime | None) -> str:
    """The weekday, the day and the time on the reader's clock."""
    return clock.moment_words(moment) if moment else ""


@register.filter(name="zone")
def zone_filter(name: str) -> str:
    """The city of a time zone."""
    return clock.zone_words(name)
