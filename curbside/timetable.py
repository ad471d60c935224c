"""The table of recurring work. The worker runs each sweep when its time has come."""

from datetime import timedelta

from curbside.foundation.jobs.timetable import Job
from curbside.student.people.sweeps import forget_removed_contacts

TIMETABLE: list[Job] = [
    Job("people: forget removed contacts", forget_removed_contacts, every=timedelta(hours=1)),
]
