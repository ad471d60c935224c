"""`manage.py load_questions`: the question bank as the file of this version says."""

from typing import Any

from django.core.management import BaseCommand

from ...actions.bank import load_bank


class Command(BaseCommand):
    help = "Bring the question bank in line with this version's file. Safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        count = load_bank()
        if options["verbosity"]:
            self.stdout.write(f"{count} questions")
