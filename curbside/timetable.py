"""The table of recurring work. The worker runs each sweep when its time has come."""

from curbside.foundation.jobs.timetable import Job

TIMETABLE: list[Job] = []
