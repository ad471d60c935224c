"""`manage.py restore FILE`: the whole database as it was in a backup."""

from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from ...backups import BackupFailed, restore


class Command(BaseCommand):
    help = "Put the whole database back as it was in FILE. What came since is gone; make a backup first."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        try:
            restore(file)
        except BackupFailed as problem:
            raise CommandError(f"Nothing was changed: {problem}") from problem
        self.stdout.write(f"Restored from {file}.")
