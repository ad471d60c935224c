"""`manage.py backup FILE`: the whole database as of one moment, while people go on working."""

from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from ...backups import BackupFailed, backup


class Command(BaseCommand):
    help = "Write the whole database to FILE. Safe while people work."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        try:
            size = backup(file)
        except BackupFailed as problem:
            raise CommandError(f"No backup was made: {problem}") from problem
        self.stdout.write(f"{file}: {size} bytes")
