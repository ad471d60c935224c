"""`manage.py work`: the worker."""

import os
import signal
import sys
from threading import Thread
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from ...stopping import STOP
from ...timetable import timetable
from ...worker import work


class Command(BaseCommand):
    help = "Run the timetable until stopped. Several may run at once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--job", action="append", default=[], help="run only the job of this name; may be given several times"
        )

    def handle(self, *args: Any, job: list[str], **options: Any) -> None:
        jobs = [line for line in timetable() if not job or line.name in job]
        if job and len(jobs) != len(set(job)):
            raise CommandError("The timetable has: " + ", ".join(line.name for line in timetable()))
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: STOP.set())
        runner = Thread(target=work, args=(jobs, STOP))
        runner.start()
        runner.join()
        # A lane may still hang in a system call. Every state it can leave behind is one the next worker mends.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
