"""`manage.py seal_second_steps`: after a change of the secret key."""

from typing import Any

from django.core.management import BaseCommand

from ...actions.second_steps import seal_anew


class Command(BaseCommand):
    help = "Seal the secrets of second steps with today's secret key. Safe to repeat."

    def handle(self, *args: Any, verbosity: int, **options: Any) -> None:
        sealed, closed = seal_anew()
        if verbosity:
            self.stdout.write(f"{sealed} sealed anew.")
        if closed:
            self.stderr.write(f"{closed} cannot be opened: a key is missing in CURBSIDE_OLD_SECRET_KEYS.")
