"""`manage.py import_account FILE.zip`: an exported account, made again here."""

from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from ...actions.restores import NotRestored, import_account


class Command(BaseCommand):
    help = "Bring an exported account into this installation: all of it, or nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file")

    def handle(self, *args: Any, file: str, **options: Any) -> None:
        try:
            user, counts = import_account(file, now=timezone.now())
        except NotRestored as problem:
            raise CommandError(str(problem)) from problem
        for label, count in counts.items():
            self.stdout.write(f"{label}: {count}")
        self.stdout.write(f"{user.email} can sign in with a code sent by e-mail.")
