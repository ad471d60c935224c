"""`manage.py export_account EMAIL FILE.zip`: what the person's own export page gives."""

from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from curbside.foundation.accounts.models import User

from ...actions.exports import export_account


class Command(BaseCommand):
    help = "Write everything a person has into a zip that only you can read."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, email: str, file: Path, **options: Any) -> None:
        user = User.objects.filter(email__iexact=email.strip()).first()
        if user is None:
            raise CommandError(f"Nobody here signs in as {email}.")
        archive = export_account(user, actor=None, now=timezone.now())
        file.touch(mode=0o600)
        file.write_bytes(archive)
        self.stdout.write(f"{file}: {len(archive)} bytes")
