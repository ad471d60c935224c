"""`manage.py work`: the worker."""

import signal
from threading import Event
from typing import Any

from django.core.management import BaseCommand

from ...worker import Worker


class Command(BaseCommand):
    help = "Run the timetable until stopped. Several may run at once."

    def handle(self, *args: Any, **options: Any) -> None:
        stop = Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: stop.set())
        Worker(stop).run()
