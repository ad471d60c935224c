"""`manage.py work`: the worker."""

import os
import signal
import sys
from threading import Thread
from typing import Any, Final

from django.core.management import BaseCommand, CommandError, CommandParser

from ...stopping import STOP
from ...timetable import timetable
from ...worker import work

LOOK_SECONDS: Final = 0.2


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
        # A second signal may come while the first is handled: Ctrl-C reaches the whole group, and bin/run passes it on.
        # So a handler takes no lock, as STOP.set() does; it leaves word, and this thread looks for it now and then.
        asked: list[int] = []
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda number, _frame: asked.append(number))
        runner = Thread(target=work, args=(jobs, STOP))
        runner.start()
        while runner.is_alive() and not asked:
            runner.join(LOOK_SECONDS)
        STOP.set()
        runner.join()
        # A lane may still hang in a system call. Every state it can leave behind is one the next worker mends.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
