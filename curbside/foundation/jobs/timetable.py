"""The shape of the table of recurring work."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.utils.module_loading import import_string

# A sweep takes the time, does a bounded amount of due work and says how many rows it handled.
Sweep = Callable[[datetime], int]


@dataclass(frozen=True, slots=True)
class Job:
    """One line of the timetable. `vital`: people rely on it by the minute, so its silence is an alarm."""

    name: str
    sweep: Sweep
    every: timedelta
    vital: bool = False


def timetable() -> list[Job]:
    """The installation's table, named by a setting because it imports from every floor."""
    table: list[Job] = import_string(settings.TIMETABLE)
    return table
