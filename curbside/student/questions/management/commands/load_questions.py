"""`manage.py load_questions`: the question bank and the shelf as the files of this version say."""

from typing import Any

from django.core.management import BaseCommand
from django.utils import timezone

from ...actions.bank import load_bank, load_shelf


class Command(BaseCommand):
    help = "Bring the question bank and the shelf in line with this version's files. Safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        questions, tools = load_bank(now=timezone.now()), load_shelf()
        if options["verbosity"]:
            self.stdout.write(f"{questions} questions, {tools} tools")
