"""`manage.py load_specialties`: disciplines, aliases and faculties as the files of this version say."""

from typing import Any

from django.core.management import BaseCommand
from django.utils import timezone

from ...actions.reference_data import load_reference_data


class Command(BaseCommand):
    help = "Bring disciplines, their aliases and the faculties in line with this version's files. Safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        counts = load_reference_data(now=timezone.now())
        if options["verbosity"]:
            self.stdout.write(", ".join(f"{count} {name}" for name, count in counts.items()))
